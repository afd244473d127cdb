package org.frontdoor.app.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTimeTest {
    private static final ZoneId PORTLAND = ZoneId.of("America/Los_Angeles");
    private static final Instant NOON = Instant.parse("2026-05-05T19:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-05-05 12:00, 2026-05-05T19:00:00Z",
        "' 2026-05-05   9:05 ', 2026-05-05T16:05:00Z",
        "14:05, 2026-05-05T21:05:00Z",
        "9:05, 2026-05-05T16:05:00Z",
        "2026-12-31 23:59, 2027-01-01T07:59:00Z",
        // The hour that the change of the clock leaves out.
        "2026-03-08 02:30, 2026-03-08T10:30:00Z",
    })
    void isReadAsItIsTyped(String typed, Instant at) {
        assertEquals(at, TypedTime.read(typed, NOON, PORTLAND).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"''", "tomorrow", "2026-02-30 10:00", "25:00", "2026-05-05", "2026-05-05 10:00 x", "٢٠٢٦-٠٥-٠٥ ١٢:٠٠"})
    void whatIsNoTimeIsNone(String typed) {
        assertEquals(true, TypedTime.read(typed, NOON, PORTLAND).isEmpty());
    }

    @Test
    void isWrittenAsItIsRead() {
        assertEquals("2026-05-05 12:00", TypedTime.of(NOON, PORTLAND));
    }

    @ParameterizedTest
    @CsvSource({
        "NOW, 2026-05-05 12:00",
        "IN_AN_HOUR, 2026-05-05 13:00",
        "TODAY_AT_FIVE, 2026-05-05 17:00",
        "TOMORROW, 2026-05-06 08:00",
        "END_OF_TOMORROW, 2026-05-06 23:59",
        "END_OF_WEEK, 2026-05-10 23:59"
    })
    void whatIsUsualIsOnTheProgramsClock(UsualTime time, String typed) {
        assertEquals(typed, TypedTime.of(time.at(NOON, PORTLAND), PORTLAND));
    }

    @Test
    void nothingIsOfferedThatHasPassed() {
        Instant sundayEvening = Instant.parse("2026-05-11T00:30:00Z");
        assertEquals(
                List.of(UsualTime.IN_AN_HOUR, UsualTime.END_OF_TOMORROW, UsualTime.END_OF_WEEK),
                UsualTime.ends(sundayEvening, PORTLAND));
        assertEquals("2026-05-10 23:59", TypedTime.of(UsualTime.END_OF_WEEK.at(sundayEvening, PORTLAND), PORTLAND));
    }
}
