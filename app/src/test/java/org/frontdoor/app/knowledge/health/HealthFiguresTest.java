package org.frontdoor.app.knowledge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.frontdoor.app.knowledge.health.HealthFigures.Lacking;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.FailedSearch;
import org.junit.jupiter.api.Test;

class HealthFiguresTest extends HealthFiguresStand {
    @Test
    void theSameWordsSearchedInVainAreOneLine() {
        search("Peña clinic?", 3);
        search("pena  clinic", 2);
        search("PENA CLINIC", 5);
        search("snow", 1);
        search("long ago", 60);
        searches.add(new FailedSearch(UUID.randomUUID(), "peña clinic", "es", "maya", ago(4)));
        Measured failed = measured(Measure.FAILED);
        assertEquals(List.of("pena  clinic 3", "snow 1", "peña clinic es 1"), said(failed.rows()));
        assertEquals(TODAY.minusDays(2), failed.rows().getFirst().last());
        assertEquals(
                new Goal.Search("pena  clinic", "en"), failed.rows().getFirst().goal());
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
