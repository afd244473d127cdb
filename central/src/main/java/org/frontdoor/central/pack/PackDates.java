package org.frontdoor.central.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Days from which and until which something of a pack holds.
///
/// @param from the first day, or `null` for always
/// @param until the first day on which it holds no more, or `null` for never
record PackDates(@Nullable LocalDate from, @Nullable LocalDate until) {
    /// The keys `from` and `until`.
    static PackDates of(YamlMap item) {
        var dates = new PackDates(date(item, "from"), date(item, "until"));
        if (dates.from != null && dates.until != null && !dates.from.isBefore(dates.until)) {
            item.error("until", "\"until\" is not after \"from\": this would never hold");
        }
        return dates;
    }

    private static @Nullable LocalDate date(YamlMap item, String key) {
        if (!item.has(key)) {
            return null;
        }
        try {
            return LocalDate.parse(item.text(key));
        } catch (DateTimeParseException e) {
            item.error(key, "\"" + item.text(key) + "\" is no date; write 2027-01-31");
            return null;
        }
    }
}
