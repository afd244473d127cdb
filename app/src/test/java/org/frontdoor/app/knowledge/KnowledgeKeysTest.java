package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

/// Where the keys go in reports and drafts, and where they are after each deed.
class KnowledgeKeysTest extends ReportedStand {
    private void openReport() {
        open(WorkspaceFixture.in(folder).as("liaison", Role.LIAISON, "PBOT"), report());
        stand.press("Reports");
        stand.choose("#reports-list", 0);
        fx.await("the report", () -> stand.field("#report-answer") != null);
        fx.run(() -> stand.list("#reports-list").requestFocus());
    }

    private void hasTheKeys(String id) {
        fx.await(
                "the keys at " + id,
                () -> stand.focused() != null && id.equals(stand.focused().getId()));
    }

    @Test
    void altAndEWritesInTheArticleOfTheReport() {
        openReport();
        fx.press(KeyCode.ALT, KeyCode.E);
        fx.await("the editor", () -> stand.field("#editor-title") != null);
        assertEquals("Potholes", stand.field("#editor-title").getText());
        fx.await(
                "the keys in it",
                () -> stand.scene().getRoot().lookup(".editor").isFocusWithin());
    }

    @Test
    void altAndEDoesNothingForWhoeverMayNotWrite() {
        open(WorkspaceFixture.in(folder).as("maya", Role.AGENT), report());
        stand.press("Reports");
        stand.choose("#reports-list", 0);
        fx.await("the report", () -> stand.shown("#report-page").contains("the number is wrong"));
        fx.press(KeyCode.ALT, KeyCode.E);
        fx.settle();
        assertFalse(fx.sees("#editor-title"));
    }

    @Test
    void enterOnAReportGoesToItsAnswer() {
        openReport();
        fx.press(KeyCode.ENTER);
        hasTheKeys("report-answer");
    }

    @Test
    void theKeysAreInTheListWhenTheOnlyReportIsAnswered() {
        openReport();
        stand.press("It is right as it stands");
        fx.run(() -> stand.field("#report-answer").requestFocus());
        fx.type("It is right.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("it to be answered", () -> !found(REPORT).open());
        fx.await(
                "the shelf to be empty",
                () -> stand.list("#reports-list").getItems().isEmpty());
        hasTheKeys("reports-list");
    }

    @Test
    void theKeysAreInTheListWhenTheOnlyDraftIsThrownAway() {
        open(WorkspaceFixture.in(folder).as("lead", Role.LEAD), report());
        fixture.load(draft());
        stand.press("Drafts");
        stand.choose("#drafts-list", 0);
        fx.await("the draft", () -> stand.says("Call 823-1700."));
        stand.enter("Throw away");
        fx.await("no draft", () -> stand.list("#drafts-list").getItems().isEmpty());
        hasTheKeys("drafts-list");
    }

    @Test
    void theKeysAreInTheListWhenWhatWasTypedIsThrownAway() {
        openReport();
        stand.press("Write in the article");
        fx.await("the editor", () -> stand.field("#editor-title") != null);
        fx.run(() -> stand.field("#editor-title").requestFocus());
        fx.type("x");
        stand.enter("Throw away");
        fx.await("the list", () -> stand.list("#drafts-list") != null);
        hasTheKeys("drafts-list");
    }

    @Test
    void draftsFromTheCommandBoxHaveTheKeysThoughThereAreNone() {
        openReport();
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("drafts");
        fx.settle();
        fx.press(KeyCode.ENTER);
        fx.await(
                "the drafts",
                () -> stand.list("#drafts-list") != null
                        && stand.list("#drafts-list").getScene() != null);
        hasTheKeys("drafts-list");
    }
}
