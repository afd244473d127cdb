package org.frontdoor.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellTest extends OpenShell {
    @Test
    void startsInTheFirstRoom() {
        assertEquals(List.of("built", "shown"), stand.contact.happened);
    }

    @Test
    void buildsTheOtherRoomsOutOfSightWhileNobodyTypes() {
        List<SampleRoom> others = List.of(stand.cases, stand.knowledge, stand.triage, stand.attention);
        fx.await("all rooms to be built", () -> others.stream().noneMatch(room -> room.happened.isEmpty()));
        for (SampleRoom room : others) {
            assertEquals(List.of("built"), room.happened);
            assertFalse(fx.sees("#" + room.id() + "-field"));
        }
    }

    @Test
    void ctrlAndDigitLeadsToARoomAndBackToWhatWasTypedThere() {
        focus("#contact-field");
        fx.type("half a word");
        fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(fx.sees("#cases-field"));
        assertFalse(fx.sees("#contact-field"));
        fx.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("half a word", fx.find("#contact-field", TextField.class).getText());
        assertEquals(List.of("built", "shown", "hidden", "shown"), stand.contact.happened);
    }

    @Test
    void askedForTheRoomSheIsInTheCursorGoesBackIntoIt() {
        focus("#line-status");
        fx.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(List.of("built", "shown", "shown"), stand.contact.happened);
    }

    @Test
    void theLinePanelGivesWayToTheRoomItLeadsTo() {
        fx.run(() -> stand.model.linePanelOpenProperty().set(true));
        fx.run(() -> stand.model.open("attention"));
        assertFalse(fx.sees("#line-panel .button"));
        assertTrue(fx.sees("#attention-field"));
    }

    @Test
    void aClickOnTheRailOpensTheRoom() {
        fx.click("#room-triage");
        assertEquals("triage", stand.model.currentProperty().get().id());
    }

    @Test
    void aPlainKeyWorksUnlessTextIsBeingTyped() {
        focus("#room-contact");
        fx.press(KeyCode.N);
        focus("#contact-field");
        fx.press(KeyCode.N);
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of("built", "shown", "note", "new"), stand.contact.happened);
    }

    @Test
    void keysOfARoomThatIsNotInViewDoNothing() {
        fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        focus("#room-cases");
        fx.press(KeyCode.N);
        assertFalse(stand.contact.happened.contains("note"));
        assertTrue(stand.cases.happened.contains("note"));
    }

    @Test
    void aQuestionMarkOrF1ShowsTheKeysAndEscapePutsThemAway() throws IOException {
        focus("#room-contact");
        fx.type("?");
        assertTrue(fx.sees("#key-sheet"));
        snap("keys");
        fx.press(KeyCode.ESCAPE);
        assertFalse(fx.sees("#key-sheet"));
        fx.press(KeyCode.F1);
        assertTrue(fx.sees("#key-sheet"));
    }

    @Test
    void whatWasOpenedOverTheRoomGivesTheCursorBack() {
        focus("#contact-field");
        fx.type("half");
        fx.press(KeyCode.F1);
        assertTrue(fx.sees("#key-sheet"));
        fx.press(KeyCode.ESCAPE);
        assertEquals("contact-field", focused());
        fx.type(" a word");
        assertEquals("half a word", fx.find("#contact-field", TextField.class).getText());
        fx.press(KeyCode.F1);
        fx.press(KeyCode.F1);
        assertEquals("contact-field", focused());
        focus("#room-triage");
        fx.type("?");
        assertTrue(fx.sees("#key-sheet"));
        fx.press(KeyCode.ESCAPE);
        assertEquals("room-triage", focused());
    }

    @Test
    void theCommandBoxGivesTheCursorBack() {
        focus("#contact-field");
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.press(KeyCode.ESCAPE);
        assertEquals("contact-field", focused());
    }

    @Test
    void theLinePanelGivesTheCursorBack() {
        focus("#contact-field");
        fx.run(() -> stand.model.linePanelOpenProperty().set(true));
        fx.run(() -> fx.find("#line-panel .button").requestFocus());
        fx.press(KeyCode.ESCAPE);
        assertEquals("contact-field", focused());
    }

    @Test
    void f6GoesRoundThePanes() {
        focus("#command-box");
        fx.press(KeyCode.F6);
        assertEquals("room-contact", focused());
        fx.press(KeyCode.F6);
        assertEquals("contact-field", focused());
        fx.press(KeyCode.F6);
        assertEquals("command-box", focused());
        fx.press(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("contact-field", focused());
    }

    @Test
    void aToastCanBeTakenBack() throws IOException {
        fx.run(() -> stand.model.toast(new ToastMessage("Routed to PBOT.", () -> stand.taken.add("undone"))));
        fx.settle();
        snap("toast");
        fx.click(".toast-undo");
        assertEquals(List.of("undone"), stand.taken);
        assertEquals(List.of(), stand.model.toasts());
    }

    @Test
    void whatIsSaidTwiceStandsOnce() {
        fx.run(() -> stand.model.toast(new ToastMessage("Changed")));
        fx.run(() -> stand.model.toast(new ToastMessage("Announced")));
        fx.run(() -> stand.model.toast(new ToastMessage("Changed")));
        assertEquals(
                List.of(new ToastMessage("Announced"), new ToastMessage("Changed")),
                fx.call(() -> List.copyOf(stand.model.toasts())));
    }

    @Test
    void ofManyWaysBackTheLatestTwoAreOffered() {
        List<ToastMessage> all = List.of(
                new ToastMessage("1", () -> {}),
                new ToastMessage("2", () -> {}),
                new ToastMessage("told"),
                new ToastMessage("3", () -> {}),
                new ToastMessage("4", () -> {}));
        fx.run(() -> all.forEach(stand.model::toast));
        assertEquals(all.subList(2, 5), fx.call(() -> List.copyOf(stand.model.toasts())));
    }

    @Test
    void aNoticeReplacesTheEarlierOneOfItsName() throws IOException {
        fx.run(() -> {
            stand.model.tell(new Notice("numbers", Tone.AMBER, "40 case numbers are left on this computer."));
            stand.model.tell(new Notice(
                    "numbers",
                    Tone.AMBER,
                    "12 case numbers are left on this computer. Go online soon.",
                    new Notice.Action("Try now", () -> stand.taken.add("tried"))));
        });
        fx.settle();
        snap("notice");
        assertEquals(1, stand.model.notices().size());
        fx.click("#notices .secondary-button");
        assertEquals(List.of("tried"), stand.taken);
    }

    @Test
    void aNoticeOffersAllThatCanBeDone() throws IOException {
        fx.run(() -> stand.model.tell(new Notice(
                "unsent",
                Tone.AMBER,
                "2 things are not settled with the center yet.",
                new Notice.Action("Sign out anyway", () -> stand.taken.add("left")),
                new Notice.Action("Stay", () -> stand.model.withdraw("unsent")))));
        fx.settle();
        snap("notice-two");
        fx.click(fx.call(() -> fx.find("#notices").lookupAll(".secondary-button").stream()
                .filter(button -> ((Button) button).getText().equals("Stay"))
                .findFirst()
                .orElseThrow()));
        assertEquals(List.of(), stand.taken);
        assertFalse(fx.sees("#notices"));
    }

    @Test
    void theLinePillOpensThePanelAndEscapeClosesIt() throws IOException {
        fx.click("#line-status");
        assertTrue(fx.sees("#line-panel"));
        snap("line");
        fx.press(KeyCode.ESCAPE);
        assertFalse(fx.sees("#line-panel"));
    }

    @Test
    void anotherLanguageBuildsTheWindowAnewInThatLanguage() throws IOException {
        fx.run(() -> stand.language.set(Language.SPANISH));
        fx.settle();
        snap("spanish");
        assertEquals(List.of("built", "shown", "built", "shown"), stand.contact.happened);
        assertEquals(
                "Busque lo que sea o escriba un comando",
                fx.find("#command-box", TextField.class).getPromptText());
    }

    @ParameterizedTest
    @EnumSource(ThemeVariant.class)
    void everyLookIsAccessible(ThemeVariant variant) throws IOException {
        fx.run(() -> stand.theme.variantProperty().set(variant));
        fx.settle();
        snap("look-" + variant.name().toLowerCase(java.util.Locale.ROOT));
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.scene)));
    }

    @Test
    void largerTextKeepsTheBarInTheWindow() throws IOException {
        fx.run(() -> stand.theme.textSizeProperty().set(TextSize.DOUBLE));
        fx.settle();
        snap("double");
        Node menu = fx.find("#person-menu");
        assertTrue(fx.call(() -> menu.localToScene(menu.getBoundsInLocal()).getMaxX()) <= stand.scene.getWidth());
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void manyThatWaitLeaveTheirRoomsIconToBeSeen(TextSize size) throws IOException {
        fx.run(() -> {
            stand.triage.waiting.set(100);
            stand.theme.textSizeProperty().set(size);
        });
        fx.settle();
        snap("many-waiting-" + size);
        Node badge = fx.find("#room-triage .badge");
        Node icon = fx.find("#room-triage .icon");
        fx.run(() -> {
            Bounds over = badge.localToScene(badge.getLayoutBounds());
            Bounds under = icon.localToScene(icon.getLayoutBounds());
            double wide = Math.max(0, under.getMaxX() - Math.max(under.getMinX(), over.getMinX()));
            double high = Math.max(0, over.getMaxY() - Math.max(under.getMinY(), over.getMinY()));
            double covered = wide * high / (under.getWidth() * under.getHeight());
            assertTrue(covered < 0.25, over + " covers " + covered + " of " + under);
        });
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void thePromptOfTheCommandBoxFits(TextSize size) throws IOException {
        fx.run(() -> {
            stand.scene.getWindow().setWidth(1024);
            stand.theme.textSizeProperty().set(size);
        });
        fx.settle();
        snap("prompt-" + size);
        TextField box = fx.find("#command-box", TextField.class);
        assertTrue(box.getPromptText().length() >= 4, "«" + box.getPromptText() + "»");
        fx.run(() -> {
            var prompt = new Text(box.getPromptText());
            prompt.setFont(box.getFont());
            double room = box.getWidth() - box.snappedLeftInset() - box.snappedRightInset();
            assertTrue(
                    prompt.getLayoutBounds().getWidth() <= room + 1, "«" + prompt.getText() + "» in " + room + " px");
            assertEquals("Search anything, or type a command", box.getAccessibleText());
        });
    }

    @Test
    void theMenuChangesTheLookWhileItIsOpen() throws IOException {
        fx.click("#person-menu");
        assertTrue(fx.sees(".context-menu"));
    }

    @Test
    void theFirstKeyInTheMenuLandsOnWhatCanBeChosen() throws IOException {
        fx.click("#person-menu");
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.RIGHT);
        fx.await("the colors", () -> fx.sees(".radio-menu-item"));
        Node menu = fx.find(".context-menu");
        Png.write(fx.call(() -> menu.getScene().snapshot(null)), Path.of("target", "screens", "shell-person-menu.png"));
    }

    private void focus(String selector) {
        fx.run(() -> fx.find(selector).requestFocus());
        fx.settle();
    }

    private String focused() {
        return ((Node) fx.focusOwner()).getId();
    }
}
