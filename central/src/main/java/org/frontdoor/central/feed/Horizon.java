package org.frontdoor.central.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// How far back desktops keep what came to rest. By central's clock alone: a desktop only carries the date that its
/// cursor was made with.
///
/// @param days that are kept, as the program says at the moment
public record Horizon(InstantSource clock, IntSupplier days) {
    /// What came to rest before this day (in UTC) is beyond.
    public LocalDate now() {
        return LocalDate.ofInstant(clock.instant().minus(Duration.ofDays(days.getAsInt())), ZoneOffset.UTC);
    }

    /// Whether more is to be kept than at that horizon; a day's difference is two nodes' clocks.
    static boolean isWider(LocalDate now, LocalDate before) {
        return now.isBefore(before.minusDays(1));
    }

    /// When a day begins.
    public static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    static LocalDate dayOf(OffsetDateTime time) {
        return LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC);
    }

    /// Whether what came to rest then is beyond a day.
    static boolean passes(@Nullable Instant settled, @Nullable LocalDate day) {
        return settled != null && day != null && settled.isBefore(start(day).toInstant());
    }
}
