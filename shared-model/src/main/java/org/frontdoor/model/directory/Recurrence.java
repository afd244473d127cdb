package org.frontdoor.model.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days on which a schedule recurs: as much of the recurrence rule of RFC 5545 (section 3.3.10) as HSDS uses.
/// Without `FREQ`, named days of the week recur weekly, and a time of validity alone means each day in it.
final class Recurrence {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{0,2})(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /// A count of occurrences is followed so far: ten years.
    private static final int LONGEST = 3660;

    private final Schedule schedule;
    private final List<Day> days;
    private final Set<Integer> weeks;
    private final Set<Integer> monthDays;
    private final Set<Integer> yearDays;
    private final DayOfWeek weekStart;

    /// A day of the week.
    /// @param nth of the month, from its end where negative; 0 for each
    private record Day(DayOfWeek day, int nth) {}

    Recurrence(Schedule schedule) {
        this.schedule = schedule;
        this.days = days(schedule.byDay());
        this.weeks = numbers(schedule.byWeekNo());
        this.monthDays = numbers(schedule.byMonthDay());
        this.yearDays = numbers(schedule.byYearDay());
        this.weekStart =
                days(schedule.weekStart()).stream().map(Day::day).findFirst().orElse(DayOfWeek.MONDAY);
    }

    /// Whether the days can be told at all.
    boolean isKnown() {
        return !days.isEmpty() || !monthDays.isEmpty() || !yearDays.isEmpty() || schedule.start() != null || isDated();
    }

    /// Certain days and no habit: an exception to what recurs.
    boolean isDated() {
        return schedule.freq() == null
                && days.isEmpty()
                && monthDays.isEmpty()
                && (!yearDays.isEmpty()
                        || schedule.start() != null
                        || (schedule.validFrom() != null && schedule.validTo() != null));
    }

    boolean on(LocalDate day) {
        LocalDate start = schedule.start();
        if (before(day, schedule.validFrom())
                || after(day, schedule.validTo())
                || before(day, start)
                || after(day, schedule.until())) {
            return false;
        }
        if (isDated() && !yearDays.isEmpty()) {
            return has(yearDays, day.getDayOfYear(), day.lengthOfYear());
        }
        if (isDated()) {
            return start == null || schedule.until() != null || schedule.validTo() != null || day.equals(start);
        }
        return isKnown() && fits(day) && counted(day);
    }

    private static boolean before(LocalDate day, @Nullable LocalDate first) {
        return first != null && day.isBefore(first);
    }

    private static boolean after(LocalDate day, @Nullable LocalDate last) {
        return last != null && day.isAfter(last);
    }

    private boolean fits(LocalDate day) {
        if (!weeks.isEmpty() && !weeks.contains(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))) {
            return false;
        }
        if (!monthDays.isEmpty() && !has(monthDays, day.getDayOfMonth(), day.lengthOfMonth())) {
            return false;
        }
        if (!yearDays.isEmpty() && !has(yearDays, day.getDayOfYear(), day.lengthOfYear())) {
            return false;
        }
        return monthly() ? fitsMonth(day) : fitsWeek(day);
    }

    private boolean monthly() {
        return schedule.freq() == Schedule.Frequency.MONTHLY
                || (schedule.freq() == null && days.stream().anyMatch(each -> each.nth() != 0));
    }

    private boolean fitsWeek(LocalDate day) {
        LocalDate start = schedule.start();
        boolean weekday = days.isEmpty()
                ? !monthDays.isEmpty()
                        || !yearDays.isEmpty()
                        || start == null
                        || day.getDayOfWeek() == start.getDayOfWeek()
                : days.stream().anyMatch(each -> each.day() == day.getDayOfWeek());
        return weekday && everySo(start == null ? 0 : ChronoUnit.WEEKS.between(week(start), week(day)));
    }

    private LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private boolean fitsMonth(LocalDate day) {
        LocalDate start = schedule.start();
        boolean dayOfMonth = days.isEmpty()
                ? !monthDays.isEmpty()
                        || !yearDays.isEmpty()
                        || start == null
                        || day.getDayOfMonth() == start.getDayOfMonth()
                : days.stream().anyMatch(each -> isNth(day, each));
        return dayOfMonth
                && everySo(
                        start == null ? 0 : ChronoUnit.MONTHS.between(start.withDayOfMonth(1), day.withDayOfMonth(1)));
    }

    private static boolean isNth(LocalDate day, Day wanted) {
        return day.getDayOfWeek() == wanted.day()
                && (wanted.nth() == 0
                        || day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(wanted.nth(), wanted.day()))));
    }

    private boolean everySo(long passed) {
        Integer interval = schedule.interval();
        return interval == null || interval < 2 || passed % interval == 0;
    }

    /// Whether the occurrences do not end before this one.
    private boolean counted(LocalDate day) {
        Integer count = schedule.count();
        LocalDate start = schedule.start();
        if (count == null || start == null || ChronoUnit.DAYS.between(start, day) > LONGEST) {
            return true;
        }
        return start.datesUntil(day).filter(this::fits).count() < count;
    }

    private static boolean has(Set<Integer> numbers, int number, int most) {
        return numbers.contains(number) || numbers.contains(number - most - 1);
    }

    private static List<Day> days(String text) {
        return parts(text)
                .map(part -> DAY.matcher(part.toUpperCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(found -> new Day(
                        DayOfWeek.of(NAMES.indexOf(found.group(2)) + 1),
                        number(Objects.requireNonNull(found.group(1))).orElse(0)))
                .toList();
    }

    private static Set<Integer> numbers(String text) {
        Set<Integer> numbers = new HashSet<>();
        parts(text).forEach(part -> number(part).ifPresent(numbers::add));
        return numbers;
    }

    private static Stream<String> parts(String text) {
        return COMMA.splitAsStream(text.strip());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[+-]?\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
