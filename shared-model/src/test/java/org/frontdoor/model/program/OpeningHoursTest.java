package org.frontdoor.model.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.program.OpeningHours.State;
import org.frontdoor.model.program.Program.ClosedDay;
import org.frontdoor.model.program.Program.OpenHours;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final OpeningHours OFFICE = new OpeningHours(SampleProgram.PROGRAM);

    private static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime)
                .atZone(SampleProgram.PROGRAM.timeZone())
                .toInstant();
    }

    private static OpeningHours daily(String from, String to, ClosedDay... closed) {
        var hours = Stream.of(DayOfWeek.values())
                .map(day -> new OpenHours(day, LocalTime.parse(from), LocalTime.parse(to)))
                .toList();
        return new OpeningHours(SampleProgram.program(hours, List.of(closed)));
    }

    private static State open(String until) {
        return new State.Open(Optional.of(local(until)));
    }

    private static State closed(String from) {
        return new State.Closed(Optional.of(local(from)), Optional.empty());
    }

    @Test
    void isOpenFromTheFirstMinuteToTheLast() {
        assertEquals(closed("2026-11-23T08:00"), OFFICE.at(local("2026-11-23T07:59:59")));
        assertEquals(open("2026-11-23T18:00"), OFFICE.at(local("2026-11-23T08:00")));
        assertTrue(OFFICE.isOpen(local("2026-11-23T17:59:59")));
        assertEquals(closed("2026-11-24T08:00"), OFFICE.at(local("2026-11-23T18:00")));
    }

    @Test
    void theWeekendOpensOnMonday() {
        assertEquals(closed("2026-11-23T08:00"), OFFICE.at(local("2026-11-20T18:30")));
    }

    @Test
    void aHolidayIsNamed() {
        assertEquals(
                new State.Closed(Optional.of(local("2026-11-27T08:00")), Optional.of("Thanksgiving")),
                OFFICE.at(local("2026-11-26T10:00")));
        assertEquals(closed("2026-11-27T08:00"), OFFICE.at(local("2026-11-25T19:00")));
    }

    @Test
    void whenTheClockChangesTheDoorOpensAtThePrintedTime() {
        // 2026-03-08 has 23 hours in Los Angeles, 2026-11-01 has 25.
        var hours = daily("08:00", "18:00");
        var spring = Duration.between(local("2026-03-07T18:00"), local("2026-03-08T08:00"));
        assertEquals(Duration.ofHours(13), spring);
        assertEquals(closed("2026-03-08T08:00"), hours.at(local("2026-03-07T18:00")));
        assertEquals(closed("2026-11-01T08:00"), hours.at(local("2026-10-31T20:00")));
        // 02:30 does not exist that day: the door opens at the first minute after the gap.
        assertEquals(closed("2026-03-08T03:30"), daily("02:30", "06:00").at(local("2026-03-08T01:00")));
    }

    @Test
    void aroundTheClockNeverCloses() {
        assertEquals(new State.Open(Optional.empty()), daily("00:00", "00:00").at(local("2026-11-01T01:30")));
    }

    @Test
    void aClosedDayEndsAroundTheClockAtMidnight() {
        var hours = daily("00:00", "00:00", new ClosedDay(LocalDate.of(2026, 12, 25), "Christmas"));
        assertEquals(open("2026-12-25T00:00"), hours.at(local("2026-12-24T13:00")));
        assertEquals(
                new State.Closed(Optional.of(local("2026-12-26T00:00")), Optional.of("Christmas")),
                hours.at(local("2026-12-25T13:00")));
    }

    @Test
    void nightHoursGoOnIntoTheNextDay() {
        assertEquals(open("2026-11-24T02:00"), daily("20:00", "02:00").at(local("2026-11-24T01:00")));
        assertFalse(daily("20:00", "02:00").isOpen(local("2026-11-24T02:00")));
    }

    @Test
    void withoutHoursItNeverOpens() {
        var never = new OpeningHours(SampleProgram.program(List.of(), List.of()));
        assertEquals(new State.Closed(Optional.empty(), Optional.empty()), never.at(local("2026-11-23T10:00")));
    }

    @Property(tries = 400)
    void whatIsSaidOfLaterComesTrue(@ForAll @LongRange(min = 1_760_000_000, max = 1_900_000_000) long second) {
        var now = Instant.ofEpochSecond(second);
        switch (OFFICE.at(now)) {
            case State.Open open -> {
                var until = open.until().orElseThrow();
                assertTrue(OFFICE.isOpen(until.minusSeconds(1)));
                assertFalse(OFFICE.isOpen(until));
            }
            case State.Closed closed -> {
                var from = closed.from().orElseThrow();
                assertFalse(OFFICE.isOpen(from.minusSeconds(1)));
                assertTrue(OFFICE.isOpen(from));
            }
        }
    }
}
