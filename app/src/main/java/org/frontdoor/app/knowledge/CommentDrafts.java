package org.frontdoor.app.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.frontdoor.app.sync.Drafts;

/// What is half written about an article that is wrong, kept in the journal. Thread-safe.
final class CommentDrafts {
    private final Drafts drafts;
    private final ObjectMapper json = new ObjectMapper();

    /// What was typed.
    record Typed(String words) {}

    CommentDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    static String key(UUID article) {
        return "report-article/" + article;
    }

    void keep(UUID article, String words) {
        try {
            if (words.isBlank()) {
                drafts.drop(key(article));
            } else {
                drafts.keep(key(article), json.writeValueAsString(new Typed(words)));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("typed words are plain data", e);
        }
    }

    String of(UUID article) {
        return drafts.kept().stream()
                .filter(draft -> draft.key().equals(key(article)))
                .reduce((older, newer) -> newer)
                .map(draft -> words(draft.json()))
                .orElse("");
    }

    private String words(String kept) {
        try {
            return json.readValue(kept, Typed.class).words();
        } catch (JsonProcessingException ofAnotherVersion) {
            return "";
        }
    }
}
