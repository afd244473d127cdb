package org.frontdoor.model.directory;

import java.util.List;

/// A listing at one of its locations (HSDS `service_at_location`).
///
/// @param note what is particular about it there, or empty
/// @param hours of the listing there, where they differ from the location's and the listing's own
public record Site(Location location, String note, List<PhoneLine> phones, List<Schedule> hours) {
    public Site {
        phones = List.copyOf(phones);
        hours = List.copyOf(hours);
    }
}
