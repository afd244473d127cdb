package org.frontdoor.app.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.cache.ReadModel;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Case rows as they lie in the encrypted cache, so that a start reads them in one go instead of unpacking every case.
/// Reads one result; words that many rows share become one object. Not thread-safe.
final class CaseTable {
    static final ReadModel<Case> MODEL = new ReadModel<>(
            "case_row",
            2,
            Case.KIND,
            List.of(
                    "number VARCHAR",
                    "provisional VARCHAR",
                    "case_type VARCHAR",
                    "service VARCHAR",
                    "questions INT",
                    "agency VARCHAR",
                    "agency_group VARCHAR",
                    "status VARCHAR",
                    "resolution VARCHAR",
                    "channel VARCHAR",
                    "opened BIGINT",
                    "changed BIGINT",
                    "callers INT",
                    "place VARCHAR",
                    "latitude DOUBLE PRECISION",
                    "longitude DOUBLE PRECISION",
                    "customer UUID",
                    "customer_name VARCHAR",
                    "phones VARCHAR",
                    "opened_by VARCHAR",
                    "words VARCHAR",
                    "folded VARCHAR"),
            List.of(),
            full -> List.of(row(CaseRow.of(full))));

    static final String ALL = """
            SELECT id, number, provisional, case_type, service, questions, agency, agency_group, status, resolution, channel,
              opened, changed, callers, place, latitude, longitude, customer, customer_name, phones, opened_by, words, folded
            FROM case_row""";

    private final Map<Routing, Routing> routings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private static ReadModel.Row row(CaseRow row) {
        return ReadModel.Row.of(
                row.number(),
                row.provisional(),
                row.type().name(),
                row.routing().service(),
                row.routing().questionsVersion(),
                row.routing().agency(),
                row.routing().group(),
                row.status().name(),
                Optional.ofNullable(row.resolution()).map(Enum::name).orElse(null),
                row.channel().name(),
                row.opened(),
                row.changed(),
                row.callers(),
                row.place(),
                Optional.ofNullable(row.point()).map(Point::latitude).orElse(null),
                Optional.ofNullable(row.point()).map(Point::longitude).orElse(null),
                row.customer(),
                row.name(),
                row.phones(),
                row.openedBy(),
                row.words(),
                row.folded());
    }

    CaseRow read(ResultSet at) throws SQLException {
        String end = at.getString("resolution");
        return new CaseRow(
                at.getObject("id", UUID.class),
                at.getString("number"),
                one(at.getString("provisional")),
                CaseType.valueOf(at.getString("case_type")),
                one(new Routing(
                        at.getString("service"),
                        at.getInt("questions"),
                        at.getString("agency"),
                        at.getString("agency_group"))),
                CaseStatus.valueOf(at.getString("status")),
                end == null ? null : Resolution.Kind.valueOf(end),
                Channel.valueOf(at.getString("channel")),
                at.getLong("opened"),
                at.getLong("changed"),
                at.getInt("callers"),
                at.getString("place"),
                point(at),
                at.getObject("customer", UUID.class),
                one(at.getString("customer_name")),
                at.getString("phones"),
                one(at.getString("opened_by")),
                one(at.getString("words")),
                at.getString("folded"));
    }

    private static @Nullable Point point(ResultSet at) throws SQLException {
        double latitude = at.getDouble("latitude");
        return at.wasNull() ? null : new Point(latitude, at.getDouble("longitude"));
    }

    private Routing one(Routing routing) {
        return routings.computeIfAbsent(routing, same -> same);
    }

    private String one(String name) {
        return names.computeIfAbsent(name, same -> same);
    }
}
