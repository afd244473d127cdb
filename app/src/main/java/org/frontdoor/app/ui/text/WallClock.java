package org.frontdoor.app.ui.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The clock on the wall of the program: every screen tells the time by it, whatever zone the computer is set to.
///
/// @param zone the program's time zone
public record WallClock(ZoneId zone) {
    /// Hours and minutes, as `14:05`: as short as it is clear in each language.
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone).format(at);
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
