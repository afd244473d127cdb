package org.frontdoor.app.announcement;

import java.time.Instant;
import org.frontdoor.model.announcement.Announcement;

/// An announcement in the list.
///
/// @param unread the person must read it and has not
record AnnouncementRow(Announcement announcement, Phase phase, boolean unread) {
    /// When it stopped to hold, of one that is past.
    Instant ended() {
        Announcement.Deed withdrawn = announcement.withdrawn();
        return withdrawn != null && withdrawn.at().isBefore(announcement.until())
                ? withdrawn.at()
                : announcement.until();
    }

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
