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
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
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
                Person.nameOf(workspace, report.reportedBy()),
                report.answeredBy() == null ? "" : Person.nameOf(workspace, report.answeredBy()),
                report.open() ? corrector(report.article()) : "",
                report.open()
                        && AnswerReport.KIND.roles().contains(me.role())
                        && me.sees(ArticleReport.KIND.scopeOf(report)),
                report.reportedBy().equals(me.name()));
    }

    private String corrector(UUID article) {
        return workspace
                .find(ArticleDraft.KIND, article)
                .filter(draft -> draft.state() == ArticleDraft.State.IN_REVIEW)
                .map(draft -> Person.nameOf(workspace, draft.changedBy()))
                .orElse("");
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

    /// An answer as it was left, and what was published since the report was made.
    record Begun(ReportDrafts.Typed typed, Optional<ArticleVersion> published) {}

    Begun begun(ArticleReport report) {
        return new Begun(drafts.of(report.id()), report.open() ? published(report) : Optional.empty());
    }

    private Optional<ArticleVersion> published(ArticleReport report) {
        return workspace
                .find(Article.KIND, report.article())
                .flatMap(article ->
                        workspace.find(ArticleVersion.KIND, ArticleVersion.idOf(article.id(), article.published())))
                .filter(version ->
                        version.publishedBy() != null && version.publishedAt().isAfter(report.reportedAt()));
    }

    /// The report of an article that this person answers first.
    /// @param rather the one that is open, where it is of this article
    Optional<ReportLine> firstToAnswer(UUID article, Optional<UUID> rather) {
        List<ReportLine> waiting = all().stream()
                .filter(line -> line.answerable() && line.report().article().equals(article))
                .toList();
        return waiting.stream()
                .filter(line -> rather.filter(line.report().id()::equals).isPresent())
                .findFirst()
                .or(() -> waiting.stream().findFirst());
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
