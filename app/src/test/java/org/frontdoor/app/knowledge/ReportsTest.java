package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

/// A report's way, on the liaison's desktop and on the agent's.
class ReportsTest extends ReportedStand {
    private static ArticleReport answered() {
        ArticleReport open = report();
        return new ArticleReport(
                open.id(),
                open.article(),
                open.title(),
                open.agency(),
                open.comment(),
                open.callerWords(),
                null,
                open.reportedBy(),
                open.reportedAt(),
                "It is 823-1700 now.",
                "liaison",
                NOW,
                open.dueAt(),
                Outcome.CORRECTED);
    }

    @Test
    void theLiaisonAnswersWhatIsLateAndWhatSheTypedSurvivesARestart() {
        open(WorkspaceFixture.in(folder).as("liaison", Role.LIAISON, "PBOT"), report());
        fx.await("the report to wait", () -> stand.room().waiting().get() == 1);
        stand.press("Reports");
        stand.choose("#reports-list", 0);
        fx.await("it to say since when it is late", () -> stand.says("Late since 17:59"));
        fx.await("who reported it", () -> stand.says("Maya Chen, "));
        fx.click("#report-answer");
        fx.type("It is 823-1700");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("what came of it to be asked for", () -> stand.says("Choose whether the article was put right"));
        again();
        fx.await("the report to wait again", () -> stand.room().waiting().get() == 1);
        stand.press("Reports");
        stand.choose("#reports-list", 0);
        fx.await(
                "the words typed before",
                () -> stand.field("#report-answer").getText().equals("It is 823-1700"));
        stand.press("The article is corrected");
        stand.type("#report-answer", " ");
        stand.press("Answer");
        fx.await("what is missing", () -> stand.says("Say what you found and what you did about it."));
        stand.type("#report-answer", "It is 823-1700");
        stand.press("Answer");
        fx.await("nothing to wait", () -> stand.room().waiting().get() == 0);
        ArticleReport now = fixture.workspace().find(ArticleReport.KIND, REPORT).orElseThrow();
        assertEquals(Outcome.CORRECTED, now.outcome());
        assertEquals("It is 823-1700", now.answer());
    }

    @Test
    void whoPublishesACorrectionIsLedToAnswerWhoReportedItAndOneKeyDoes() {
        open(WorkspaceFixture.in(folder).as("lead", Role.LEAD), report());
        UUID second = UUID.randomUUID();
        fixture.load(reported(second, "the hours are wrong"), draft());
        stand.press("Drafts");
        stand.choose("#drafts-list", 0);
        fx.await("what was reported", () -> stand.says("Reported by Maya Chen: “the hours are wrong”"));
        stand.type("#review-words", "The number is 823-1700.");
        stand.press("Publish");
        fx.await("the offered answer", () -> stand.says("was published anew"));
        assertEquals(
                "The article is corrected. The number is 823-1700.",
                stand.field("#report-answer").getText());
        assertTrue(found(REPORT).open(), "nothing is answered behind a person's back");
        fx.press(KeyCode.ENTER);
        fx.await("it to be answered", () -> !found(REPORT).open());
        assertEquals(Outcome.CORRECTED, found(REPORT).outcome());
        assertEquals(
                "The article is corrected. The number is 823-1700.",
                found(REPORT).answer());
        fx.await(
                "the next one, with the same offer",
                () -> stand.shown("#report-page").contains("the hours are wrong"));
        assertEquals(
                "The article is corrected. The number is 823-1700.",
                stand.field("#report-answer").getText());
        fx.await(
                "the keys to go on in the list",
                () -> stand.list("#reports-list").isFocused());
        assertTrue(found(second).open());
    }

    @Test
    void whoWritesTheCorrectionSeesWhatWasReported() {
        open(WorkspaceFixture.in(folder).as("liaison", Role.LIAISON, "PBOT"), reported(REPORT, "the hours are wrong"));
        stand.press("Reports");
        stand.choose("#reports-list", 0);
        stand.press("Write in the article");
        fx.await("the editor", () -> stand.shown(".editor").contains("Reported by Maya Chen: “the hours are wrong”"));
    }

    @Test
    void aReportSaysThatACorrectionWaitsInReview() throws IOException {
        open(WorkspaceFixture.in(folder).as("liaison", Role.LIAISON, "PBOT"), report());
        stand.press("Reports");
        stand.choose("#reports-list", 0);
        fx.await("the report", () -> stand.field("#report-answer") != null);
        fx.run(() -> stand.field("#report-answer").requestFocus());
        fx.type("Thank you");
        assertFalse(fx.sees("#report-in-review"));
        fixture.load(new Person(Person.idOf("liaison"), "liaison", "Lia Ortiz", Role.LIAISON, "PBOT", true), draft());
        fx.await(
                "it to be said",
                () -> stand.shown("#report-page")
                        .contains("A new text of the article, by Lia Ortiz, waits in review."));
        fx.await("in the list too", () -> stand.shown("#reports-list").contains("In review"));
        assertTrue(fx.sees("#report-in-review"));
        assertEquals("Thank you", stand.field("#report-answer").getText());
        assertTrue(stand.field("#report-answer").isFocused(), "what is typed goes on");
        stand.window().snap("report-in-review");
    }

