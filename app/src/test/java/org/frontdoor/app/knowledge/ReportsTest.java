package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

/// A report's way, on the liaison's desktop and on the agent's.
class ReportsTest extends KnowledgeRoomStand {
    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    private static final UUID REPORT = UUID.randomUUID();

    private void open(WorkspaceFixture.Setup who, ArticleReport report) {
        fixture = who.at(NOW).open();
        fixture.load(
                new Article(
                        report.article(),
                        "potholes",
                        "en",
                        "Potholes",
                        List.of(),
                        List.of(),
                        "PBOT",
                        "liaison",
                        null,
                        List.of(),
                        "Call us."),
                report);
        stand = build();
    }

    private static ArticleReport report() {
        return new ArticleReport(
                REPORT,
                Article.idOf("potholes", "en"),
                "Potholes",
                "PBOT",
                "the number is wrong",
                "who do I call about the hole",
                null,
                "maya",
                NOW.minusSeconds(7200),
                null,
                null,
                null,
                NOW.minusSeconds(60),
                null);
    }

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
        stand.press("Answer");
        fx.await("nothing to wait", () -> stand.room().waiting().get() == 0);
        ArticleReport now = fixture.workspace().find(ArticleReport.KIND, REPORT).orElseThrow();
        assertEquals(Outcome.CORRECTED, now.outcome());
        assertEquals("It is 823-1700", now.answer());
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
