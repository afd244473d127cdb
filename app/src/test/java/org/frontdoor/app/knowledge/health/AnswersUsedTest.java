package org.frontdoor.app.knowledge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleText;
import org.junit.jupiter.api.Test;

class AnswersUsedTest extends HealthFiguresStand {
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
                List.of("edition 0 1"),
                figures(Span.WEEK, true).find(Measure.USED).orElseThrow().rows(parks.toString()).stream()
                        .map(row -> subject(row.subject()) + " " + row.number())
                        .toList());
    }

    @Test
    void whatAnArticleSaidThenIsToldApart() {
        UUID potholes = add(published("potholes", "en", 3, null));
        UUID trees = add(published("trees", "en", 1, null));
        read(1, potholes, 3);
        read(2, potholes, 2);
        read(4, potholes, 2);
        read(5, potholes, ContactUse.Read.UNKNOWN);
        read(1, trees, 1);
        Measured used = measured(Measure.USED);
        assertEquals(List.of("potholes-en 4", "trees-en 1"), said(used.rows()));
        assertEquals(
                List.of(List.of(2L), List.of(0L)),
                used.rows().stream().map(HealthRow::figures).toList());
        List<HealthRow> editions = used.rows(potholes.toString());
        assertEquals(List.of("edition 3 1", "edition 2 2", "edition -1 1"), said(editions));
        assertEquals(
                List.of("stands-now", "replaced", ""),
                editions.stream().map(HealthRow::note).toList());
        assertEquals(TODAY.minusDays(2), editions.get(1).last());
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
                List.of(new ContactUse.Read(potholes, 0))));
        Measured anyway = measured(Measure.ANYWAY);
        assertEquals(2, anyway.number());
        assertEquals(4, anyway.beside());
        assertEquals(List.of(4L, 1L, 1L), anyway.rows().getFirst().figures());
        assertEquals(
                List.of(new Goal.Read(potholes), new Goal.Open(caseId)),
                anyway.rows(potholes.toString()).stream().map(HealthRow::goal).toList());
    }

    private void read(int daysAgo, UUID article, int edition) {
        contacts.add(new ContactUse(
                UUID.randomUUID(),
                ago(daysAgo).getEpochSecond(),
                ContactOutcome.INFORMATION,
                Channel.PHONE,
                "en",
                null,
                List.of(new ContactUse.Read(article, edition))));
    }
}
