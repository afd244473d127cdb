package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// A liaison answers a report about one of her agency's articles.
///
/// @param outcome `null` where it was answered before there was one (form 1)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerReport(UUID report, ArticleReport.@Nullable Outcome outcome, String answer) implements Command {
    public static final CommandKind<AnswerReport> KIND = new CommandKind<>(
            "answer-report",
            2,
            AnswerReport.class,
            EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> {
                ArticleReport report =
                        entries.find(ArticleReport.KIND, command.report).orElse(null);
                if (report == null || !actor.sees(ArticleReport.KIND.scopeOf(report))) {
                    return Decision.refused("report-gone", "This report is not among those you can see.");
                }
                if (!report.open()) {
                    return Decision.refused(
                            "report-answered", "This report was answered already by " + report.answeredBy() + ".");
                }
                return FreeText.needed(
                        command.answer,
                        "report-answer-missing",
                        "Say what you found and what you did about it.",
                        answer -> Decision.accepted(new Change.Put<>(
                                ArticleReport.KIND, report.answered(command.outcome, answer, actor.name(), now))));
            },
            // Form 1 did not say what came of it.
            List.of(body -> body));

    @Override
    public EntryRef subject() {
        return EntryRef.to(ArticleReport.KIND, report);
    }
}
