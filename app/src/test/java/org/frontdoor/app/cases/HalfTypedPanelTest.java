package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Drafts;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.api.Test;

/// What is half typed over a case stays the case's until it is given or thrown away on purpose.
class HalfTypedPanelTest extends CasesRoomStand {
    @Test
    void aCorrectionIsThereAgainWithItsCaseAndTheCursorStaysInTheList() throws IOException {
        openFirst();
        fx.press(KeyCode.C);
        fx.run(() -> fx.find("#correct-description", TextArea.class).setText("half a corr"));
        away();
        assertFalse(fx.sees("#panel-correct"));
        fx.press(KeyCode.K);
        fx.await("the correction", () -> fx.sees("#panel-correct"));
        assertEquals("half a corr", text("#correct-description"));
        stand.snap("cases-half-typed");
        assertTrue(inList(), "letters are still commands");
        fx.press(KeyCode.J);
        fx.await("the next case", () -> shows(1));
        assertTrue(inList(), "and so they are after it");
    }

    @Test
    void aTransferIsThereAfterANewStartAndGoneOnceItIsGiven() {
        openFirst();
        Case first = firstCase();
        fx.press(KeyCode.T);
        fx.type("env");
        fx.click("#panel-words");
        fx.type("It is a sewer.");
        startAnew();
        fx.await("the transfer", () -> fx.sees("#panel-transfer"));
        assertEquals("It is a sewer.", text("#panel-words"));
        fx.run(() -> table().requestFocus());
        fx.press(KeyCode.T);
        assertEquals("It is a sewer.", text("#panel-words"), "its key leads into it");
        assertFalse(inList());
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the panel to close", () -> !fx.sees("#panel-transfer"));
        assertEquals("BES", now(first).routing().agency());
        assertEquals(List.of(), begun());
    }

    @Test
    void whatIsCanceledIsThrownAway() {
        openFirst();
        for (Runnable cancel : List.<Runnable>of(() -> fx.click("#panel-cancel"), () -> fx.press(KeyCode.ESCAPE))) {
            fx.press(KeyCode.R);
            fx.press(KeyCode.DIGIT1);
            fx.click("#panel-words");
            fx.type("Towed on Fri");
            assertEquals(1, begun().size());
            cancel.run();
            assertEquals(List.of(), begun());
            back();
            assertFalse(fx.sees("#panel-resolve"));
        }
        fx.press(KeyCode.R);
        assertEquals("", text("#panel-words"));
    }

    @Test
    void whatWasThrownAwayByAKeyCanBeBroughtBack() {
        openFirst();
        fx.press(KeyCode.R);
        fx.press(KeyCode.ESCAPE);
        assertFalse(fx.sees(".toast-undo"), "nothing was typed");
        fx.run(() -> table().requestFocus());
        fx.press(KeyCode.R);
        fx.click("#panel-words");
        fx.type("Towed on Fri");
        fx.press(KeyCode.ESCAPE);
        assertFalse(fx.sees("#panel-resolve"));
        fx.click(".toast-undo");
        assertTrue(fx.sees("#panel-resolve"));
        assertEquals("Towed on Fri", text("#panel-words"));
        assertEquals(1, begun().size());
    }

    @Test
    void whatIsGivenCannotBeBroughtBack() {
        openFirst();
        fx.press(KeyCode.R);
        fx.press(KeyCode.DIGIT1);
        fx.click("#panel-words");
        fx.type("Towed on Friday.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the panel to close", () -> !fx.sees("#panel-resolve"));
        assertFalse(fx.sees(".toast-undo"));
    }

    @Test
    void aPanelThatWasOnlyOpenedIsNotKept() {
        openFirst();
        for (KeyCode panel : List.of(KeyCode.R, KeyCode.C, KeyCode.T, KeyCode.S)) {
            fx.run(() -> table().requestFocus());
            fx.press(panel);
        }
        assertEquals(List.of(), begun());
        back();
        assertFalse(fx.sees(".case-panel"));
    }

