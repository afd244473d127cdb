package org.frontdoor.app.knowledge.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;

/// Texts that were typed and not saved yet, kept in the journal as they are typed. Thread-safe.
final class WritingDrafts {
    private static final String ROOM = "write-article/";

    private final DraftForm<Editing> typed;

    WritingDrafts(Drafts drafts) {
        typed = drafts.form(ROOM, Editing.class);
    }

    static String key(Editing editing) {
        return ROOM + editing.id();
    }

    void keep(Editing editing) {
        if (editing.changed()) {
            typed.keep(editing.id(), editing);
        } else {
            drop(editing);
        }
    }

    void drop(Editing editing) {
        typed.drop(editing.id());
    }

    Optional<Editing> kept(UUID id) {
        return typed.of(id);
    }

    /// The last one typed first.
    List<Editing> all() {
        return typed.all().reversed();
    }
}
