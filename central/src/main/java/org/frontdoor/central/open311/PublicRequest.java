package org.frontdoor.central.open311;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Pattern;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Open311Status;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A case as GeoReport v2 shows it to everybody: nothing that a customer said, and nothing by which they are known
/// (docs/decisions/0026-open311.md).
final class PublicRequest {
    /// A mail address, or as many digits in a row as a phone number has: somebody wrote more than a place.
    private static final Pattern PERSONAL = Pattern.compile("@|[0-9](?:[-+(). /]*[0-9]){9}");

    private final PublicCatalog catalog;
    private final ZoneId zone;

    /// @param zone in which times are told
    PublicRequest(PublicCatalog catalog, ZoneId zone) {
        this.catalog = catalog;
        this.zone = zone;
    }

    void write(ArrayNode requests, Case found) {
        Open311Status status = Open311Status.of(found);
        Resolution end = found.resolution();
        String code = found.routing().service();
        Place place = place(found);
        Point point = place == null ? null : place.point();
        ObjectNode request = requests.addObject()
                .put("service_request_id", found.number())
                .put("status", status.state().code())
                .put("status_notes", status.reason())
                .put("service_name", catalog.nameOf(code).orElse(null))
                .put("service_code", Objects.requireNonNullElse(code, PublicCatalog.GENERAL))
                .putNull("description")
                .put(
                        "agency_responsible",
                        catalog.agencyName(found.routing().agency()).orElse(null))
                .put("service_notice", catalog.promise(code).orElse(null))
                .put("requested_datetime", PublicTimes.in(zone, found.origin().openedAt()))
                .put("updated_datetime", PublicTimes.in(zone, end == null ? found.changedAt() : end.at()))
                .putNull("expected_datetime")
                .put("address", place == null ? null : address(place))
                .putNull("address_id")
                .put("zipcode", place == null ? null : place.zip());
        if (point == null) {
            request.putNull("lat").putNull("long");
        } else {
            request.put("lat", point.latitude()).put("long", point.longitude());
        }
        request.putNull("media_url");
    }

    /// Where something is that everybody passes. What a service does not need a place for is where the customer lives.
    private @Nullable Place place(Case found) {
        String code = found.routing().service();
        Service service = code == null ? null : catalog.services().get(code);
        boolean aboutPlace = service != null
                && service.place() == PlaceNeed.REQUIRED
                && !found.type().feedback();
        return aboutPlace && found.caller().privacy() != Privacy.CONFIDENTIAL ? found.place() : null;
    }

    private static @Nullable String address(Place place) {
        String address = place.address();
        return address.isBlank() || PERSONAL.matcher(address).find() ? null : address;
    }
}
