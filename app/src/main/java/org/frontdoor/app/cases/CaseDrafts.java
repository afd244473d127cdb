package org.frontdoor.app.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.frontdoor.app.cases.DetailInteractor.Asked;
import org.frontdoor.app.cases.DetailModel.Panel;
import org.frontdoor.app.sync.Drafts;

/// What is half typed over cases, so that a crash costs nothing: one note a case, and what was begun in each panel.
final class CaseDrafts {
    private final Drafts drafts;

    /// What a newer version kept beside is not for this one.
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param open may be shown to the customer
    record Note(String words, boolean open) {
        static final Note EMPTY = new Note("", false);
    }

    CaseDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    static String key(UUID id) {
        return "note/" + id;
    }

    static String key(UUID id, Panel panel) {
        return panels(id) + panel.name();
    }

    private static String panels(UUID id) {
        return "panel/" + id + "/";
    }

    void keep(UUID id, Note note) {
        keep(key(id), note, note.words().isBlank());
    }

    void keep(UUID id, Asked begun) {
        keep(key(id, begun.panel()), begun, begun.untouched());
    }

    private void keep(String key, Record typed, boolean nothing) {
        if (nothing) {
            drafts.drop(key);
            return;
        }
        try {
            drafts.keep(key, json.writeValueAsString(typed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is typed is plain data", e);
        }
    }

    void drop(UUID id, Panel panel) {
        drafts.drop(key(id, panel));
    }

    Note note(UUID id) {
        return newest(key(id)::equals, Note.class).orElse(Note.EMPTY);
    }

    Optional<Asked> begun(UUID id, Panel panel) {
        return newest(key(id, panel)::equals, Asked.class);
    }

    /// In whichever panel something was typed last.
    Optional<Asked> begun(UUID id) {
        return newest(key -> key.startsWith(panels(id)), Asked.class);
    }

    private <T> Optional<T> newest(Predicate<String> key, Class<T> form) {
        return drafts.kept().stream()
                .filter(draft -> key.test(draft.key()))
                .flatMap(draft -> read(draft.json(), form).stream())
                .reduce((older, newer) -> newer);
    }

    private <T> Optional<T> read(String kept, Class<T> form) {
        try {
            return Optional.of(json.readValue(kept, form));
        } catch (JsonProcessingException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
