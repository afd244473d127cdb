package org.frontdoor.app.knowledge.report;

import java.util.Locale;

/// Which reports are listed.
enum ReportShelf {
    /// Open ones that this person may answer.
    TO_ANSWER,
    /// Those this person made.
    MINE,
    ALL;

    String key() {
        return "shelf." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
