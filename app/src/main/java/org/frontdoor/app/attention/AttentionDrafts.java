package org.frontdoor.app.attention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;

/// What is half typed over things that wait, kept in the journal. Thread-safe.
final class AttentionDrafts {
    private final DraftForm<Typed> typed;

    /// @param fields what stands in each, by its name
    record Typed(@JsonValue Map<String, String> fields) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Typed {
            fields = Map.copyOf(fields);
        }
    }

    AttentionDrafts(Drafts drafts) {
        typed = drafts.form("", Typed.class);
    }

    /// What stands in each field, by its name.
    Map<String, String> of(Waiting waiting) {
        return typed.of(waiting.key()).map(Typed::fields).orElse(Map.of());
    }

    void type(Waiting waiting, String field, String words) {
        Map<String, String> now = new HashMap<>(of(waiting));
        now.put(field, words);
        typed.keep(waiting.key(), new Typed(now));
    }

    /// It was dealt with.
    void leave(Waiting waiting) {
        typed.drop(waiting.key());
    }
}
