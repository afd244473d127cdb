package org.frontdoor.app.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
