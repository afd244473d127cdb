package org.frontdoor.app.attention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdoor.app.sync.Drafts;

/// What is half typed over things that wait, kept in the journal. Thread-safe.
final class AttentionDrafts {
    private final Drafts drafts;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Map<String, String>> typed = new ConcurrentHashMap<>();

    AttentionDrafts(Drafts drafts) {
        this.drafts = drafts;
        drafts.kept().stream()
                .filter(draft -> draft.key().startsWith("attention/"))
                .forEach(this::restore);
    }

    /// What stands in each field, by its name.
    Map<String, String> of(Waiting waiting) {
        return typed.getOrDefault(waiting.key(), Map.of());
    }

    void type(Waiting waiting, String field, String words) {
        Map<String, String> now = new HashMap<>(of(waiting));
        now.put(field, words);
        typed.put(waiting.key(), Map.copyOf(now));
        try {
            drafts.keep(waiting.key(), json.writeValueAsString(now));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("typed words are plain data", e);
        }
    }

    /// It was dealt with.
    void leave(Waiting waiting) {
        typed.remove(waiting.key());
        drafts.drop(waiting.key());
    }

    private void restore(Drafts.Draft draft) {
        try {
            typed.put(
                    draft.key(), Map.copyOf(json.readValue(draft.json(), new TypeReference<Map<String, String>>() {})));
        } catch (JsonProcessingException ofAnotherVersion) {
            // An older program's draft; it stays on the disk until its command is dealt with.
            typed.remove(draft.key());
        }
    }
}
