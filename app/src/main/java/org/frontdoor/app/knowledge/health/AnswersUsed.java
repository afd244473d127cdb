package org.frontdoor.app.knowledge.health;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;
import org.frontdoor.app.knowledge.health.Measured.Bar;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.Article;
import org.jspecify.annotations.Nullable;

/// What contacts tell of the answers.
final class AnswersUsed {
    private static final int MOST_BARS = 10;
    private static final Comparator<HealthRow> MOST_FIRST = Comparator.comparingLong(HealthRow::number)
            .reversed()
            .thenComparing(row -> row.subject().toString());

    private final HealthGround ground;
    private final Span span;
    private final Map<UUID, Article> articles;
    private final Map<UUID, Tally> tallies = new HashMap<>();
    private final Map<LocalDate, List<HealthRow>> unanswered = new TreeMap<>();
    private long information;
    private long answered;

    /// How one article fared.
    private static final class Tally {
        private long uses;
        private long referrals;
        private long requests;
        private LocalDate last = LocalDate.MIN;
        private final List<HealthRow> wentOn = new ArrayList<>();
        private final Map<Integer, Edition> editions = new TreeMap<>(Comparator.reverseOrder());
    }

    /// How often it was read out as it was published at one time, and when last.
    private record Edition(long uses, LocalDate last) {
        static Edition both(Edition one, Edition other) {
            return new Edition(one.uses + other.uses, other.last.isAfter(one.last) ? other.last : one.last);
        }
    }

    private AnswersUsed(HealthGround ground, Span span) {
        this.ground = ground;
        this.span = span;
        this.articles = ground.articles().stream().collect(Collectors.toMap(Article::id, same -> same));
    }

    static AnswersUsed in(HealthGround ground, Span span) {
        AnswersUsed all = new AnswersUsed(ground, span);
        long from = span.from(ground.today()).atStartOfDay(ground.zone()).toEpochSecond();
        for (ContactUse contact : ground.contacts()) {
            if (contact.ended() >= from) {
                all.count(contact);
            }
        }
        return all;
    }

    private void count(ContactUse contact) {
        LocalDate day = ground.day(contact.endedAt());
        if (contact.outcome() == ContactOutcome.INFORMATION) {
            information++;
            if (contact.articles().isEmpty()) {
                LocalDate start = start(day);
                unanswered
                        .computeIfAbsent(start, none -> new ArrayList<>())
                        .add(talk(contact, bar(start), day, new Goal.SearchHeard(contact.id())));
            }
        }
        if (!contact.articles().isEmpty()) {
            answered++;
        }
        for (ContactUse.Read read : contact.articles()) {
            UUID article = read.article();
            Tally tally = tallies.computeIfAbsent(article, none -> new Tally());
            tally.uses++;
            tally.last = day.isAfter(tally.last) ? day : tally.last;
            tally.editions.merge(read.edition(), new Edition(1, day), Edition::both);
            if (contact.wentOn()) {
                if (contact.outcome() == ContactOutcome.REFERRAL) {
                    tally.referrals++;
                } else {
                    tally.requests++;
                }
                tally.wentOn.add(talk(
                        contact,
                        article.toString(),
                        day,
                        contact.caseId() == null ? new Goal.Read(article) : new Goal.Open(contact.caseId())));
            }
        }
    }

    private static HealthRow talk(ContactUse contact, String bar, LocalDate day, Goal goal) {
        return new HealthRow(
                bar,
                new Subject.Talk(contact.channel(), contact.language()),
                "",
                1,
                day,
                switch (contact.outcome()) {
                    case REFERRAL -> "referral";
                    case SERVICE_REQUEST -> "request";
                    case INFORMATION, FEEDBACK -> "";
                },
                List.of(),
                goal);
    }

    /// A Monday and its week are not the same.
    private String bar(LocalDate start) {
        return (span.byDay() ? "day " : "week ") + start;
    }

