package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// Tell the liaison that an article is wrong.
///
/// @param report id of the report this makes
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportArticle(
        UUID report, UUID article, String comment, @Nullable String callerWords) implements Command {
    public static final CommandKind<ReportArticle> KIND = new CommandKind<>(
            "report-article", 1, ReportArticle.class, Role.everyone(), (command, entries, actor, now) -> {
                if (command.comment.isBlank()) {
                    return Decision.refused("comment-missing", "Say in a few words what is wrong with the article.");
                }
                return entries.find(Article.KIND, command.article)
                        .<Decision>map(article -> Decision.accepted(new Change.Put<>(
                                ArticleReport.KIND,
                                new ArticleReport(
                                        command.report,
                                        article.id(),
                                        article.title(),
                                        article.agency(),
                                        command.comment.strip(),
                                        command.callerWords,
                                        actor.name(),
                                        now,
                                        null,
                                        null,
                                        null))))
                        .orElseGet(() -> Decision.refused(
                                "article-gone",
                                "The article is no longer in the knowledge base; there is nothing to report."));
            });

    @Override
    public EntryRef subject() {
        return EntryRef.to(ArticleReport.KIND, report);
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(EntryRef.to(Article.KIND, article));
    }
}
