package org.frontdoor.central.open311;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Times as they are told to the public (RFC 3339).
public final class PublicTimes {
    private PublicTimes() {}

    /// To the second, with the offset that the zone had then.
    public static String in(ZoneId zone, Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
