package org.frontdoor.app.cases.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdoor.app.cases.FoldedText;

/// A span of time as a filter says it: `today`, `>2026-11-01`, `2026-10`, `7d` (the last seven days),
/// `2026-11-01..2026-11-05`, of which either end may be left open. Days are those of the program's time zone.
///
/// @param from first millisecond
/// @param to the millisecond after the last
record DayRange(long from, long to) {
    private static final Pattern LAST_DAYS = Pattern.compile("(\\d{1,4})d");
    private static final int LAST_YEAR = 9_999;
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)?(.+)");

    boolean has(long millis) {
        return millis >= from && millis < to;
    }

    /// Its last day comes before its first.
    boolean backwards() {
        return from >= to;
    }

    static Optional<DayRange> read(String said, FilterGround ground) {
        String value = FoldedText.of(said);
        try {
            int dots = value.indexOf("..");
            if (dots >= 0) {
                String first = value.substring(0, dots);
                String last = value.substring(dots + 2);
                return first.isEmpty() && last.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new DayRange(
                                first.isEmpty() ? Long.MIN_VALUE : span(first, ground).from,
                                last.isEmpty() ? Long.MAX_VALUE : span(last, ground).to));
            }
            Matcher matcher = COMPARED.matcher(value);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            DayRange span = span(matcher.group(2), ground);
            return Optional.of(
                    switch (matcher.group(1) == null ? "" : matcher.group(1)) {
                        case ">" -> new DayRange(span.to, Long.MAX_VALUE);
                        case ">=" -> new DayRange(span.from, Long.MAX_VALUE);
                        case "<" -> new DayRange(Long.MIN_VALUE, span.from);
                        case "<=" -> new DayRange(Long.MIN_VALUE, span.to);
                        default -> span;
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DayRange span(String value, FilterGround ground) {
        LocalDate today = ground.today();
        Matcher lastDays = LAST_DAYS.matcher(value);
        if (lastDays.matches()) {
            return days(today.minusDays(Long.parseLong(lastDays.group(1)) - 1), today, ground.zone());
        }
        return switch (value) {
            case "today", "hoy" -> days(today, today, ground.zone());
            case "yesterday", "ayer" -> days(today.minusDays(1), today.minusDays(1), ground.zone());
            default -> date(value, ground.zone());
        };
    }

    private static DayRange date(String value, ZoneId zone) {
        return switch (value.length()) {
            case 4 -> {
                Year year = Year.parse(value);
                yield days(year.atDay(1), year.atDay(year.length()), zone);
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(value);
                yield days(month.atDay(1), month.atEndOfMonth(), zone);
            }
            default -> days(LocalDate.parse(value), LocalDate.parse(value), zone);
        };
    }

    private static DayRange days(LocalDate first, LocalDate last, ZoneId zone) {
        if (last.getYear() > LAST_YEAR) {
            throw new DateTimeException("more milliseconds than a number holds");
        }
        return new DayRange(
                first.atStartOfDay(zone).toInstant().toEpochMilli(),
                last.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli());
    }
}
