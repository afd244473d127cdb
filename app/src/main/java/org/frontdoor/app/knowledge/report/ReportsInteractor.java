package org.frontdoor.app.knowledge.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.knowledge.AnswerReport;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.people.Actor;
import org.jspecify.annotations.Nullable;

/// Reads and answers reports. Any thread but the screen's.
final class ReportsInteractor {
    /// An answer is news for so long.
    private static final Duration NEWS = Duration.ofDays(30);

    private final Workspace workspace;
    private final ReportDrafts drafts;

    ReportsInteractor(Workspace workspace, ReportDrafts drafts) {
        this.workspace = workspace;
        this.drafts = drafts;
    }

    /// All that this person may see: open ones first, in the order in which they are due, then the newest answers.
    List<ReportLine> all() {
        Actor me = workspace.me();
        List<ReportLine> lines = new ArrayList<>();
        workspace.scan(ArticleReport.KIND, report -> lines.add(line(report, me)));
        lines.sort(Comparator.comparing((ReportLine line) -> !line.report().open())
                .thenComparing(
                        line -> line.report().open() ? due(line.report()) : Instant.EPOCH, Comparator.naturalOrder())
                .thenComparing(line -> answered(line.report()), Comparator.reverseOrder()));
        return lines;
    }

    private static Instant due(ArticleReport report) {
        return report.dueAt() == null ? report.reportedAt() : report.dueAt();
    }

    private static Instant answered(ArticleReport report) {
        return report.answeredAt() == null ? Instant.EPOCH : report.answeredAt();
    }

    private ReportLine line(ArticleReport report, Actor me) {
        return new ReportLine(
                report,
                workspace
                        .find(Agency.KIND, Agency.idOf(report.agency()))
                        .map(Agency::name)
                        .orElse(report.agency()),
                number(report.caseId()),
                report.open()
                        && AnswerReport.KIND.roles().contains(me.role())
                        && me.sees(ArticleReport.KIND.scopeOf(report)),
                report.reportedBy().equals(me.name()));
    }

    private String number(@Nullable UUID caseId) {
        return Optional.ofNullable(caseId)
                .flatMap(id -> workspace.find(Case.KIND, id))
                .map(found -> ToldNumber.of(found.number()).grouped())
                .orElse("");
    }

    /// Answers that this person waited for and has not read.
    List<ReportLine> news(List<ReportLine> lines) {
        Instant since = workspace.now().minus(NEWS);
        return lines.stream()
                .filter(line -> line.mine()
                        && answered(line.report()).isAfter(since)
                        && !workspace.me().name().equals(line.report().answeredBy())
                        && !drafts.read(line.report().id()))
                .toList();
    }

    /// Empty when it is on disk.
    Optional<Problem> answer(UUID report, ArticleReport.@Nullable Outcome outcome, String words) {
        if (outcome == null) {
            return Optional.of(new Problem(
                    "report-outcome-missing", "Choose whether the article was put right or is right as it stands."));
        }
        return workspace
                .give(new Deed(
                        List.of(new AnswerReport(report, outcome, words)),
                        List.of(),
                        List.of(ReportDrafts.key(report))))
                .inTheWay();
    }

    Instant now() {
        return workspace.now();
    }
}