    @Test
    void whatWasTypedInAnAnswerStandsWhenTheArticleIsPublished() {
        open(WorkspaceFixture.in(folder).as("lead", Role.LEAD), report());
        fixture.load(draft());
        stand.press("Reports");
        stand.choose("#reports-list", 0);
        stand.type("#report-answer", "Thank you, Maya.");
        stand.press("Drafts");
        stand.choose("#drafts-list", 0);
        fx.await("it to be open", () -> stand.says("Why it changes, or what must change first"));
        fx.run(() -> stand.list("#drafts-list").requestFocus());
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await(
                "the report again",
                () -> stand.scene().getFocusOwner() instanceof Button answer
                        && answer.getText().equals("Answer"));
        assertEquals("Thank you, Maya.", stand.field("#report-answer").getText());
        fx.press(KeyCode.ENTER);
        fx.await("it to be answered", () -> !found(REPORT).open());
        assertEquals(Outcome.CORRECTED, found(REPORT).outcome());
        assertEquals("Thank you, Maya.", found(REPORT).answer());
    }

    @Test
    void aReportFitsASmallWindowAtLargeWords() throws IOException {
        open(WorkspaceFixture.in(folder).as("liaison", Role.LIAISON, "PBOT"), report());
        stand.press("Reports");
        fx.run(() -> {
            stand.scene().getWindow().setWidth(1024);
            stand.scene().getWindow().setHeight(700);
            stand.window().theme.textSizeProperty().set(TextSize.DOUBLE);
            stand.window().language.set(Language.SPANISH);
        });
        stand.choose("#reports-list", 0);
        fx.await("the report", () -> stand.field("#report-answer") != null);
        fx.settle();
        stand.window().snap("report-double");
        fx.run(() -> {
            ScrollPane page = (ScrollPane) stand.scene().getRoot().lookup("#report-page");
            assertTrue(
                    page.getContent().getLayoutBounds().getWidth()
                            <= page.getViewportBounds().getWidth(),
                    "the page is as wide as its place");
            Node cell = stand.list("#reports-list").lookup(".list-cell:filled");
            Bounds all = cell.localToScene(cell.getLayoutBounds());
            for (Node part : cell.lookupAll(".label")) {
                Bounds drawn = part.localToScene(part.getLayoutBounds());
                assertTrue(all.contains(drawn), () -> part + " at " + drawn + " in " + all);
            }
        });
    }

    @Test
    void theAgentIsToldWhatCameOfItUntilTheyReadIt() {
        open(WorkspaceFixture.in(folder).as("maya", Role.AGENT), report());
        stand.press("Reports");
        fx.await("it to be listed", () -> stand.list("#reports-list").getItems().size() == 1);
        assertEquals(0, stand.shell().notices().size());
        fixture.load(answered());
        fx.await("the notice", () -> stand.shell().notices().size() == 1);
        assertEquals(1, stand.room().waiting().get());
        stand.choose("#reports-list", 0);
        fx.await("the answer", () -> stand.says("It is 823-1700 now."));
        fx.await("the notice to go", () -> stand.shell().notices().isEmpty());
        assertEquals(0, stand.room().waiting().get());
        again();
        stand.press("Reports");
        fx.await(
                "it to be listed again",
                () -> stand.list("#reports-list").getItems().size() == 1);
        assertEquals(0, stand.shell().notices().size(), "read once is read");
    }

    @Test
    void whatIsBeingReportedSurvivesNewsAndARestart() {
        open(WorkspaceFixture.in(folder).as("maya", Role.AGENT), report());
        Article article =
                fixture.workspace().find(Article.KIND, report().article()).orElseThrow();
        fx.run(() -> stand.room().report(article, "who do I call", Optional.empty()));
        fx.await(
                "the box",
                () -> stand.field("#report-comment") != null
                        && stand.field("#report-comment").isVisible()
                        && stand.says("With it goes what the caller said: “who do I call”"));
        stand.type("#report-comment", "the number");
        fixture.load(answered());
        fx.await("the news", () -> stand.says("It is 823-1700 now."));
        assertEquals("the number", stand.field("#report-comment").getText());
        again();
        fx.run(() -> stand.room().report(article, "", Optional.empty()));
        fx.await(
                "the words typed before",
                () -> stand.field("#report-comment") != null
                        && stand.field("#report-comment").getText().equals("the number"));
        fx.run(() -> stand.field("#report-comment").setText("the number is old"));
        stand.press("Tell the liaison");
        fx.await("it to be on disk", () -> {
            List<ArticleReport> all = new ArrayList<>();
            fixture.workspace().scan(ArticleReport.KIND, all::add);
            return all.size() == 2;
        });
        assertEquals(List.of(), fixture.workspace().drafts().kept());
    }
}
