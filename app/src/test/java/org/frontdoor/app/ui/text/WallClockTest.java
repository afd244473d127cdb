package org.frontdoor.app.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WallClockTest {
    private final WallClock portland = new WallClock(ZoneId.of("America/Los_Angeles"));

    @Test
    void tellsTheProgramsTimeWhateverTheComputersZone() {
        Instant evening = Instant.parse("2026-11-22T06:40:00Z");

        assertEquals("22:40", portland.time(evening));
        assertEquals(LocalDate.of(2026, 11, 21), portland.day(evening));
    }

    @Test
    void namesTheDayWhereItIsNotToday() {
        Instant evening = Instant.parse("2026-11-22T06:40:00Z");
        Instant afterMidnight = Instant.parse("2026-11-22T08:05:00Z");

        assertEquals("22:40", portland.moment(evening, evening.plusSeconds(60), Language.ENGLISH));
        assertEquals("Nov 21, 22:40", portland.moment(evening, afterMidnight, Language.ENGLISH));
        assertEquals("21 de nov, 22:40", portland.moment(evening, afterMidnight, Language.SPANISH));
        assertEquals("Nov 21, 2026", portland.day(evening, afterMidnight.plus(Duration.ofDays(90)), Language.ENGLISH));
    }
}
