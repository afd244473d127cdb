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

    /// The day, as `Nov 28`, with its year where that is not this one.
    public String day(Instant at, Instant now, Language language) {
        boolean thisYear = day(at).getYear() == day(now).getYear();
        return DateTimeFormatter.ofLocalizedPattern(thisYear ? "MMMd" : "yMMMd")
                .withLocale(language.locale())
                .format(day(at));
    }

    /// The time alone for today, with the day before it otherwise: as short as it is clear.
    public String moment(Instant at, Instant now, Language language) {
        return day(at).equals(day(now)) ? time(at) : day(at, now, language) + ", " + time(at);
    }
}
