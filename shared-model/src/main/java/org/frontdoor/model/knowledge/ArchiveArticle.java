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

/// Take an article out of use. It is found no more, and kept; publishing a draft of it brings it back.
///
/// @param edition of the article that the person saw
public record ArchiveArticle(UUID article, int edition, String reason) implements Command {
    public static final CommandKind<ArchiveArticle> KIND = new CommandKind<>(
            "archive-article",
            1,
            ArchiveArticle.class,
            EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> ArticleRules.overArticle(command.article, entries, actor, found -> {
                if (found.archived() != null) {
                    return Decision.accepted();
                }
                if (found.published() != command.edition) {
                    return Decision.refused(
                            "article-newer", "This article was published anew after you read it. Read it again.");
                }
                return FreeText.needed(
                        command.reason,
                        "reason-missing",
                        "Say why this article is not needed any more.",
                        reason -> Decision.accepted(new Change.Put<>(
                                Article.KIND, found.archived(new Article.Archived(actor.name(), now, reason)))));
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Article.KIND, article);
    }
}
