package org.frontdoor.app.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.NumberTaking;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.ChangeStatus;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.program.Wording;
import org.junit.jupiter.api.Test;

/// What central did not take, dealt with.
class AttentionRoomTest extends AttentionStand {
    @Test
    void theRoomSaysWhatItIsAlsoWhereNothingWaits() throws IOException {
        stand.snap("attention-nothing");
        assertEquals("Attention", fx.find(".room-bar .words-title", Label.class).getText());
    }

    @Test
    void aConflictShowsBothSidesAndWhoWroteTheirsWhen() throws IOException {
        conflict();
        String shown = shown();
        assertTrue(shown.contains("paint on two walls") && shown.contains("paint on the roof"), shown);
        assertTrue(shown.contains("Lan Nguyễn"), shown);
        stand.snap("attention-conflict");
        fx.run(() -> stand.theme.variantProperty().set(ThemeVariant.DARK));
        stand.snap("attention-conflict-dark");
        fx.run(() -> {
            stand.theme.variantProperty().set(ThemeVariant.LIGHT);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        stand.snap("attention-conflict-200");
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.scene)));
    }

    @Test
    void mineMayStand() {
        conflict();
        fx.press(KeyCode.ALT, KeyCode.M);
        done();
        assertEquals("paint on two walls", now().description());
    }

    @Test
    void noStrayLetterSettlesAnything() {
        conflict();
        for (KeyCode letter : List.of(KeyCode.B, KeyCode.E, KeyCode.N, KeyCode.SPACE, KeyCode.A, KeyCode.M)) {
            fx.press(letter);
        }
        fx.press(KeyCode.ALT, KeyCode.M);
        done();
        assertEquals("paint on two walls", now().description());
        assertTrue(
                now().timeline().stream().noneMatch(CaseEvent.Noted.class::isInstance),
                () -> "only what was asked for: " + now().timeline());
    }

    @Test
    void whatIsHalfWrittenAnewIsNotSettledBesideIt() {
        conflict();
        fx.press(KeyCode.W);
        fx.await("the form", () -> fx.sees("#mend-said"));
        write("#mend-said", "paint on two walls and the roof");
        fx.press(KeyCode.ALT, KeyCode.N);
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        done();
        assertEquals("paint on two walls and the roof", now().description());
    }

    @Test
    void theirsMayStandForAReason() {
        conflict();
        fx.click("#attention-end");
        fx.await("to be asked for it", () -> shown().contains("Say why, in a few words."));
        assertEquals(1, fixture.workspace().attention().size());
        fx.type("the roof, too");
        fx.press(KeyCode.ENTER);
        done();
        assertEquals("paint on the roof", now().description());
    }

    @Test
    void bothMayBeWrittenAnewAndNothingTypedIsLostByARestart() throws IOException {
        conflict();
        fx.press(KeyCode.W);
        fx.await("the form", () -> fx.sees("#mend-said"));
        write("#mend-said", "paint on two walls and the roof");
        stand.snap("attention-mending");
        fixture.workspace().drafts().flush();
        fx.run(room::close);
        rows.close();
        stand.close();
        fixture = fixture.restarted();
        window();
        fx.await("the form again", () -> fx.sees("#mend-said"));
        assertEquals(
                "paint on two walls and the roof",
                fx.find("#mend-said", TextInputControl.class).getText());
        fx.await("both sides", () -> shown().contains("paint on the roof"));
        fx.run(() -> fx.find("#mend-said").requestFocus());
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        done();
        assertEquals("paint on two walls and the roof", now().description());
        fixture.workspace().drafts().flush();
        assertTrue(fixture.workspace().drafts().kept().isEmpty());
    }

    @Test
    void whatWasChosenIsNamedAndIsNoTextToWriteOver() {
        Service plain = fixture.workspace()
                .find(Service.KIND, Service.idOf(found.routing().service()))
                .orElseThrow();
        fixture.load(CasesStand.asking(
                plain,
                List.of(
                        question("kind", List.of(new Question.Choice("etched", Wording.english("Etched in glass")))),
                        question("color", List.of()))));
        refuse(
                new EditCase(
                        found.id(),
                        null,
                        null,
                        null,
                        Map.of(
                                "kind", new FieldChange<>(List.of(), List.of("etched")),
                                "color", new FieldChange<>(List.of(), List.of("red")))),
                "answer-wrong");
        fx.await("my answers", () -> shown().contains("Etched in glass"));
        fx.press(KeyCode.W);
        fx.await("the form", () -> fx.sees("#mend-answer-color"));
        assertFalse(fx.sees("#mend-answer-kind"));
        assertTrue(shown().contains("What about color?"), shown());
    }

    private static Question question(String code, List<Question.Choice> choices) {
        return new Question(
                code,
                1,
                choices.isEmpty() ? Question.DataType.STRING : Question.DataType.SINGLE,
                false,
                true,
                false,
                Wording.english("What about " + code + "?"),
                Wording.NONE,
                choices,
                null,
                null);
    }

    @Test
    void newsLeaveWhatIsBeingTypedAlone() {
        conflict();
        fx.press(KeyCode.W);
        fx.await("the form", () -> fx.sees("#mend-said"));
        write("#mend-said", "half typ");
        fx.run(() -> {
            fx.find("#mend-said").requestFocus();
            fx.find("#mend-said", TextInputControl.class).positionCaret(4);
        });
        theirs("paint on the roof and the door");
        give(new AddNote(found.id(), "behind it", false));
        fx.await("the news", () -> shown().contains("1 more thing"));
        assertEquals("half typ", fx.find("#mend-said", TextInputControl.class).getText());
        assertEquals("mend-said", ((TextInputControl) fx.focusOwner()).getId());
        assertEquals(4, ((TextInputControl) fx.focusOwner()).getCaretPosition());
    }

    @Test
    void aRefusedNoteIsMended() throws IOException {
        refuse(new AddNote(found.id(), "card of the caller", false), "payment-card");
        stand.snap("attention-refused");
        assertTrue(fx.find("#attention-mend", Button.class).getStyleClass().contains("primary-button"));
        fx.press(KeyCode.W);
        fx.await("the form", () -> fx.sees("#mend-words"));
        write("#mend-words", "caller pays at the counter");
        fx.run(() -> fx.find("#attention-save", Button.class).fire());
        done();
        assertEquals(
                "caller pays at the counter",
                ((CaseEvent.Noted) now().timeline().getLast()).words());
    }

    @Test
    void theSameIsSentAgainAsNew() {
        UUID old = give(describe("paint on two walls"));
        fixture.refuse(old, "case-gone", "no");
        awaitOne();
        fx.press(KeyCode.ALT, KeyCode.A);
        done();
        assertEquals("paint on two walls", now().description());
        assertNotEquals(old, fixture.workspace().items().getLast().id());
    }

    @Test
    void givingUpNeedsAReason() {
        refuse(describe("paint on two walls"), "case-gone");
        fx.click("#attention-end");
        fx.await("to be asked for it", () -> shown().contains("Say why, in a few words."));
        assertEquals(1, fixture.workspace().attention().size());
        write("#attention-reason", "the caller was wrong");
        fx.click("#attention-end");
        done();
        assertEquals("paint on the wall", now().description());
    }

    @Test
    void whatWasClosedIsReopenedAndDone() throws IOException {
        UUID mine = give(describe("paint on two walls"));
        closed();
        fixture.refuse(mine, "case-closed", "no");
        awaitOne();
        stand.snap("attention-closed");
        fx.press(KeyCode.ALT, KeyCode.R);
        fx.await(
                "to be asked for a reason",
                () -> shown().contains("Say why, in a few words.") || shown().contains("Say in a few words"));
        write("#attention-reason", "the second wall is not done");
        assertFalse(shown().contains("Say why"), "a reason is there");
        fx.press(KeyCode.ENTER);
        done();
        assertTrue(now().status().open());
        assertEquals("paint on two walls", now().description());
    }

    @Test
    void whereTwoClosedItBothOutcomesAreShownAndWhoWasFirst() {
        UUID mine = give(new ResolveCase(found.id(), Resolution.Kind.NO_ACTION, "the owner painted it"));
        closed();
        fixture.conflict(mine, new Clash("resolution", null, "the owner painted it", "painted over"));
        awaitOne();
        String shown = shown();
        assertTrue(shown.contains("What was done"), shown);
        assertTrue(shown.contains("the owner painted it") && shown.contains("painted over"), shown);
        assertTrue(shown.contains("Lan Nguyễn"), shown);
    }

    @Test
    void whatCannotBeDoneIsAtLeastNoted() {
        UUID mine = give(describe("paint on two walls"));
        closed();
        fixture.refuse(mine, "case-closed", "no");
        awaitOne();
        fx.press(KeyCode.ALT, KeyCode.N);
        done();
        String note = ((CaseEvent.Noted) now().timeline().getLast()).words();
        assertTrue(note.contains("paint on two walls"), note);
        assertEquals(CaseStatus.CLOSED, now().status());
    }

    @Test
    void assignmentAndStatusCompareAndSet() {
        UUID moved = give(new TransferCase(found.id(), "CIVIC", "PBOT", "", "a street wall"));
        fixture.conflict(moved, new Clash("agency", "CIVIC", "PBOT", "PPR"));
        awaitOne();
        assertTrue(shown().contains("PP&R"), shown());
        fx.press(KeyCode.ALT, KeyCode.M);
        done();
        assertEquals("PBOT", now().routing().agency());
        UUID status = give(new ChangeStatus(found.id(), now().status(), CaseStatus.IN_PROGRESS));
        fixture.conflict(status, new Clash("status", "assigned", "in progress", "on hold"));
        awaitOne();
        assertTrue(shown().contains("On hold"), shown());
        assertTrue(
                shown().contains("Set case " + ToldNumber.of(found.number()).grouped() + " to In progress"), shown());
        fx.press(KeyCode.ALT, KeyCode.M);
        done();
        assertEquals(CaseStatus.IN_PROGRESS, now().status());
    }

    @Test
    void aCaseWhoseNumberIsTakenTakesAnother() {
        fixture.numbers(10);
        var number = (NumberTaking.Taken) fixture.workspace().takeNumber();
        UUID id = UUID.randomUUID();
        var open = new OpenCase(
                id,
                number.number(),
                CaseType.REQUEST,
                "graffiti",
                1,
                "more paint",
                null,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                Channel.PHONE,
                null);
        var given = (Given.Saved) fixture.workspace().give(new Deed(List.of(open), List.of(number), List.of()));
        fixture.refuse(given.commands().getFirst(), "number-taken", "no");
        awaitOne();
        fx.press(KeyCode.ALT, KeyCode.A);
        done();
        Case again = fixture.workspace().find(Case.KIND, id).orElseThrow();
        assertNotEquals(number.number(), again.number());
        assertEquals("more paint", again.description());
    }

    @Test
    void twoDesksAreToldOfOneThingUntilSomebodyTellsThemApart() throws IOException {
        Case mine = opened(
                samples.of(
                        GRAFFITI,
                        CaseStatus.ASSIGNED,
                        SampleCases.NOON,
                        Caller.anonymous("en"),
                        null,
                        "the wall is sprayed"),
                UUID.randomUUID(),
                "agent",
                Place.named("1221 sw 4th ave"));
        fixture.load(mine);
        fx.await("to be told", () -> fx.sees("#attention-alike-apart"));
        stand.snap("attention-alike");
        fx.run(() -> fx.find("#attention-list").requestFocus());
        fx.press(KeyCode.O);
        fx.await("the other", () -> looked.contains(found.id()));
        fx.press(KeyCode.L);
        boolean foundPassed = found.origin().openedAt().isAfter(mine.origin().openedAt());
        List<UUID> laterFirst = foundPassed ? List.of(found.id(), mine.id()) : List.of(mine.id(), found.id());
        fx.await("both side by side, the later one to be closed", () -> besides.contains(laterFirst));
        fx.press(KeyCode.ALT, KeyCode.N);
        fx.await(
                "it to be settled",
                () -> fx.call(() ->
                        fx.find("#attention-list", ListView.class).getItems().isEmpty()));
        assertTrue(fixture.workspace().find(Case.KIND, mine.id()).orElseThrow().toldApart(found.id()));
    }
}
