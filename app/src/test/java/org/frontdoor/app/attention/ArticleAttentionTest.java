package org.frontdoor.app.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.Audience;
import org.frontdoor.model.knowledge.WriteArticle;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

/// Drafts that central did not take: somebody else had written in the same place, without either knowing.
class ArticleAttentionTest extends AttentionStand {
    private static final UUID ID = Article.idOf("potholes", "en");

    @Override
    Role role() {
        return Role.LEAD;
    }

    private static ArticleText saying(String title, String body) {
        return new ArticleText(
                title, List.of(), List.of(), "PBOT", "liaison", Audience.PUBLIC, null, null, null, List.of(), body);
    }

    private static Article published(String body, int edition) {
        return new Article(
                ID,
                "potholes",
                "en",
                "Potholes",
                List.of(),
                List.of(),
                "PBOT",
                "liaison",
                null,
                List.of(),
                body,
                Audience.PUBLIC,
                null,
                null,
                edition,
                null,
                null);
    }

    private static ArticleDraft draft(String body) {
        return new ArticleDraft(
                ID,
                "potholes",
                "en",
                saying("Potholes", body),
                ArticleDraft.State.WRITING,
                1,
                null,
                List.of("lou"),
                "lou",
                SampleCases.NOON,
                null);
    }

    private UUID mine() {
        fixture.load(published("Call us.", 1));
        return give(WriteArticle.from(
                "potholes", "en", null, saying("Potholes", "Call us."), saying("Potholes", "Call 823-1700.")));
    }

    @Test
    void bothTextsAreShownAndMineMayStandOverTheirDraft() {
        UUID mine = mine();
        fixture.load(draft("Call 3-1-1."));
        fixture.conflict(mine, new Clash("body", "Call us.", "Call 823-1700.", "Call 3-1-1."));
        awaitOne();
        assertTrue(shown().contains("Draft of “Potholes”"), shown());
        assertTrue(shown().contains("Call 823-1700.") && shown().contains("Call 3-1-1."), shown());
        fx.press(KeyCode.ALT, KeyCode.M);
        done();
        ArticleDraft now = fixture.workspace().find(ArticleDraft.KIND, ID).orElseThrow();
        assertEquals("Call 823-1700.", now.text().body());
        assertEquals(List.of("lou", fixture.workspace().me().name()), now.writers());
    }

    @Test
    void wordsThatWereNotTakenAreWrittenAnew() {
        fixture.load(published("Call us.", 1));
        refuse(
                WriteArticle.from(
                        "potholes", "en", null, saying("Potholes", "Call us."), saying("Potholes", "Pay by card.")),
                "payment-card");
        fx.press(KeyCode.W);
        fx.await("the form", () -> fx.sees("#mend-body"));
        write("#mend-body", "Pay at the desk.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        done();
        assertEquals(
                "Pay at the desk.",
                fixture.workspace()
                        .find(ArticleDraft.KIND, ID)
                        .orElseThrow()
                        .text()
                        .body());
    }
}
