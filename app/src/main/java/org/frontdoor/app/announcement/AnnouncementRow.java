package org.frontdoor.app.announcement;

import java.time.Instant;
import org.frontdoor.model.announcement.Announcement;

/// An announcement in the list.
///
/// @param unread the person must read it and has not
record AnnouncementRow(Announcement announcement, Phase phase, boolean unread) {
    /// Where its time stands.
    enum Phase {
        IN_FORCE,
        COMING,
        OVER,
        WITHDRAWN;

        static Phase of(Announcement announcement, Instant now) {
            if (announcement.withdrawn() != null) {
                return WITHDRAWN;
            }
            return announcement.over(now) ? OVER : announcement.inForce(now) ? IN_FORCE : COMING;
        }

        boolean past() {
            return this == OVER || this == WITHDRAWN;
        }
    }
}