    private LocalDate start(LocalDate day) {
        return span.byDay() ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Measured used() {
        List<HealthRow> rows = tallies.entrySet().stream()
                .map(each -> {
                    Tally tally = each.getValue();
                    return row(each.getKey(), tally.uses, tally, List.of(before(articles.get(each.getKey()), tally)));
                })
                .sorted(MOST_FIRST)
                .toList();
        Map<String, List<HealthRow>> within = new HashMap<>();
        tallies.forEach((article, tally) -> within.put(article.toString(), editions(article, tally)));
        return new Measured(
                Measure.USED,
                rows.stream().mapToLong(HealthRow::number).sum(),
                rows.size(),
                Measured.first(rows),
                rows,
                within,
                "");
    }

    /// How often it was read out as it does not say any more.
    private static long before(@Nullable Article article, Tally tally) {
        return tally.editions.entrySet().stream()
                .filter(each -> standing(article, each.getKey()).equals("replaced"))
                .mapToLong(each -> each.getValue().uses())
                .sum();
    }

    private static String standing(@Nullable Article article, int edition) {
        return article == null || edition == ContactUse.Read.UNKNOWN
                ? ""
                : article.archived() != null ? "archived" : article.published() == edition ? "stands-now" : "replaced";
    }

    /// The newest first.
    private List<HealthRow> editions(UUID id, Tally tally) {
        Article article = articles.get(id);
        return tally.editions.entrySet().stream()
                .map(each -> new HealthRow(
                        id.toString(),
                        new Subject.Edition(each.getKey()),
                        agency(article),
                        each.getValue().uses(),
                        each.getValue().last(),
                        standing(article, each.getKey()),
                        List.of(),
                        goal(article)))
                .toList();
    }

    Measured anyway() {
        List<HealthRow> rows = tallies.entrySet().stream()
                .filter(each -> !each.getValue().wentOn.isEmpty())
                .map(each -> {
                    Tally tally = each.getValue();
                    return row(
                            each.getKey(),
                            tally.wentOn.size(),
                            tally,
                            List.of(tally.uses, tally.referrals, tally.requests));
                })
                .sorted(MOST_FIRST)
                .toList();
        Map<String, List<HealthRow>> within = new HashMap<>();
        tallies.forEach((article, tally) -> within.put(article.toString(), newestFirst(tally.wentOn)));
        return new Measured(
                Measure.ANYWAY,
                rows.stream().mapToLong(HealthRow::number).sum(),
                answered,
                Measured.first(rows),
                rows,
                within,
                "");
    }

    private static List<HealthRow> newestFirst(List<HealthRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(AnswersUsed::last).reversed())
                .toList();
    }

    private static LocalDate last(HealthRow row) {
        return row.last() == null ? LocalDate.MIN : row.last();
    }

    private HealthRow row(UUID id, long number, Tally tally, List<Long> figures) {
        Article article = articles.get(id);
        return new HealthRow(
                id.toString(), subject(article), agency(article), number, tally.last, "", figures, goal(article));
    }

    private static Subject subject(@Nullable Article article) {
        return article == null ? new Subject.Kind("gone") : new Subject.Words(article.title());
    }

    private String agency(@Nullable Article article) {
        return article == null ? "" : ground.agency(article.agency());
    }

    private static Goal goal(@Nullable Article article) {
        return article == null ? new Goal.Nowhere() : new Goal.Read(article.id());
    }

    Measured neverUsed() {
        List<Article> inUse = ground.inUse();
        List<HealthRow> rows = inUse.stream()
                .filter(article -> !tallies.containsKey(article.id()))
                .map(article -> new HealthRow(
                        ground.agency(article.agency()),
                        new Subject.Words(article.title()),
                        ground.agency(article.agency()),
                        0,
                        null,
                        "",
                        List.of(),
                        new Goal.Read(article.id())))
                .sorted(Comparator.comparing(HealthRow::agency)
                        .thenComparing(row -> row.subject().toString()))
                .toList();
        List<Bar> bars = rows.stream().collect(groupingBy(HealthRow::bar, counting())).entrySet().stream()
                .map(each -> new Bar(each.getKey(), new Subject.Words(each.getKey()), each.getValue()))
                .sorted(Comparator.comparingLong(Bar::number).reversed().thenComparing(Bar::key))
                .limit(MOST_BARS)
                .toList();
        return new Measured(Measure.NEVER_USED, rows.size(), inUse.size(), bars, rows);
    }

    Measured without() {
        LocalDate today = ground.today();
        LocalDate from = span.from(today);
        List<HealthRow> rows = new ArrayList<>();
        Map<String, List<HealthRow>> within = new HashMap<>();
        for (LocalDate day = start(from);
                !day.isAfter(today);
                day = span.byDay() ? day.plusDays(1) : day.plusWeeks(1)) {
            List<HealthRow> talks = unanswered.getOrDefault(day, List.of());
            LocalDate end = span.byDay() ? day : day.plusDays(6);
            LocalDate last = end.isAfter(today) ? today : end;
            String bar = bar(day);
            within.put(bar, newestFirst(talks));
            rows.add(new HealthRow(
                    bar,
                    new Subject.Days(day.isBefore(from) ? from : day, last),
                    "",
                    talks.size(),
                    talks.isEmpty() ? null : newestFirst(talks).getFirst().last(),
                    "",
                    List.of(),
                    new Goal.Within(bar)));
        }
        List<Bar> bars = rows.stream()
                .map(row -> new Bar(row.bar(), row.subject(), row.number()))
                .toList();
        return new Measured(
                Measure.WITHOUT, rows.stream().mapToLong(HealthRow::number).sum(), information, bars, rows, within, "");
    }
}
