package org.frontdoor.app.announcement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/// A time that is often meant, on the program's clock: one press instead of sixteen keys.
enum UsualTime {
    NOW,
    IN_AN_HOUR,
    TODAY_AT_FIVE,
    TOMORROW,
    END_OF_TOMORROW,
    END_OF_WEEK;

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /// Those at which something begins.
    static List<UsualTime> beginnings() {
        return List.of(NOW, IN_AN_HOUR, TOMORROW);
    }

    /// Those until which something holds, without what has passed.
    static List<UsualTime> ends(Instant now, ZoneId zone) {
        return Arrays.stream(values())
                .filter(each -> each != NOW && each != TOMORROW)
                .filter(each -> each.at(now, zone).isAfter(now))
                .toList();
    }

    Instant at(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        return switch (this) {
            case NOW -> now;
            case IN_AN_HOUR -> now.plus(1, ChronoUnit.HOURS);
            case TODAY_AT_FIVE -> here.with(FIVE).toInstant();
            case TOMORROW -> here.plusDays(1).with(MORNING).toInstant();
            case END_OF_TOMORROW -> here.plusDays(1).with(LAST_MINUTE).toInstant();
            case END_OF_WEEK ->
                here.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                        .with(LAST_MINUTE)
                        .toInstant();
        };
    }
}
