package org.frontdoor.model.knowledge;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.STREETS_LIAISON;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.people.Role;
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
        return new ReportArticle(id, ARTICLE.id(), comment, callerWords);
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
        desk.accepted(STREETS_LIAISON, new AnswerReport(id, "mended"));
        assertEquals("mended", found().answer());
        assertFalse(found().open());
    }

    @Test
    void needsWordsAndAnArticle() {
        desk.refused("comment-missing", AGENT, report("", null));
        desk.refused("payment-card", AGENT, report("wrong", "4111111111111111"));
        desk.refused("article-gone", AGENT, new ReportArticle(id, UUID.randomUUID(), "wrong", null));
        desk.accepted(AGENT, report("wrong", "when"));
        desk.refused("report-made", AGENT, report("wrong", "when"));
    }

    @Test
    void isAnsweredOnceByTheLiaisonOfItsAgency() {
        desk.accepted(AGENT, report("wrong", null));
        var elsewhere = SampleProgram.actor("ranger", Role.LIAISON, "PPR");
        desk.refused("report-gone", elsewhere, new AnswerReport(id, "not ours"));
        desk.refused("not-your-role", STREETS_RESOLVER, new AnswerReport(id, "x"));
        desk.refused("answer-missing", STREETS_LIAISON, new AnswerReport(id, " "));
        desk.accepted(STREETS_LIAISON, new AnswerReport(id, "mended"));
        desk.refused("report-answered", STREETS_LIAISON, new AnswerReport(id, "mended again"));
    }
}
