package org.frontdoor.app.cases.eval;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A request of another city, and how it was closed.
///
/// @param month in which it was opened, `2017-06`
/// @param closing what was written when it was closed, without what the system writes into each
record RealRequest(String id, Seen seen, String month, String closing) {
    private static final Pattern OF_THE_SYSTEM = Pattern.compile(
            "Case Closed\\.?|Closed date : [-\\d: .]+|Case (Resolved|Noted|Invalid|Referred to External Agency)");
    private static final int MONTH = "2017-06".length();

    /// Nothing where it has no time or no spot. Times are local ones without a zone: only their differences count.
    static Optional<RealRequest> of(Map<String, String> row) {
        Instant opened = time(row.getOrDefault("opened_at", ""));
        Point spot = spot(row.getOrDefault("latitude", ""), row.getOrDefault("longitude", ""));
        if (opened == null || spot == null) {
            return Optional.empty();
        }
        return Optional.of(new RealRequest(
                row.getOrDefault("request_id", ""),
                new Seen(
                        row.getOrDefault("type", ""),
                        spot,
                        row.getOrDefault("address", ""),
                        List.of(),
                        opened,
                        time(row.getOrDefault("closed_at", "")),
                        row.getOrDefault("description", "")),
                opened.toString().substring(0, MONTH),
                OF_THE_SYSTEM
                        .matcher(row.getOrDefault("resolution", ""))
                        .replaceAll("")
                        .strip()));
    }

    String type() {
        return String.valueOf(seen.service());
    }

    Instant opened() {
        return seen.opened();
    }

    @Nullable
    Instant closed() {
        return seen.closed();
    }

    /// As an agent had it while it was open.
    Seen whileOpen() {
        return new Seen(seen.service(), seen.spot(), seen.address(), List.of(), seen.opened(), null, seen.words());
    }

    double metersTo(RealRequest other) {
        Point spot = seen.spot();
        Point another = other.seen.spot();
        return spot == null || another == null ? Double.NaN : spot.metersTo(another);
    }

    private static @Nullable Instant time(String text) {
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static @Nullable Point spot(String latitude, String longitude) {
        try {
            Point spot = new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
            return spot.latitude() == 0 && spot.longitude() == 0 ? null : spot;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
