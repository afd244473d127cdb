package org.frontdoor.app.knowledge;

import java.util.UUID;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;

/// What is half written about an article that is wrong, kept in the journal. Thread-safe.
final class CommentDrafts {
    private static final String ROOM = "report-article/";

    private final DraftForm<Typed> typed;

    /// What was typed.
    record Typed(String words) {}

    CommentDrafts(Drafts drafts) {
        typed = drafts.form(ROOM, Typed.class);
    }

    static String key(UUID article) {
        return ROOM + article;
    }

    void keep(UUID article, String words) {
        if (words.isBlank()) {
            typed.drop(article);
        } else {
            typed.keep(article, new Typed(words));
        }
    }

    String of(UUID article) {
        return typed.of(article).map(Typed::words).orElse("");
    }
}
