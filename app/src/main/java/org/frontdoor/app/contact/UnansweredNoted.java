package org.frontdoor.app.contact;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.FailedWords;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.NoteFailedSearch;

/// A caller's words that led to no service and no answer, for those who write the answers.
final class UnansweredNoted {
    private final Workspace workspace;
    private final AnswerSearch search;
    private final Supplier<UUID> ids;

    UnansweredNoted(Workspace workspace, AnswerSearch search, Supplier<UUID> ids) {
        this.workspace = workspace;
        this.search = search;
        this.ids = ids;
    }

    /// The contact is kept by now: should this not be, nothing that was promised is lost.
    void note(ContactForm form, ContactOutcome outcome) {
        words(form, outcome)
                .ifPresent(words -> workspace.give(Deed.of(
                        new NoteFailedSearch(ids.get(), words, form.caller().language()))));
    }

    private Optional<String> words(ContactForm form, ContactOutcome outcome) {
        boolean led = form.service() != null
                || form.article() != null
                || form.joined() != null
                || !form.readOut().isEmpty();
        boolean asked = outcome != ContactOutcome.FEEDBACK && !form.words().isBlank();
        return led
                        || !asked
                        || !search.ready()
                        || search.answers(form.words(), form.caller().language())
                ? Optional.empty()
                : FailedWords.of(form.words());
    }
}
