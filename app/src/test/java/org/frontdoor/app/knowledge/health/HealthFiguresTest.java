package org.frontdoor.app.knowledge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.app.knowledge.health.HealthFigures.Lacking;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.FailedSearch;
import org.junit.jupiter.api.Test;

class HealthFiguresTest {
    private static final ZoneId PORTLAND = ZoneId.of("America/Los_Angeles");
    /// A Monday, 10 in the morning in Portland.
    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<Article> articles = new ArrayList<>();
    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final List<ArticleReport> reports = new ArrayList<>();
    private final List<FailedSearch> searches = new ArrayList<>();
    private final List<ContactUse> contacts = new ArrayList<>();

    private HealthFigures figures(Span span, boolean sees) {
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

    private Measured measured(Measure measure) {
        return figures(Span.MONTH, true).find(measure).orElseThrow();
    }

    private UUID article(String slug, String agency, LocalDate reviewBy) {
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

    private UUID add(Article article) {
        articles.add(article);
        return article.id();
    }

    private void contact(Instant ended, ContactOutcome outcome, UUID... read) {
        contacts.add(new ContactUse(
                UUID.randomUUID(), ended.getEpochSecond(), outcome, Channel.PHONE, "es", null, List.of(read)));
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static List<String> said(List<HealthRow> rows) {
        return rows.stream()
                .map(row -> subject(row.subject()) + " " + row.number())
                .toList();
    }

    private static String subject(Subject subject) {
        return switch (subject) {
            case Subject.Words(String words) -> words;
            case Subject.Kind(String key) -> key;
            case Subject.Tongue(String code) -> code;
            case Subject.Days(LocalDate from, LocalDate to) -> from + "/" + to;
            case Subject.Talk(var channel, String language) -> channel + " " + language;
        };
    }

    @Test
    void whatIsReadOutIsCountedByContactAndWithinTheDaysAskedFor() {
        UUID potholes = article("potholes", "PBOT", null);
        UUID parks = article("parks", "PPR", null);
        article("trees", "PPR", null);
        contact(ago(1), ContactOutcome.INFORMATION, potholes, parks);
        contact(ago(2), ContactOutcome.INFORMATION, potholes);
        contact(ago(40), ContactOutcome.INFORMATION, parks);
        UUID gone = UUID.randomUUID();
        contact(ago(3), ContactOutcome.INFORMATION, gone);
        assertEquals(
                List.of("potholes 2", "gone 1", "parks 1"),
                said(measured(Measure.USED).rows()));
        assertEquals(4, measured(Measure.USED).number());
        assertEquals(
                TODAY.minusDays(1), measured(Measure.USED).rows().getFirst().last());
        assertEquals(List.of("trees 0"), said(measured(Measure.NEVER_USED).rows()));
        assertEquals(
                List.of("parks 2", "potholes 2", "gone 1"),
                said(figures(Span.QUARTER, true)
                        .find(Measure.USED)
                        .orElseThrow()
                        .rows()));
        assertEquals(
                List.of("parks 1"),
                figures(Span.WEEK, true).find(Measure.USED).orElseThrow().rows(parks.toString()).stream()
                        .map(row -> subject(row.subject()) + " " + row.number())
                        .toList());
    }

    @Test
    void theFirstDayCountsFromItsMidnightInTheCity() {
        UUID potholes = article("potholes", "PBOT", null);
        Instant midnight = TODAY.minusDays(6).atStartOfDay(PORTLAND).toInstant();
        contact(midnight, ContactOutcome.INFORMATION, potholes);
        contact(midnight.minusSeconds(1), ContactOutcome.INFORMATION, potholes);
        assertEquals(
                1, figures(Span.WEEK, true).find(Measure.USED).orElseThrow().number());
    }

    @Test
    void whatIsOutOfUseIsNotCalledNeverUsed() {
        UUID old = article("old", "PBOT", LocalDate.of(2020, 1, 1));
        Article kept = articles.removeFirst();
        ArticleText text = kept.text();
        add(new Article(
                old,
                "old",
                "en",
                "old",
                List.of(),
                List.of(),
                "PBOT",
                "liaison",
                text.reviewBy(),
                List.of(),
                "Text.",
                null,
                null,
                null,
                1,
                null,
                new Article.Archived("lead", ago(5), "over")));
        contact(ago(1), ContactOutcome.INFORMATION);
        assertEquals(0, measured(Measure.NEVER_USED).number());
        assertEquals(0, measured(Measure.STALE).number());
    }

    @Test
    void informationWithoutAnArticleIsCountedByDayOrWeekAndKeepsDaysWithout() {
        UUID potholes = article("potholes", "PBOT", null);
        contact(ago(1), ContactOutcome.INFORMATION);
        contact(ago(1), ContactOutcome.INFORMATION);
        contact(ago(1), ContactOutcome.INFORMATION, potholes);
        contact(ago(1), ContactOutcome.SERVICE_REQUEST);
        contact(ago(20), ContactOutcome.INFORMATION);
        Measured week = figures(Span.WEEK, true).find(Measure.WITHOUT).orElseThrow();
        assertEquals(2, week.number());
        assertEquals(3, week.beside());
        assertEquals(7, week.bars().size());
        assertEquals(
                List.of(0L, 0L, 0L, 0L, 0L, 2L, 0L),
                week.bars().stream().map(Measured.Bar::number).toList());
        assertEquals(
                List.of("PHONE es 1", "PHONE es 1"),
                said(week.rows(week.bars().get(5).key())));
        Measured month = measured(Measure.WITHOUT);
        assertEquals(3, month.number());
        assertEquals(
                List.of(
                        "2026-11-01/2026-11-01 0",
                        "2026-11-02/2026-11-08 0",
                        "2026-11-09/2026-11-15 1",
                        "2026-11-16/2026-11-22 0",
                        "2026-11-23/2026-11-29 2",
                        "2026-11-30/2026-11-30 0"),
                said(month.rows()));
    }

    @Test
    void whatWasReadOutAndWentOnAnywayLeadsToTheCases() {
        UUID potholes = article("potholes", "PBOT", null);
        UUID caseId = UUID.randomUUID();
        contact(ago(1), ContactOutcome.INFORMATION, potholes);
        contact(ago(2), ContactOutcome.REFERRAL, potholes);
        contact(ago(2), ContactOutcome.FEEDBACK, potholes);
        contacts.add(new ContactUse(
                UUID.randomUUID(),
                ago(3).getEpochSecond(),
                ContactOutcome.SERVICE_REQUEST,
                Channel.WEB,
                "en",
                caseId,
                List.of(potholes)));
        Measured anyway = measured(Measure.ANYWAY);
        assertEquals(2, anyway.number());
        assertEquals(4, anyway.beside());
        assertEquals(List.of(4L, 1L, 1L), anyway.rows().getFirst().figures());
        assertEquals(
                List.of(new Goal.Read(potholes), new Goal.Open(caseId)),
                anyway.rows(potholes.toString()).stream().map(HealthRow::goal).toList());
    }

    @Test
    void theSameWordsSearchedInVainAreOneLine() {
        search("Peña clinic?", 3);
        search("pena  clinic", 2);
        search("PENA CLINIC", 5);
        search("snow", 1);
        search("long ago", 60);
        Measured failed = measured(Measure.FAILED);
        assertEquals(List.of("pena  clinic 3", "snow 1"), said(failed.rows()));
        assertEquals(TODAY.minusDays(2), failed.rows().getFirst().last());
        assertEquals(new Goal.Search("pena  clinic"), failed.rows().getFirst().goal());
    }

    private void search(String words, int daysAgo) {
        searches.add(new FailedSearch(UUID.randomUUID(), words, "en", "maya", ago(daysAgo)));
    }

    @Test
    void staleIsWhatIsPastItsDayThenWhatWillBeThenWhatHasNone() {
        article("soon", "PBOT", TODAY.plusDays(30));
        article("later", "PBOT", TODAY.plusDays(31));
        article("today", "PBOT", TODAY);
        article("late", "PBOT", TODAY.minusDays(1));
        article("unset", "PBOT", null);
        Measured stale = measured(Measure.STALE);
        assertEquals(1, stale.number());
        assertEquals(List.of("late 1", "today 0", "soon 0", "unset 0"), said(stale.rows()));
        assertEquals(List.of("late 1"), said(stale.rows(stale.start())));
        assertEquals(
                List.of(1L, 2L, 1L),
                stale.bars().stream().map(Measured.Bar::number).toList());
    }

    @Test
    void aTranslationIsBehindWhenItsOriginalWasPublishedAgain() {
        add(published("potholes", "en", 3, null));
        add(published("potholes", "es", 1, 1));
        add(published("trees", "en", 1, null));
        add(published("trees", "es", 1, 1));
        Measured behind = measured(Measure.BEHIND);
        assertEquals(List.of("potholes-es 2"), said(behind.rows()));
        assertEquals(2, behind.beside());
        assertEquals(new Subject.Tongue("es"), behind.bars().getFirst().subject());
    }

    private static Article published(String slug, String language, int edition, Integer follows) {
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

    @Test
    void draftsAreToldOfAfterAWeek() {
        draft("fresh", ArticleDraft.State.WRITING, 7);
        draft("", ArticleDraft.State.WRITING, 8);
        draft("review", ArticleDraft.State.IN_REVIEW, 20);
        Measured waiting = measured(Measure.WAITING);
        assertEquals(List.of("review 20", "untitled 8"), said(waiting.rows()));
        assertEquals(3, waiting.beside());
    }

    private void draft(String title, ArticleDraft.State state, int daysAgo) {
        drafts.add(new ArticleDraft(
                UUID.randomUUID(),
                "slug",
                "en",
                new ArticleText(
                        title, List.of(), List.of(), "PBOT", "liaison", null, null, null, null, List.of(), "Text."),
                state,
                1,
                null,
                List.of("liaison"),
                "liaison",
                ago(daysAgo),
                null));
    }

    @Test
    void eachAgencyIsToldWhatItsReportsCameTo() {
        report("PBOT", ago(3), null, ago(1), null);
        report("PBOT", ago(1), null, NOW.plusSeconds(60), null);
        report("PBOT", ago(5), ago(5).plus(Duration.ofHours(2)), ago(4), Outcome.CORRECTED);
        report("PBOT", ago(5), ago(5).plus(Duration.ofHours(4)), ago(4), Outcome.STANDS);
        report("PBOT", ago(9), ago(5), ago(8), null);
        report("PBOT", ago(90), ago(60), ago(88), Outcome.CORRECTED);
        report("PPR", ago(2), ago(2).plusSeconds(60), ago(1), Outcome.CORRECTED);
        Measured told = measured(Measure.REPORTS);
        assertEquals(2, told.number());
        assertEquals(1, told.beside());
        assertEquals(List.of("Transportation 2", "Parks 0"), said(told.rows()));
        assertEquals(List.of(1L, 3L, 2L, 4L, 1L, 1L), told.rows().getFirst().figures());
        assertEquals(List.of(0L, 1L, 1L, 1L, 1L, 0L), told.rows().getLast().figures());
        assertEquals(
                List.of("late", "open", "answered", "corrected", "stands"),
                told.rows("Transportation").stream().map(HealthRow::note).toList());
    }

    @Test
    void anAgencyThatHasAnsweredNothingHasNoMedian() {
        report("PBOT", ago(3), null, null, null);
        assertEquals(
                List.of(0L, 0L, 0L, -1L, 0L, 0L),
                measured(Measure.REPORTS).rows().getFirst().figures());
    }

    private void report(String agency, Instant at, Instant answered, Instant due, Outcome outcome) {
        reports.add(new ArticleReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Potholes",
                agency,
                "wrong",
                null,
                null,
                "maya",
                at,
                answered == null ? null : "answer",
                answered == null ? null : "liaison",
                answered,
                due,
                outcome));
    }

    @Test
    void whatCannotBeKnownIsNotToldAsZero() {
        article("potholes", "PBOT", null);
        contact(ago(1), ContactOutcome.INFORMATION);
        HealthFigures agency = figures(Span.MONTH, false);
        assertEquals(Lacking.NOT_SEEN, agency.lacking());
        for (Measure each :
                Arrays.asList(Measure.USED, Measure.NEVER_USED, Measure.WITHOUT, Measure.ANYWAY, Measure.FAILED)) {
            assertFalse(agency.known().containsKey(each), each.key());
        }
        assertEquals(Measure.STALE, agency.first());
        contacts.clear();
        HealthFigures young = figures(Span.MONTH, true);
        assertEquals(Lacking.NO_CONTACTS, young.lacking());
        assertFalse(young.known().containsKey(Measure.NEVER_USED));
        assertTrue(young.known().containsKey(Measure.FAILED));
    }
}
