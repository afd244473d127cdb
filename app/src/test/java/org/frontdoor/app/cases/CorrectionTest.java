package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Question.Choice;
import org.frontdoor.model.catalog.Question.Condition;
import org.frontdoor.model.catalog.Question.DataType;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A case is corrected field by field and question by question; whoever corrects another one meanwhile stands beside
/// it.
class CorrectionTest extends CasesRoomStand {
    private static final Questions QUESTIONS = new Questions(List.of(
            question("wrong", 1, DataType.SINGLE, null),
            question("which", 2, DataType.STRING, new Condition("wrong", List.of("other"))),
            question("color", 3, DataType.STRING, null)));

    private static Question question(String code, int order, DataType type, @Nullable Condition when) {
        List<Choice> choices = type == DataType.SINGLE
                ? List.of(
                        new Choice("driveway", Wording.english("Driveway blocked")),
                        new Choice("hydrant", Wording.english("At a hydrant")),
                        new Choice("other", Wording.english("Something else")))
                : List.of();
        return new Question(
                code,
                order,
                type,
                false,
                true,
                false,
                Wording.english("What about " + code + "?"),
                Wording.NONE,
                choices,
                when,
                null);
    }

    /// The first open case of a service that asks something, with these answers.
    private Case asked(Answer... answers) {
        filter("status:open service:graffiti");
        Case first = firstCase();
        Service plain = workspace
                .find(Service.KIND, Service.idOf(first.routing().service()))
                .orElseThrow();
        workspace.load(List.of(CasesStand.asking(plain, QUESTIONS.all())));
        Case asked = answered(first, first.place(), List.of(answers), List.of());
        workspace.load(List.of(asked));
        return asked;
    }

    private static Case answered(Case from, @Nullable Place place, List<Answer> answers, List<CaseEvent> more) {
        List<CaseEvent> timeline = new ArrayList<>(from.timeline());
        timeline.addAll(more);
        return new Case(
                from.id(),
                from.number(),
                from.type(),
                from.routing(),
                from.status(),
                from.resolution(),
                from.description(),
                place,
                answers,
                from.caller(),
                from.followUp(),
                from.origin(),
                from.callers(),
                timeline);
    }

    private Case now(Case first) {
        return workspace.find(Case.KIND, first.id()).orElseThrow();
    }

    private static Answer said(String question, String value) {
        return new Answer(question, List.of(value));
    }

    private void openAsked() {
        openFirst();
        fx.await(
                "its answers, by the questions it has now",
                () -> fx.call(() -> stand.scene.getRoot().lookupAll("#case-detail .label").stream()
                        .anyMatch(label -> ((Label) label).getText().equals("What about wrong?"))));
        openCorrection();
    }

    private void openCorrection() {
        fx.press(KeyCode.C);
        fx.await(
                "the cursor in the form",
                () -> fx.sees("#correct-description")
                        && fx.call(() ->
                                fx.find("#correct-description", TextArea.class).isFocused()));
    }

