package org.frontdoor.app.contact;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.FailedWords;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.command.Decision;
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

    /// To be kept with the contact, all or nothing. What the rule would not have is left out: a contact never fails for
    /// a note about it.
    Optional<NoteFailedSearch> of(ContactForm form, ContactOutcome outcome) {
        return words(form, outcome)
                .map(words ->
                        new NoteFailedSearch(ids.get(), words, form.caller().language()))
                .filter(note -> NoteFailedSearch.KIND.decide(note, workspace, workspace.me(), workspace.now())
                        instanceof Decision.Accepted);
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
