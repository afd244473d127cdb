package org.frontdoor.model.knowledge;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.STREETS_LIAISON;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleReportTest {

    private static final Article ARTICLE = new Article(
            Article.idOf("potholes", "en"),
            "potholes",
            "en",
            "Potholes",
            List.of(),
            List.of("pothole"),
            "PBOT",
            "liaison",
            null,
            List.of(),
            "Call us.");

    private final SampleDesk desk = new SampleDesk();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void publish() {
        desk.entries().with(Article.KIND, ARTICLE);
    }

    private ReportArticle report(String comment, String callerWords) {
        return new ReportArticle(id, ARTICLE.id(), comment, callerWords, null);
    }

    private ArticleReport found() {
        return desk.entries().find(ArticleReport.KIND, id).orElseThrow();
    }

    @Test
    void reachesTheAgencysLiaisonWhoAnswers() {
        desk.accepted(AGENT, report(" the hours are wrong ", " "));
        assertEquals("the hours are wrong", found().comment());
        assertEquals("PBOT", found().agency());
        assertNull(found().callerWords());
        assertTrue(found().open());
        desk.accepted(STREETS_LIAISON, new AnswerReport(id, ArticleReport.Outcome.CORRECTED, "mended"));
        assertEquals("mended", found().answer());
        assertEquals(ArticleReport.Outcome.CORRECTED, found().outcome());
        assertFalse(found().open());
    }

    @Test
    void isDueAfterTheHoursThatTheProgramPromises() {
        desk.entries().with(Program.KIND, SampleProgram.PROGRAM);
        desk.give(AGENT, report("wrong", null), Instant.parse("2026-11-25T23:00:00Z"));
        // Wednesday 3 p.m.; three open hours are left of it, Thursday is Thanksgiving, seven more on Friday from 8.
        assertEquals(Instant.parse("2026-11-27T23:00:00Z"), found().dueAt());
        assertFalse(found().late(Instant.parse("2026-11-27T23:00:00Z")));
        assertTrue(found().late(Instant.parse("2026-11-27T23:00:01Z")));
    }

    @Test
    void needsWordsAndAnArticle() {
        desk.refused("comment-missing", AGENT, report("", null));
        desk.refused("payment-card", AGENT, report("wrong", "4111111111111111"));
        desk.refused("article-gone", AGENT, new ReportArticle(id, UUID.randomUUID(), "wrong", null, null));
        desk.accepted(AGENT, report("wrong", "when"));
        desk.refused("report-made", AGENT, report("wrong", "when"));
    }

    @Test
    void isAnsweredOnceByTheLiaisonOfItsAgency() {
        desk.accepted(AGENT, report("wrong", null));
        var elsewhere = SampleProgram.actor("ranger", Role.LIAISON, "PPR");
        desk.refused("report-gone", elsewhere, new AnswerReport(id, ArticleReport.Outcome.CORRECTED, "not ours"));
        desk.refused("not-your-role", STREETS_RESOLVER, new AnswerReport(id, ArticleReport.Outcome.CORRECTED, "x"));
        desk.refused(
                "report-answer-missing", STREETS_LIAISON, new AnswerReport(id, ArticleReport.Outcome.CORRECTED, " "));
        desk.accepted(STREETS_LIAISON, new AnswerReport(id, ArticleReport.Outcome.CORRECTED, "mended"));
        desk.refused(
                "report-answered",
                STREETS_LIAISON,
                new AnswerReport(id, ArticleReport.Outcome.CORRECTED, "mended again"));
    }
}
