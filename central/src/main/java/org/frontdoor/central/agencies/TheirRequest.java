package org.frontdoor.central.agencies;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A request as an agency's system tells of it. Servers misname fields (Schenectady's says `update_datetime`), send
/// numbers for texts and write times in their own ways; what has one meaning is understood.
///
/// @param id its `service_request_id`; empty where only a token was given
/// @param closed nothing where its status is neither open nor closed
/// @param words its `status_notes`
/// @param at when it was changed, where that is said
record TheirRequest(
        String id,
        String token,
        String status,
        Optional<Boolean> closed,
        String words,
        Optional<Instant> at,
        String description) {
    private static final Set<String> OPEN = Set.of(
            "open",
            "opened",
            "new",
            "received",
            "acknowledged",
            "assigned",
            "pending",
            "processing",
            "in progress",
            "in_progress",
            "hold",
            "on hold");
    private static final Set<String> CLOSED = Set.of("closed", "completed", "complete", "resolved", "done");

    static TheirRequest of(Map<String, String> fields) {
        String status = text(fields, "status").toLowerCase(Locale.ROOT);
        return new TheirRequest(
                text(fields, "service_request_id", "service_requestid", "request_id"),
                text(fields, "token"),
                status,
                OPEN.contains(status)
                        ? Optional.of(false)
                        : CLOSED.contains(status) ? Optional.of(true) : Optional.empty(),
                text(fields, "status_notes", "status_note"),
                time(text(fields, "updated_datetime", "update_datetime", "updated_at")),
                text(fields, "description"));
    }

    private static String text(Map<String, String> fields, String... names) {
        for (String name : names) {
            String found = fields.get(name);
            if (found != null && !found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /// RFC 3339, also with a blank for the `T` and with offsets as ISO 8601 allows them; without one it is UTC.
    static Optional<Instant> time(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String plain =
                text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T").replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        try {
            if (plain.length() == 10) {
                return Optional.of(LocalDate.parse(plain).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            return Optional.of(
                    plain.matches(".*(Z|[+-]\\d\\d(:\\d\\d)?)$")
                            ? OffsetDateTime.parse(plain, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                                    .toInstant()
                            : LocalDateTime.parse(plain).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
