package org.frontdoor.app.announcement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A line of the list of announcements.
sealed interface AnnouncementLine {
    /// What ended longer ago is only looked up, and shown when that is asked for.
    Duration RECENT = Duration.ofDays(30);

    /// An announcement.
    record One(AnnouncementRow row) implements AnnouncementLine {}

    /// What stands above those that are over, which it folds and unfolds.
    record Over(int count, boolean unfolded) implements AnnouncementLine {}

    /// What stands in place of those that have been over for long.
    record Older(int count) implements AnnouncementLine {}

    /// How much of the past is shown.
    enum Past {
        FOLDED,
        RECENT,
        ALL
    }

    /// What holds or comes, and then as much of the past as is wanted.
    ///
    /// @param past the newest first
    static List<AnnouncementLine> of(
            List<AnnouncementRow> current, List<AnnouncementRow> past, Past shown, Instant now) {
        List<AnnouncementLine> lines =
                new ArrayList<>(current.stream().map(One::new).toList());
        if (past.isEmpty()) {
            return lines;
        }
        lines.add(new Over(past.size(), shown != Past.FOLDED));
        if (shown != Past.FOLDED) {
            List<AnnouncementRow> in = shown == Past.ALL
                    ? past
                    : past.stream().filter(row -> recent(row, now)).toList();
            in.forEach(row -> lines.add(new One(row)));
            if (in.size() < past.size()) {
                lines.add(new Older(past.size() - in.size()));
            }
        }
        return lines;
    }

    static boolean recent(AnnouncementRow row, Instant now) {
        return row.ended().isAfter(now.minus(RECENT));
    }
}
