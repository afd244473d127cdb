package org.frontdoor.model.knowledge;

import java.util.EnumSet;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// A draft is ready to be read and published by somebody else.
public record SubmitArticle(UUID article) implements Command {
    public static final CommandKind<SubmitArticle> KIND = new CommandKind<>(
            "submit-article",
            1,
            SubmitArticle.class,
            EnumSet.complementOf(EnumSet.of(Role.RESOLVER)),
            (command, entries, actor, now) -> ArticleRules.overDraft(command.article, entries, actor, draft -> {
                if (!draft.writers().contains(actor.name())
                        && !Article.keptBy(actor, draft.text().agency())) {
                    return Decision.refused("not-your-draft", "Only those who write this draft can hand it in.");
                }
                return ArticleWords.unfinished(draft.text())
                        .map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(
                                new Change.Put<>(ArticleDraft.KIND, draft.in(ArticleDraft.State.IN_REVIEW, null))));
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(ArticleDraft.KIND, article);
    }
}
