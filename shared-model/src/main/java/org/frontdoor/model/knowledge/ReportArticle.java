package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.OpeningHours;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Tell the liaison that an article is wrong.
///
/// @param report id of the report this makes
/// @param caseId the case that the caller's question came up with
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportArticle(
        UUID report,
        UUID article,
        String comment,
        @Nullable String callerWords,
        @Nullable UUID caseId) implements Command {
    public static final CommandKind<ReportArticle> KIND = new CommandKind<>(
            "report-article",
            2,
            ReportArticle.class,
            Role.everyone(),
            (command, entries, actor, now) -> {
                if (entries.find(ArticleReport.KIND, command.report).isPresent()) {
                    return Decision.refused("report-made", "This report is with the liaison already.");
                }
                return entries.find(Article.KIND, command.article)
                        .map(article -> command.decide(article, entries, actor, now))
                        .orElseGet(() -> Decision.refused(
                                "article-gone",
                                "The article is no longer in the knowledge base; there is nothing to report."));
            },
            // Form 1 did not know of cases.
            List.of(body -> body));

    private Decision decide(Article found, Entries entries, Actor actor, Instant now) {
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
                                        caseId,
                                        actor.name(),
                                        now,
                                        null,
                                        null,
                                        null,
                                        due(entries, now),
                                        null)))));
    }

    /// Wrong words go on being read out while the program is open, so its promise counts open hours.
    private static @Nullable Instant due(Entries entries, Instant now) {
        return entries.find(Program.KIND, Program.theId())
                .map(program -> new OpeningHours(program)
                        .after(now, Duration.ofHours(program.answersKept().correctHours())))
                .orElse(null);
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
