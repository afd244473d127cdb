package org.frontdoor.model.knowledge;

import java.util.EnumSet;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// The reader of a draft wants something changed before it is published.
public record ReturnArticle(UUID article, String words) implements Command {
    public static final CommandKind<ReturnArticle> KIND = new CommandKind<>(
            "return-article",
            1,
            ReturnArticle.class,
            EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> ArticleRules.overDraft(
                    command.article,
                    entries,
                    actor,
                    draft -> draft.state() != ArticleDraft.State.IN_REVIEW
                            ? Decision.refused(
                                    "draft-not-in-review", "This draft is being written; nobody handed it in.")
                            : ArticleRules.notKept(actor, draft.text().agency(), entries)
                                    .map(Decision::refused)
                                    .orElseGet(() -> FreeText.needed(
                                            command.words,
                                            "review-words-missing",
                                            "Say what must change before it can be published.",
                                            said -> Decision.accepted(new Change.Put<>(
                                                    ArticleDraft.KIND,
                                                    draft.in(
                                                            ArticleDraft.State.WRITING,
                                                            actor.name() + ": " + said)))))));

    @Override
    public EntryRef subject() {
        return EntryRef.to(ArticleDraft.KIND, article);
    }
}
