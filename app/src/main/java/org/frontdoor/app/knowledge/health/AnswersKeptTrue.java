package org.frontdoor.app.knowledge.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;
import org.frontdoor.app.knowledge.health.Measured.Bar;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.jspecify.annotations.Nullable;

/// How well the answers are looked after, as of today.
final class AnswersKeptTrue {
    private static final int SOON_DAYS = 30;
    private static final int PATIENCE_DAYS = 7;

    private final HealthGround ground;
    private final LocalDate today;
    private final List<Article> inUse;

    AnswersKeptTrue(HealthGround ground) {
        this.ground = ground;
        this.today = ground.today();
        this.inUse = ground.inUse();
    }

    /// What somebody must look at again: too late, soon, or nobody has said when.
    Measured stale() {
        List<HealthRow> rows = new ArrayList<>();
        for (Article article : inUse) {
            LocalDate by = article.reviewBy();
            if (by == null) {
                rows.add(row("unset", article, 0, null));
            } else if (by.isBefore(today)) {
                rows.add(row("overdue", article, ChronoUnit.DAYS.between(by, today), by));
            } else if (!by.isAfter(today.plusDays(SOON_DAYS))) {
                rows.add(row("soon", article, 0, by));
            }
        }
        rows.sort(Comparator.comparing((HealthRow row) -> row.last() == null ? LocalDate.MAX : row.last())
                .thenComparing(row -> row.subject().toString()));
        List<Bar> bars = kinds(rows, "overdue", "soon", "unset");
        return new Measured(
                Measure.STALE, bars.getFirst().number(), bars.get(1).number(), bars, rows, Map.of(), "overdue");
    }

    private HealthRow row(String kind, Article article, long number, @Nullable LocalDate day) {
        return new HealthRow(
                kind,
                new Subject.Words(article.title()),
                ground.agency(article.agency()),
                number,
                day,
                kind,
                List.of(),
                new Goal.Read(article.id()));
    }

    private static List<Bar> kinds(List<HealthRow> rows, String... kinds) {
        List<Bar> bars = new ArrayList<>();
        for (String kind : kinds) {
            bars.add(new Bar(
                    kind,
                    new Subject.Kind(kind),
                    rows.stream().filter(row -> row.bar().equals(kind)).count()));
        }
        return bars;
    }

    /// Translations whose original says something newer.
    Measured behind() {
        Map<UUID, Article> all = ground.articles().stream().collect(Collectors.toMap(Article::id, same -> same));
        List<HealthRow> rows = new ArrayList<>();
        long translations = 0;
        for (Article article : inUse) {
            if (article.language().equals(ground.firstLanguage())) {
                continue;
            }
            translations++;
            Article first = all.get(Article.idOf(article.slug(), ground.firstLanguage()));
            if (first != null && article.behind(first)) {
                int follows = article.follows() == null ? 0 : article.follows();
                rows.add(new HealthRow(
                        article.language(),
                        new Subject.Words(article.title()),
                        ground.agency(article.agency()),
                        (long) first.published() - follows,
                        null,
                        "",
                        List.of(),
                        new Goal.Read(article.id())));
            }
        }
        rows.sort(Comparator.comparingLong(HealthRow::number).reversed());
        List<Bar> bars =
                rows.stream().collect(Collectors.groupingBy(HealthRow::bar, Collectors.counting())).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new Bar(each.getKey(), new Subject.Tongue(each.getKey()), each.getValue()))
                        .toList();
        return new Measured(Measure.BEHIND, rows.size(), translations, bars, rows);
    }

    /// What was begun or handed in and has not moved for a week.
    Measured waiting() {
        List<HealthRow> rows = ground.drafts().stream()
                .filter(draft -> days(draft) > PATIENCE_DAYS)
                .sorted(Comparator.comparing(ArticleDraft::changedAt))
                .map(this::row)
                .toList();
        return new Measured(
                Measure.WAITING, rows.size(), ground.drafts().size(), kinds(rows, "in-review", "writing"), rows);
    }

    private long days(ArticleDraft draft) {
        return ChronoUnit.DAYS.between(ground.day(draft.changedAt()), today);
    }

    private HealthRow row(ArticleDraft draft) {
        String kind = draft.state() == ArticleDraft.State.IN_REVIEW ? "in-review" : "writing";
        String title = draft.text().title();
        return new HealthRow(
                kind,
                title.isBlank() ? new Subject.Kind("untitled") : new Subject.Words(title),
                ground.agency(draft.text().agency()),
                days(draft),
                ground.day(draft.changedAt()),
                kind,
                List.of(),
                new Goal.Write(draft.id()));
    }
}
