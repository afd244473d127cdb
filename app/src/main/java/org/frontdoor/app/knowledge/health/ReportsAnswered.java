package org.frontdoor.app.knowledge.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;
import org.frontdoor.app.knowledge.health.Measured.Bar;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;

/// How each agency answers reports of wrong information: all that are open, and what was answered in some days.
final class ReportsAnswered {
    private ReportsAnswered() {}

    static Measured in(HealthGround ground, Span span) {
        Instant from = span.from(ground.today()).atStartOfDay(ground.zone()).toInstant();
        Map<String, List<ArticleReport>> byAgency = new TreeMap<>();
        for (ArticleReport report : ground.reports()) {
            Instant answered = report.answeredAt();
            if (answered == null || !answered.isBefore(from)) {
                byAgency.computeIfAbsent(ground.agency(report.agency()), none -> new ArrayList<>())
                        .add(report);
            }
        }
        List<HealthRow> rows = new ArrayList<>();
        Map<String, List<HealthRow>> within = new HashMap<>();
        byAgency.forEach((agency, reports) -> {
            rows.add(agency(agency, reports, ground));
            within.put(
                    agency,
                    reports.stream()
                            .sorted(Comparator.comparing((ArticleReport report) -> !report.open())
                                    .thenComparing(ArticleReport::reportedAt))
                            .map(report -> single(agency, report, ground))
                            .toList());
        });
        rows.sort(Comparator.comparingLong(HealthRow::number).reversed().thenComparing(HealthRow::agency));
        List<Bar> bars = Measured.first(rows);
        return new Measured(
                Measure.REPORTS,
                rows.stream().mapToLong(HealthRow::number).sum(),
                rows.stream().mapToLong(row -> row.figures().getFirst()).sum(),
                bars,
                rows,
                within,
                "");
    }

    private static HealthRow agency(String agency, List<ArticleReport> reports, HealthGround ground) {
        Instant now = ground.now();
        List<ArticleReport> answered =
                reports.stream().filter(report -> !report.open()).toList();
        return new HealthRow(
                agency,
                new Subject.Words(agency),
                agency,
                reports.size() - (long) answered.size(),
                reports.stream()
                        .map(ArticleReport::reportedAt)
                        .max(Comparator.naturalOrder())
                        .map(ground::day)
                        .orElse(null),
                "",
                List.of(
                        reports.stream()
                                .filter(report -> report.open() && report.late(now))
                                .count(),
                        (long) answered.size(),
                        answered.stream()
                                .filter(report -> report.dueAt() != null && !report.late(now))
                                .count(),
                        medianHours(answered, now),
                        came(answered, Outcome.CORRECTED),
                        came(answered, Outcome.STANDS)),
                new Goal.Within(agency));
    }

    private static long came(List<ArticleReport> answered, Outcome outcome) {
        return answered.stream().filter(report -> report.outcome() == outcome).count();
    }

    /// Begun hours, so that what took minutes is not said to have taken none; -1 where nothing was answered.
    private static long medianHours(List<ArticleReport> answered, Instant now) {
        long[] hours = answered.stream()
                .mapToLong(report -> hours(report, now))
                .sorted()
                .toArray();
        if (hours.length == 0) {
            return -1;
        }
        int middle = hours.length / 2;
        return hours.length % 2 == 1 ? hours[middle] : (hours[middle - 1] + hours[middle] + 1) / 2;
    }

    private static long hours(ArticleReport report, Instant now) {
        Instant end = report.answeredAt() == null ? now : report.answeredAt();
        return (Duration.between(report.reportedAt(), end).toMinutes() + 59) / 60;
    }

    private static HealthRow single(String agency, ArticleReport report, HealthGround ground) {
        return new HealthRow(
                agency,
                new Subject.Words(report.title()),
                agency,
                hours(report, ground.now()),
                ground.day(report.reportedAt()),
                stands(report, ground.now()),
                List.of(),
                new Goal.Read(report.article()));
    }

    private static String stands(ArticleReport report, Instant now) {
        if (report.open()) {
            return report.late(now) ? "late" : "open";
        }
        return report.outcome() == null ? "answered" : report.outcome() == Outcome.STANDS ? "stands" : "corrected";
    }
}
