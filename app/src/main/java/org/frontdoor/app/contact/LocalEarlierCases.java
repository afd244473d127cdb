package org.frontdoor.app.contact;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.frontdoor.app.cases.CaseLookup;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Earlier cases out of those on this computer.
public final class LocalEarlierCases implements EarlierCases {
    /// How far the same thing may be from where a caller says it is: FixMyStreet's public default.
    private static final double NEAR_METERS = 250;

    /// What a map around a spot may show.
    private static final double AROUND_METERS = 2_000;

    private final CaseLookup cases;
    private final Function<@Nullable String, String> serviceName;

    /// @param serviceName what a service code is called
    public LocalEarlierCases(CaseLookup cases, Function<@Nullable String, String> serviceName) {
        this.cases = cases;
        this.serviceName = serviceName;
    }

    @Override
    public List<EarlierCase> near(Place place, @Nullable Service service, int most) {
        return place.point() == null
                ? List.of()
                : near(place.point(), NEAR_METERS, service == null ? null : service.code(), most);
    }

    @Override
    public List<EarlierCase> around(Point spot, int most) {
        return near(spot, AROUND_METERS, null, most);
    }

    private List<EarlierCase> near(Point spot, double meters, @Nullable String service, int most) {
        return cases.near(spot, meters, service, most).stream()
                .map(near -> earlier(near.row(), OptionalInt.of((int) Math.round(near.meters()))))
                .toList();
    }

    @Override
    public List<EarlierCase> ofCaller(Phone phone, int most) {
        return cases.byPhone(phone.e164(), most).stream()
                .map(row -> earlier(row, OptionalInt.empty()))
                .toList();
    }

    @Override
    public List<EarlierCase> those(List<Case> cases) {
        return cases.stream()
                .map(each -> earlier(CaseRow.of(each), OptionalInt.empty()))
                .toList();
    }

    private EarlierCase earlier(CaseRow row, OptionalInt meters) {
        return new EarlierCase(
                row.id(),
                row.number(),
                serviceName.apply(row.routing().service()),
                row.place(),
                row.status(),
                row.openedAt(),
                row.callers(),
                row.words(),
                row.point(),
                meters);
    }
}
