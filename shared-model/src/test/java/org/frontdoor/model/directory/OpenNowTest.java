package org.frontdoor.model.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.frontdoor.model.program.OpeningHours.State;
import org.frontdoor.model.program.Program.ClosedDay;
import org.junit.jupiter.api.Test;

class OpenNowTest {
    private static final ZoneId PORTLAND = ZoneId.of("America/Los_Angeles");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    /// Five years of minutes, which hold every kind of day and of change of the clocks.
    private static final int MINUTES = 5 * 366 * 24 * 60;

    private static Instant moment(int minute) {
        return Instant.parse("2024-01-01T00:00:00Z").plus(Duration.ofMinutes(minute));
    }

    private static LocalTime time(int quarter) {
        return LocalTime.ofSecondOfDay(quarter * 900L);
    }

    private static String byDay(Set<DayOfWeek> days) {
        return days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }

    private static Instant portland(String local) {
        return LocalDateTime.parse(local).atZone(PORTLAND).toInstant();
    }

    private static OpenNow portland(String local, Schedule... schedules) {
        return OpenNow.of(List.of(schedules), portland(local), PORTLAND, List.of());
    }

    private static Instant until(OpenNow now) {
        return ((State.Open) now.state().orElseThrow()).until().orElseThrow();
    }

    private static Instant from(OpenNow now) {
        return ((State.Closed) now.state().orElseThrow()).from().orElseThrow();
    }

    @Property
    void isOpenWhereTheWallClockSaysSo(
            @ForAll @Size(min = 1, max = 7) Set<DayOfWeek> days,
            @ForAll @IntRange(min = 0, max = 95) int opens,
            @ForAll @IntRange(min = 0, max = 95) int closes,
            @ForAll @IntRange(min = 0, max = MINUTES) int minute,
            @ForAll boolean far) {
        ZoneId zone = far ? LORD_HOWE : PORTLAND;
        LocalTime from = time(opens);
        LocalTime to = time(closes);
        Instant now = moment(minute);
        OpenNow told = OpenNow.of(List.of(Schedule.weekly(byDay(days), from, to)), now, zone, List.of());
        LocalDate today = now.atZone(zone).toLocalDate();
        boolean open = Stream.of(today.minusDays(1), today)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .anyMatch(day -> !now.isBefore(at(day, from, zone))
                        && now.isBefore(at(to.isAfter(from) ? day : day.plusDays(1), to, zone)));
        assertEquals(open, told.isOpen());
        List<Schedule> same = List.of(Schedule.weekly(byDay(days), from, to));
        switch (told.state().orElseThrow()) {
            case State.Open(Optional<Instant> until) ->
                until.ifPresent(end -> {
                    assertTrue(now.isBefore(end));
                    assertTrue(OpenNow.of(same, end.minusMillis(1), zone, List.of())
                            .isOpen());
                    assertFalse(OpenNow.of(same, end, zone, List.of()).isOpen());
                });
            case State.Closed(Optional<Instant> next, Optional<String> why) -> {
                assertTrue(now.isBefore(next.orElseThrow()));
                assertTrue(OpenNow.of(same, next.get(), zone, List.of()).isOpen());
                assertFalse(OpenNow.of(same, next.get().minusMillis(1), zone, List.of())
                        .isOpen());
            }
        }
    }

    @Property
    void aHolidayDoubtsAndNeverDecides(
            @ForAll @IntRange(min = 0, max = MINUTES) int minute, @ForAll boolean aroundTheClock) {
        Instant now = moment(minute);
        LocalTime to = aroundTheClock ? LocalTime.of(23, 59) : FIVE;
        LocalTime from = aroundTheClock ? LocalTime.MIDNIGHT : NINE;
        List<Schedule> hours = List.of(Schedule.weekly("MO,TU,WE,TH,FR,SA,SU", from, to));
        ClosedDay holiday = new ClosedDay(now.atZone(PORTLAND).toLocalDate(), "Labor Day");
        OpenNow doubted = OpenNow.of(hours, now, PORTLAND, List.of(holiday));
        assertEquals(OpenNow.of(hours, now, PORTLAND, List.of()).state(), doubted.state());
        assertEquals(aroundTheClock ? Optional.empty() : Optional.of("Labor Day"), doubted.holiday());
    }

    @Test
    void closesAfterMidnightAndAtTheEndOfTheDay() {
        Schedule night = Schedule.weekly("FR", LocalTime.of(20, 0), LocalTime.of(2, 0));
        assertTrue(portland("2026-12-05T01:59", night).isOpen());
        assertFalse(portland("2026-12-05T02:00", night).isOpen());
        assertFalse(portland("2026-12-04T01:00", night).isOpen());
        Schedule lastMinute = Schedule.weekly("FR", NINE, LocalTime.of(23, 59));
        assertEquals(portland("2026-12-05T00:00"), until(portland("2026-12-04T23:59:30", lastMinute)));
    }

