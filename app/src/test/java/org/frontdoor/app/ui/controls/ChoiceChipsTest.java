package org.frontdoor.app.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.ui.controls.ChoiceChips.Need;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChoiceChipsTest {
    private static final List<String> ANSWERS = List.of("Yes", "No", "Not known");

    @RegisterExtension
    final FxTest fx = new FxTest();

    @Test
    void aClickChoosesAndASecondClickTakesBack() {
        var chips = shown(Need.OPTIONAL);
        fx.click(chip(chips, 1));
        assertEquals("No", chips.choiceProperty().get());
        fx.click(chip(chips, 1));
        assertNull(chips.choiceProperty().get());
    }

    @Test
    void aClickGivesTheCursorToTheChipClicked() {
        var chips = shown(Need.OPTIONAL);
        focus(chip(chips, 0));
        fx.click(chip(chips, 2));
        assertSame(chip(chips, 2), fx.focusOwner());
        fx.press(KeyCode.LEFT);
        fx.press(KeyCode.SPACE);
        assertEquals("No", chips.choiceProperty().get(), "the arrows go on from there");
    }

    @Test
    void aClickOnOneOfManyGivesItTheCursorAndTheTabStop() {
        var many = shownMany();
        fx.click(many.getChildren().get(1));
        assertSame(many.getChildren().get(1), fx.focusOwner());
        assertEquals(
                List.of(false, true, false),
                many.getChildren().stream().map(Node::isFocusTraversable).toList(),
                "one stop of the tab key, where the cursor was last");
    }

    @Test
    void whatIsChosenCarriesACheckMarkAndWhatWasDoesNot() {
        var chips = shown(Need.OPTIONAL);
        fx.click(chip(chips, 1));
        fx.click(chip(chips, 2));
        assertEquals(
                List.of(false, false, true),
                fx.call(() -> chips.getChildren().stream()
                        .map(each -> each.lookup(".chip-check") != null)
                        .toList()));
    }

    @Test
    void whereOneIsNeededASecondClickKeepsIt() {
        var chips = shown(Need.ALWAYS_ONE);
        fx.click(chip(chips, 2));
        fx.click(chip(chips, 2));
        assertEquals("Not known", chips.choiceProperty().get());
        assertTrue(((Chip<?>) chip(chips, 2)).isSelected());
    }

    @Test
    void arrowsMoveAndTheSpaceBarChooses() {
        var chips = shown(Need.OPTIONAL);
        focus(chip(chips, 0));
        fx.press(KeyCode.RIGHT);
        fx.press(KeyCode.RIGHT);
        fx.press(KeyCode.RIGHT);
        fx.press(KeyCode.LEFT);
        fx.press(KeyCode.SPACE);
        assertEquals("Not known", chips.choiceProperty().get());
    }

    @Test
    void aDigitChooses() {
        var chips = shown(Need.OPTIONAL);
        focus(chip(chips, 0));
        fx.press(KeyCode.DIGIT2);
        assertEquals("No", chips.choiceProperty().get());
    }

    @Test
    void theGroupIsOneTabStopWhereTheChoiceIs() {
        var chips = shown(Need.OPTIONAL);
        fx.run(() -> chips.choiceProperty().set("No"));
        assertEquals(
                List.of(false, true, false),
                chips.getChildren().stream().map(Node::isFocusTraversable).toList());
    }

    @Test
    void aChoiceThatIsNoLongerOfferedIsTakenBack() {
        var chips = shown(Need.OPTIONAL);
        fx.run(() -> chips.choiceProperty().set("No"));
        fx.run(() -> chips.setChoices(List.of("Yes", "Maybe")));
        assertNull(chips.choiceProperty().get());
        assertEquals(2, chips.getChildren().size());
    }

    @Test
    void screenReadersHearRadioButtonsOrCheckBoxes() {
        var one = shown(Need.OPTIONAL);
        var many = fx.call(() -> new ManyChips<>("Needs", ANSWERS, each -> each));
        assertEquals(AccessibleRole.RADIO_BUTTON, chip(one, 0).getAccessibleRole());
        assertEquals(AccessibleRole.CHECK_BOX, many.getChildren().getFirst().getAccessibleRole());
    }

    @Test
    void manyChipsAreSwitchedOneByOne() {
        var many = shownMany();
        fx.click(many.getChildren().get(0));
        fx.click(many.getChildren().get(2));
        fx.click(many.getChildren().get(0));
        fx.click(many.getChildren().get(1));
        assertEquals(Set.of("No", "Not known"), Set.copyOf(many.choices()));
    }

    private ChoiceChips<String> shown(Need need) {
        var chips = fx.call(() -> new ChoiceChips<>("Someone living in it?", ANSWERS, each -> each).need(need));
        ControlStand.show(fx, () -> chips);
        return chips;
    }

    private ManyChips<String> shownMany() {
        var many = fx.call(() -> new ManyChips<>("Needs", ANSWERS, each -> each));
        ControlStand.show(fx, () -> many);
        return many;
    }

    private void focus(Node node) {
        fx.run(node::requestFocus);
        fx.settle();
    }

    private static Node chip(ChoiceChips<String> chips, int index) {
        return chips.getChildren().get(index);
    }
}