    private void choose(String name) {
        fx.run(() -> stand.scene.getRoot().lookupAll("#question-wrong .chip").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(chip -> chip.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private boolean told(String words) {
        return fx.call(() -> stand.scene.getRoot().lookupAll(".case-event .words-strong").stream()
                .anyMatch(label -> ((Label) label).getText().equals(words)));
    }

    @Test
    void aCaseIsCorrectedAndTheTimelineSaysWithWhoseCorrectionItWasMerged() throws IOException {
        openFirst();
        Case first = firstCase();
        openCorrection();
        stand.snap("cases-correct");
        workspace.load(List.of(answered(
                first,
                Place.named("1 Main St"),
                first.answers(),
                List.of(new CaseEvent.Edited("lead", SampleCases.NOON, List.of("place"))))));
        fx.run(() -> fx.find("#correct-description", TextArea.class).setText("corrected words"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the correction", () -> now(first).description().equals("corrected words"));
        fx.await(
                "what it was merged with",
                () -> told("Corrected: what was said · together with lead’s correction: place"));
        stand.snap("cases-merged");
        assertEquals("1 Main St", now(first).place().address());
    }

    @Test
    void aCorrectionBegunWhileTheNextCaseIsStillBeingReadIsOfThatCase() {
        filter("status:open service:graffiti");
        openFirst();
        Case first = firstCase();
        Case second = fx.call(() ->
                workspace.find(Case.KIND, table().getItems().get(1).row().id()).orElseThrow());
        fx.run(() -> {
            table().getSelectionModel().clearAndSelect(1);
            table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, false, false, false));
        });
        fx.await(
                "the second case",
                () -> CaseWords.grouped(second.number())
                        .equals(fx.find("#case-number", Label.class).getText()));
        fx.await("its form", () -> fx.sees("#correct-description"));
        fx.run(() -> fx.find("#correct-description", TextArea.class).appendText(" corrected"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the correction", () -> now(second).description().equals(second.description() + " corrected"));
        assertEquals(first, now(first));
    }

    @Test
    void anAnswerIsCorrectedWithTheFieldsOfIntakeAndMergedWithAnotherOne() throws IOException {
        Case first = asked(said("wrong", "driveway"), said("color", "red"));
        openAsked();
        assertEquals(
                "red", fx.call(() -> fx.find("#question-color", TextField.class).getText()));
        stand.snap("cases-correct-answers");
        // The lead corrects another answer meanwhile.
        workspace.load(List.of(answered(
                first,
                first.place(),
                List.of(said("wrong", "driveway"), said("color", "blue")),
                List.of(new CaseEvent.Edited("lead", SampleCases.NOON, List.of("color"))))));
        choose("At a hydrant");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the correction", () -> now(first).answers().contains(said("wrong", "hydrant")));
        assertTrue(now(first).answers().contains(said("color", "blue")), "theirs stands");
        fx.await(
                "both in words",
                () -> told("Corrected: “What about wrong?” · together with lead’s correction: “What about color?”"));
    }

    @Test
    void theSameAnswerCorrectedByTwoIsAskedInTheNamesOfWhatWasChosen() {
        Case first = asked(said("wrong", "driveway"));
        openAsked();
        workspace.load(List.of(answered(first, first.place(), List.of(said("wrong", "other")), List.of())));
        choose("At a hydrant");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await(
                "both sides",
                () -> fx.find("#case-problem", Label.class)
                        .getText()
                        .contains("You: At a hydrant. Now there: Something else."));
        assertEquals(List.of(said("wrong", "other")), now(first).answers());
    }

    @Test
    void whatAnotherAnswerHidesFallsAwayAndWhatIsNotAskedHereStays() {
        Case before = answered(
                firstCase(),
                null,
                List.of(said("wrong", "other"), said("which", "a boat"), said("imported", "kept")),
                List.of());
        EditCase command = correction(before, Map.of("wrong", List.of("hydrant"), "which", List.of("a boat")))
                .orElseThrow();
        assertEquals(
                Map.of(
                        "wrong", new FieldChange<>(List.of("other"), List.of("hydrant")),
                        "which", new FieldChange<>(List.of("a boat"), List.of())),
                command.answers());
    }

    @Test
    void nothingIsCorrectedWhereNothingWasWrittenAnew() {
        Case before = answered(firstCase(), null, List.of(said("wrong", "hydrant"), said("color", "red")), List.of());
        assertEquals(
                Optional.empty(), correction(before, Map.of("wrong", List.of("hydrant"), "color", List.of(" red "))));
    }

    private static Optional<EditCase> correction(Case before, Map<String, List<String>> answers) {
        return new Correction(
                        Correction.Before.of(before, "agent"), before.description(), "", "", before.followUp(), answers)
                .command(QUESTIONS, Place::named);
    }

    @Test
    void looks() throws IOException {
        asked(said("wrong", "driveway"), said("color", "red"));
        openAsked();
        fx.run(() -> stand.theme.variantProperty().set(ThemeVariant.DARK));
        stand.snap("cases-correct-dark");
        fx.run(() -> {
            stand.theme.variantProperty().set(ThemeVariant.LIGHT);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        stand.snap("cases-correct-200");
        Bounds confirm = fx.call(() -> bounds("#panel-confirm"));
        assertTrue(confirm.getMinY() < fx.call(stand.scene::getHeight), "the button is in the window: " + confirm);
        assertTrue(confirm.getMaxX() < fx.call(stand.scene::getWidth), "all of it: " + confirm);
        assertTrue(
                fx.call(() -> bounds("#correct-detail").getMinY()
                        > bounds("#correct-place").getMaxY()),
                "each has the whole width");
    }

    private Bounds bounds(String selector) {
        Node node = fx.find(selector);
        return node.localToScene(node.getLayoutBounds());
    }
}
