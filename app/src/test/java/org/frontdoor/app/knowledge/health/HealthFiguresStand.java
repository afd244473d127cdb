package org.frontdoor.app.knowledge.health;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.FailedSearch;

/// A city whose numbers are worked out, a month before the end of 2026.
abstract class HealthFiguresStand {
    static final ZoneId PORTLAND = ZoneId.of("America/Los_Angeles");
    /// A Monday, 10 in the morning in Portland.
    static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    final List<Article> articles = new ArrayList<>();
    final List<ArticleDraft> drafts = new ArrayList<>();
    final List<ArticleReport> reports = new ArrayList<>();
    final List<FailedSearch> searches = new ArrayList<>();
    final List<ContactUse> contacts = new ArrayList<>();

    HealthFigures figures(Span span, boolean sees) {
        return HealthFigures.of(
                new HealthGround(
                        articles,
                        drafts,
                        reports,
                        searches,
                        contacts,
                        sees,
                        Map.of("PBOT", "Transportation", "PPR", "Parks"),
                        "en",
                        NOW,
                        PORTLAND),
                span);
    }

    Measured measured(Measure measure) {
        return figures(Span.MONTH, true).find(measure).orElseThrow();
    }

    UUID article(String slug, String agency, LocalDate reviewBy) {
        return add(new Article(
                Article.idOf(slug, "en"),
                slug,
                "en",
                slug,
                List.of(),
                List.of(),
                agency,
                "liaison",
                reviewBy,
                List.of(),
                "Text."));
    }

    UUID add(Article article) {
        articles.add(article);
        return article.id();
    }

    void contact(Instant ended, ContactOutcome outcome, UUID... read) {
        contacts.add(new ContactUse(
                UUID.randomUUID(),
                ended.getEpochSecond(),
                outcome,
                Channel.PHONE,
                "es",
                null,
                Stream.of(read).map(article -> new ContactUse.Read(article, 0)).toList()));
    }

    static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    static List<String> said(List<HealthRow> rows) {
        return rows.stream()
                .map(row -> subject(row.subject()) + " " + row.number())
                .toList();
    }

    static String subject(Subject subject) {
        return switch (subject) {
            case Subject.Words(String words) -> words;
            case Subject.Said(String words, String language) -> words + " " + language;
            case Subject.Edition(int number) -> "edition " + number;
            case Subject.Kind(String key) -> key;
            case Subject.Tongue(String code) -> code;
            case Subject.Days(LocalDate from, LocalDate to) -> from + "/" + to;
            case Subject.Talk(var channel, String language) -> channel + " " + language;
        };
    }

    static Article published(String slug, String language, int edition, Integer follows) {
        return new Article(
                Article.idOf(slug, language),
                slug,
                language,
                slug + "-" + language,
                List.of(),
                List.of(),
                "PBOT",
                "liaison",
                TODAY.plusDays(200),
                List.of(),
                "Text.",
                null,
                null,
                null,
                edition,
                follows,
                null);
    }
}
