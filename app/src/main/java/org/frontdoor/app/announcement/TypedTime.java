package org.frontdoor.app.announcement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A point in time as it is typed, by the clock on the program's wall: `2026-11-22 14:05`, or `14:05` for today.
final class TypedTime {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TIME_ALONE = Pattern.compile("\\d{1,2}:\\d\\d");
    private static final Pattern ONE_DIGIT_HOUR = Pattern.compile("(^|\\s)(\\d:)");

    private TypedTime() {}

    static String of(Instant at, ZoneId zone) {
        return FORM.format(at.atZone(zone));
    }

    /// Nothing where it is no time.
    static Optional<Instant> read(String typed, Instant now, ZoneId zone) {
        String words = typed.strip().replaceAll("\\s+", " ");
        String whole = TIME_ALONE.matcher(words).matches() ? now.atZone(zone).toLocalDate() + " " + words : words;
        try {
            return Optional.of(LocalDateTime.parse(ONE_DIGIT_HOUR.matcher(whole).replaceFirst("$10$2"), FORM)
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