    @Test
    void opensAtThePrintedTimeThoughClocksChange() {
        Schedule daily = Schedule.weekly("MO,TU,WE,TH,FR,SA,SU", NINE, FIVE);
        // Clocks go forward on 8 March 2026 and back on 1 November.
        assertEquals(Instant.parse("2026-03-08T16:00:00Z"), from(portland("2026-03-07T23:00", daily)));
        assertEquals(Instant.parse("2026-11-01T17:00:00Z"), from(portland("2026-10-31T23:00", daily)));
        Schedule inTheGap = Schedule.weekly("SU", LocalTime.of(2, 30), LocalTime.of(4, 0));
        assertTrue(portland("2026-03-08T03:31", inTheGap).isOpen());
        assertFalse(portland("2026-03-08T01:59", inTheGap).isOpen());
    }

    @Test
    void certainDaysStandAboveTheHabit() {
        Schedule daily = Schedule.weekly("MO,TU,WE,TH,FR,SA,SU", NINE, FIVE);
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        Schedule closed = Schedule.closed(christmas, christmas, "Christmas Day");
        Schedule short24 =
                Schedule.dated(christmas.minusDays(1), christmas.minusDays(1), "", LocalTime.of(10, 0), LocalTime.NOON);
        assertEquals(
                new State.Closed(Optional.of(portland("2026-12-26T09:00")), Optional.of("Christmas Day")),
                portland("2026-12-25T12:00", daily, closed, short24).state().orElseThrow());
        assertTrue(portland("2026-12-24T11:00", daily, closed, short24).isOpen());
        assertFalse(portland("2026-12-24T15:00", daily, closed, short24).isOpen());
        List<ClosedDay> holidays = List.of(new ClosedDay(christmas.minusDays(1), "The day before"));
        assertEquals(
                Optional.empty(),
                OpenNow.of(List.of(daily, short24), portland("2026-12-24T11:00"), PORTLAND, holidays)
                        .holiday(),
                "the directory has hours for that very day");
    }

    private static Schedule rule(
            Schedule.Frequency freq,
            String byDay,
            String byMonthDay,
            Integer interval,
            LocalDate start,
            Integer count) {
        return new Schedule(
                null,
                null,
                start,
                null,
                null,
                count,
                "",
                freq,
                interval,
                byDay,
                "",
                byMonthDay,
                "",
                "",
                NINE,
                FIVE,
                "",
                "",
                "");
    }

    @Test
    void recursByTheRulesOfRfc5545() {
        LocalDate start = LocalDate.of(2026, 12, 1);
        Schedule firstAndLast = rule(Schedule.Frequency.MONTHLY, "1TU,-1FR", "", null, null, null);
        assertEquals(List.of(1, 25), days(firstAndLast));
        assertEquals(List.of(15, 31), days(rule(Schedule.Frequency.MONTHLY, "", "15,-1", null, null, null)));
        assertEquals(List.of(1, 15, 29), days(rule(Schedule.Frequency.WEEKLY, "TU", "", 2, start, null)));
        assertEquals(List.of(1, 3, 8), days(rule(Schedule.Frequency.WEEKLY, "TU,TH", "", null, start, 3)));
        assertEquals(List.of(1, 8, 15, 22, 29), days(rule(Schedule.Frequency.WEEKLY, "", "", null, start, null)));
        assertEquals(List.of(1), days(rule(null, "", "", null, start, null)));
        assertEquals(List.of(), days(rule(Schedule.Frequency.MONTHLY, "", "1", 2, LocalDate.of(2026, 11, 1), null)));
    }

    /// On which days of December 2026 it is open at noon.
    private static List<Integer> days(Schedule schedule) {
        return LocalDate.of(2026, 12, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> OpenNow.of(List.of(schedule), at(day, LocalTime.NOON, PORTLAND), PORTLAND, List.of())
                        .isOpen())
                .map(LocalDate::getDayOfMonth)
                .toList();
    }

    @Test
    void saysNothingWhereOnlyWordsAreKnown() {
        assertEquals(OpenNow.UNKNOWN, portland("2026-12-01T12:00", Schedule.words("Call for hours")));
        assertEquals(OpenNow.UNKNOWN, OpenNow.of(List.of(), portland("2026-12-01T12:00"), PORTLAND, List.of()));
    }

    @Test
    void anOffsetOfTheZoneMeansTheZone() {
        Schedule east = offset(-5.0);
        assertTrue(portland("2026-12-01T06:30", east).isOpen());
        assertFalse(portland("2026-12-01T06:30", offset(-8.0)).isOpen());
        // Nobody changes an offset in a file twice a year.
        assertTrue(portland("2026-07-01T09:30", offset(-8.0)).isOpen());
    }

    private static Schedule offset(double hours) {
        return new Schedule(
                null,
                null,
                null,
                hours,
                null,
                null,
                "",
                Schedule.Frequency.WEEKLY,
                null,
                "MO,TU,WE,TH,FR,SA,SU",
                "",
                "",
                "",
                "",
                NINE,
                FIVE,
                "",
                "",
                "");
    }
}