    @Test
    void aNoteOrAnotherPanelOrAStepBackTakesNothingAway() {
        openFirst();
        fx.press(KeyCode.R);
        fx.click("#panel-words");
        fx.type("Towed on Fri");
        fx.run(() -> table().requestFocus());
        fx.press(KeyCode.T);
        assertEquals("", text("#panel-words"), "a panel has its own words");
        fx.run(() -> table().requestFocus());
        fx.press(KeyCode.N);
        fx.type("first a note");
        fx.run(() -> table().requestFocus());
        fx.press(KeyCode.R);
        assertEquals("Towed on Fri", text("#panel-words"));
        fx.run(() -> fx.find("#case-detail .case-scroll").requestFocus());
        fx.press(KeyCode.ESCAPE);
        fx.await("a step back", () -> !fx.sees("#panel-resolve"));
        back();
        fx.await("the panel again", () -> fx.sees("#panel-resolve"));
        assertEquals("Towed on Fri", text("#panel-words"));
        fx.run(() -> stand.language.set(Language.SPANISH));
        fx.await("the panel in another language", () -> fx.sees("#panel-resolve"));
        assertEquals("Towed on Fri", text("#panel-words"));
    }

    @Test
    void aCorrectionStaysMeantAgainstTheCaseAsItWasSeen() {
        openFirst();
        Case first = firstCase();
        fx.press(KeyCode.C);
        fx.run(() -> fx.find("#correct-description", TextArea.class).setText("mine"));
        away();
        // Meanwhile it has another place.
        correct(new EditCase(
                first.id(), null, new FieldChange<>(first.place(), Place.named("1 Main St")), null, Map.of()));
        startAnew();
        fx.await("the correction", () -> fx.sees("#panel-correct"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the correction to be given", () -> now(first).description().equals("mine"));
        assertEquals("1 Main St", now(first).place().address());
    }

    @Test
    void theSameFieldCorrectedMeanwhileIsAsked() {
        openFirst();
        Case first = firstCase();
        fx.press(KeyCode.C);
        fx.run(() -> fx.find("#correct-description", TextArea.class).setText("mine"));
        away();
        correct(new EditCase(first.id(), new FieldChange<>(first.description(), "theirs"), null, null, Map.of()));
        fx.press(KeyCode.K);
        fx.await("the correction", () -> fx.sees("#panel-correct"));
        fx.run(() -> fx.find("#correct-description").requestFocus());
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await(
                "both sides",
                () -> fx.find("#case-problem", Label.class).getText().contains("Now there: theirs"));
        assertEquals("theirs", now(first).description());
        assertEquals(1, begun().size(), "mine is kept");
    }

    @Test
    void whatAnotherVersionKeptIsLeftAlone() {
        String key = "panel/" + firstCase().id() + "/RESOLVE";
        workspace.drafts().keep(key, "{\"panel\":\"EXPLODE\",\"words\":\"of another version\"}");
        openFirst();
        back();
        assertFalse(fx.sees(".case-panel"));
        assertEquals(List.of(key), begun().stream().map(Drafts.Draft::key).toList());
        String newer = "{\"panel\":\"RESOLVE\",\"words\":\"of a newer one\",\"more\":1}";
        workspace.drafts().keep(key, newer);
        back();
        fx.await("what can be read of it", () -> fx.sees("#panel-resolve"));
        assertEquals("of a newer one", text("#panel-words"));
    }

    private void startAnew() {
        fx.run(() -> stand.scene.getWindow().hide());
        close();
        open();
    }

    private void correct(EditCase edit) {
        workspace.give(new Deed(List.of(edit), List.of(), List.of()));
        assertTrue(now(firstCase()).timeline().getLast() instanceof CaseEvent.Edited);
    }

    /// To the next case, and its page is there.
    private void away() {
        fx.run(() -> table().requestFocus());
        fx.press(KeyCode.J);
        fx.await("the next case", () -> shows(1));
    }

    private void back() {
        away();
        fx.press(KeyCode.K);
        fx.await("the first case", () -> shows(0));
    }

    private boolean shows(int place) {
        return fx.call(
                () -> CaseWords.grouped(table().getItems().get(place).row().number())
                        .equals(fx.find("#case-number", Label.class).getText()));
    }

    private boolean inList() {
        return fx.call(() -> {
            for (Node node = stand.scene.getFocusOwner(); node != null; node = node.getParent()) {
                if (node.equals(table())) {
                    return true;
                }
            }
            return false;
        });
    }

    private String text(String selector) {
        return fx.call(() -> fx.find(selector, TextArea.class).getText());
    }

    private List<Drafts.Draft> begun() {
        return workspace.drafts().kept().stream()
                .filter(draft -> draft.key().startsWith("panel/"))
                .toList();
    }

    private Case now(Case first) {
        return workspace.find(Case.KIND, first.id()).orElseThrow();
    }
}
