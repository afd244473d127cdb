package org.frontdoor.app.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.sync.Drafts;

/// Half-typed notes, one a case, so that a crash costs nothing.
final class NoteDrafts {
    private final Drafts drafts;
    private final ObjectMapper json = new ObjectMapper();

    /// @param open may be shown to the customer
    record Note(String words, boolean open) {
        static final Note EMPTY = new Note("", false);
    }

    NoteDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    static String key(UUID id) {
        return "note/" + id;
    }

    void keep(UUID id, Note note) {
        if (note.words().isBlank()) {
            drafts.drop(key(id));
            return;
        }
        try {
            drafts.keep(key(id), json.writeValueAsString(note));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a note is plain data", e);
        }
    }

    Note kept(UUID id) {
        return drafts.kept().stream()
                .filter(draft -> draft.key().equals(key(id)))
                .reduce((older, newer) -> newer)
                .flatMap(draft -> read(draft.json()))
                .orElse(Note.EMPTY);
    }

    private Optional<Note> read(String kept) {
        try {
            return Optional.of(json.readValue(kept, Note.class));
        } catch (JsonProcessingException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
