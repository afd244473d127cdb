package org.frontdoor.app.announcement;

import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;

/// Half-typed announcements, kept in the journal: one new one, and one change of each. Thread-safe.
final class AnnouncementDrafts {
    private static final String ROOM = "announcement/";

    private final DraftForm<AnnouncementDraft> typed;

    AnnouncementDrafts(Drafts drafts) {
        typed = drafts.form(ROOM, AnnouncementDraft.class);
    }

    static String key(UUID announcement) {
        return ROOM + announcement;
    }

    Optional<AnnouncementDraft> of(UUID announcement) {
        return typed.of(announcement);
    }

    /// The new one, if one is begun.
    Optional<AnnouncementDraft> begun() {
        return typed.all().stream().filter(draft -> draft.before() == null).findFirst();
    }

    /// The one that was typed last.
    Optional<AnnouncementDraft> last() {
        return typed.last("");
    }

    void keep(AnnouncementDraft draft) {
        typed.keep(draft.id(), draft);
    }

    /// It is thrown away.
    void drop(UUID announcement) {
        typed.drop(announcement);
    }
}
