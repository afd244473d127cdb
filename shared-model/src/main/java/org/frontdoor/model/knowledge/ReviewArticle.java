package org.frontdoor.model.knowledge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Somebody looked at an article and found it still true.
///
/// @param edition of the article that the person read
/// @param next the day by which it must be looked at again
public record ReviewArticle(UUID article, int edition, LocalDate next) implements Command {
    public static final CommandKind<ReviewArticle> KIND = new CommandKind<>(
            "review-article",
            1,
            ReviewArticle.class,
            EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> ArticleRules.overArticle(command.article, entries, actor, found -> {
                if (found.published() != command.edition) {
                    return Decision.refused(
                            "article-newer", "This article was published anew after you read it. Read it again.");
                }
                return Decision.accepted(new Change.Put<>(Article.KIND, found.reviewed(command.next)));
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Article.KIND, article);
    }
}
