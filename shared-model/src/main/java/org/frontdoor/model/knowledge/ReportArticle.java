package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Tell the liaison that an article is wrong.
///
/// @param report id of the report this makes
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportArticle(
        UUID report, UUID article, String comment, @Nullable String callerWords) implements Command {
    public static final CommandKind<ReportArticle> KIND = new CommandKind<>(
            "report-article", 1, ReportArticle.class, Role.everyone(), (command, entries, actor, now) -> {
                if (entries.find(ArticleReport.KIND, command.report).isPresent()) {
                    return Decision.refused("report-made", "This report is with the liaison already.");
                }
                return entries.find(Article.KIND, command.article)
                        .map(article -> command.decide(article, actor, now))
                        .orElseGet(() -> Decision.refused(
                                "article-gone",
                                "The article is no longer in the knowledge base; there is nothing to report."));
            });

    private Decision decide(Article found, Actor actor, Instant now) {
        return FreeText.needed(
                comment,
                "comment-missing",
                "Say in a few words what is wrong with the article.",
                said -> FreeText.kept(
                        Objects.requireNonNullElse(callerWords, ""),
                        asked -> Decision.accepted(new Change.Put<>(
                                ArticleReport.KIND,
                                new ArticleReport(
                                        report,
                                        found.id(),
                                        found.title(),
                                        found.agency(),
                                        said,
                                        asked.isEmpty() ? null : asked,
                                        actor.name(),
                                        now,
                                        null,
                                        null,
                                        null)))));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(ArticleReport.KIND, report);
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(EntryRef.to(Article.KIND, article));
    }
}
