package org.frontdoor.app.cases;

import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.cases.DetailInteractor.Asked;
import org.frontdoor.app.cases.DetailModel.Panel;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;

/// What is half typed over cases, so that a crash costs nothing: one note a case, and what was begun in each panel.
final class CaseDrafts {
    private final DraftForm<Note> notes;
    private final DraftForm<Asked> panels;

    /// @param open may be shown to the customer
    record Note(String words, boolean open) {
        static final Note EMPTY = new Note("", false);
    }

    CaseDrafts(Drafts drafts) {
        notes = drafts.form("note/", Note.class);
        panels = drafts.form("panel/", Asked.class);
    }

    String key(UUID id) {
        return notes.key(id);
    }

    String key(UUID id, Panel panel) {
        return panels.key(name(id, panel));
    }

    private static String name(UUID id, Panel panel) {
        return panels(id) + panel.name();
    }

    private static String panels(UUID id) {
        return id + "/";
    }

    void keep(UUID id, Note note) {
        if (note.words().isBlank()) {
            notes.drop(id);
        } else {
            notes.keep(id, note);
        }
    }

    void keep(UUID id, Asked begun) {
        if (begun.untouched()) {
            drop(id, begun.panel());
        } else {
            panels.keep(name(id, begun.panel()), begun);
        }
    }

    void drop(UUID id, Panel panel) {
        panels.drop(name(id, panel));
    }

    Note note(UUID id) {
        return notes.of(id).orElse(Note.EMPTY);
    }

    Optional<Asked> begun(UUID id, Panel panel) {
        return panels.of(name(id, panel));
    }

    /// In whichever panel something was typed last.
    Optional<Asked> begun(UUID id) {
        return panels.last(panels(id));
    }
}
