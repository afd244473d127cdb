package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Held;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.junit.jupiter.api.Test;

/// Two cases side by side become one, and one becomes two, by keys alone; all of it can be taken back.
class MergingTest extends CasesRoomStand {
    private static final Routing GRAFFITI = new Routing("graffiti", 1, "CIVIC", "");

    private final Case parent = painted("red letters on the wall", new Point(45.6, -122.6), "100 N Main St");
    private final Case child = painted("the wall of the school", new Point(45.6002, -122.6), "110 N Main St");

    private Case painted(String words, Point point, String address) {
        return samples.of(
                GRAFFITI,
                CaseStatus.ASSIGNED,
                SampleCases.NOON.minusSeconds(600),
                SampleCases.caller("Ana Peña", "+15035550177"),
                new Place(address, point, null, null, null, null),
                words);
    }

    private void openChild() {
        workspace.load(List.of(parent, child));
        workspace.give(Deed.of(new AddNote(child.id(), "beside the gate", false)));
        show(child);
    }

    private void show(Case wanted) {
        if (fx.find("#cases-filter", TextField.class).getText().equals(wanted.number())) {
            filter(parent.number());
        }
        filter(wanted.number());
        fx.await(
                "the case to be found",
                () -> table().getItems().size() == 1
                        && table().getItems().getFirst().row().id().equals(wanted.id()));
        openFirst();
        fx.await("its number", () -> shownNumber().equals(CaseWords.grouped(wanted.number())));
    }

    private String shownNumber() {
        return fx.sees("#case-number") ? fx.find("#case-number", Label.class).getText() : "";
    }

    private Case now(UUID id) {
        return workspace.find(Case.KIND, id).orElseThrow();
    }

    private void sideBySide() {
        openChild();
        fx.press(KeyCode.M);
        fx.await("the choice", () -> fx.sees("#merging-number"));
        fx.type(parent.number());
        fx.press(KeyCode.ENTER);
        fx.await("both side by side", () -> fx.sees("#merging-sentence"));
    }

    @Test
    void twoCasesAreMergedByKeysAndTheUndoRestoresBoth() throws IOException {
        sideBySide();
        assertTrue(fx.sees(".merging-differs"));
        String sentence = fx.find("#merging-sentence", Label.class).getText();
        assertTrue(sentence.contains("1 customer, 1 note, 0 answers"), sentence);
        assertTrue(sentence.contains(CaseWords.grouped(parent.number())), sentence);
        fx.settle();
        stand.snap("merging");
        Case before = now(child.id());

        fx.press(KeyCode.SPACE);
        fx.await(
                "the place to be chosen",
                () -> fx.find("#merging-place", CheckBox.class).isSelected());
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the parent to be shown", () -> shownNumber().equals(CaseWords.grouped(parent.number())));
        assertEquals(
                parent.id(),
                now(child.id()).merged().map(CaseEvent.MergedInto::parent).orElseThrow());
        assertEquals(child.place(), now(parent.id()).place());
        assertEquals(2, now(parent.id()).callers());
        fx.settle();
        stand.snap("merged");

        fx.click(".toast-undo");
        fx.await("both as they were", () -> now(child.id()).merged().isEmpty());
        assertEquals(before.status(), now(child.id()).status());
        assertEquals(parent.place(), now(parent.id()).place());
        assertEquals(1, now(parent.id()).callers());
        assertEquals(List.of(), Held.of(now(parent.id())).notes());
    }

    @Test
    void theMergedCaseLeadsToTheOtherAndIsTakenOutFromItsPage() {
        sideBySide();
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the merge", () -> now(child.id()).merged().isPresent());
        show(child);
        fx.await("where it is followed", () -> fx.sees("#case-go-parent"));
        fx.press(KeyCode.G);
        fx.await("the parent", () -> shownNumber().equals(CaseWords.grouped(parent.number())));
        show(child);
        fx.await("the way back", () -> fx.sees("#case-undo-merge"));
        assertFalse(fx.sees("#case-reopen"));
        fx.press(KeyCode.U);
        fx.await("it stands alone", () -> now(child.id()).merged().isEmpty());
        fx.await("no banner", () -> !fx.sees("#case-undo-merge"));
    }

    @Test
    void theOtherWayRoundClosesTheOther() {
        sideBySide();
        String before = fx.find("#merging-sentence", Label.class).getText();
        fx.press(KeyCode.ALT, KeyCode.S);
        fx.await(
                "both to change places",
                () -> !fx.find("#merging-sentence", Label.class).getText().equals(before));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the merge", () -> now(parent.id()).merged().isPresent());
        assertTrue(now(child.id()).status().open());
    }

    @Test
    void oneNearbyIsChosenWithoutItsNumberAndEscapeDoesNothing() {
        openChild();
        fx.press(KeyCode.M);
        fx.await(
                "those nearby",
                () -> fx.sees("#merging-near")
                        && !fx.find("#merging-near", ListView.class).getItems().isEmpty());
        fx.run(() -> {
            ListView<?> near = fx.find("#merging-near", ListView.class);
            near.requestFocus();
            near.getSelectionModel().select(0);
        });
        fx.press(KeyCode.ENTER);
        fx.await("both side by side", () -> fx.sees("#merging-sentence"));
        fx.press(KeyCode.ESCAPE);
        fx.await("the list again", () -> fx.sees("#cases-table"));
        assertTrue(now(child.id()).status().open());
    }

    @Test
    void aWrongNumberIsSaid() {
        openChild();
        fx.press(KeyCode.M);
        fx.await("the choice", () -> fx.sees("#merging-number"));
        fx.type("123");
        fx.press(KeyCode.ENTER);
        fx.await("what is wrong", () -> fx.sees("#merging-problem"));
        fx.run(() -> fx.find("#merging-number", TextField.class).setText(child.number()));
        fx.press(KeyCode.ENTER);
        fx.await(
                "that it is the same",
                () -> fx.find("#merging-problem", Label.class).getText().startsWith("This is the same"));
        assertFalse(fx.sees("#merging-sentence") && now(child.id()).merged().isPresent());
    }

    @Test
    void aPartIsSplitOffAndPutBack() throws IOException {
        openChild();
        fx.press(KeyCode.P);
        fx.await("what to split", () -> fx.sees("#merging-about"));
        fx.type("the gate is broken");
        fx.run(() -> fx.find(".merging-note", CheckBox.class).fire());
        fx.settle();
        stand.snap("splitting");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the note to move", () -> Held.of(now(child.id())).notes().isEmpty());
        UUID part = now(child.id()).timeline().stream()
                .filter(CaseEvent.SplitOff.class::isInstance)
                .map(event -> ((CaseEvent.SplitOff) event).into())
                .findFirst()
                .orElseThrow();
        assertEquals("the gate is broken", now(part).description());
        assertEquals(
                "beside the gate", Held.of(now(part)).notes().getFirst().note().words());
        Caller follows = Held.of(now(part)).followers().getFirst().caller();
        assertEquals("Ana Peña", follows.name());
        fx.await(
                "the new case",
                () -> shownNumber().equals(CaseWords.grouped(now(part).number())));
        fx.click(".toast-undo");
        fx.await("the note to be back", () -> !Held.of(now(child.id())).notes().isEmpty());
        assertEquals(
                child.id(), now(part).merged().map(CaseEvent.MergedInto::parent).orElseThrow());
    }
}
