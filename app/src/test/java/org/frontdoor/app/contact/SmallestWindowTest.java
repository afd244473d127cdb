package org.frontdoor.app.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.theme.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contact room in the smallest window that the program promises to fit into.
class SmallestWindowTest extends ContactRoomStand {
    private static final int SMALLEST_WIDTH = 1024;
    private static final int SMALLEST_HEIGHT = 700;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bike stolen, I need a police report, it is not an emergency",
                "when do they pick up my trash and recycling and compost on a holiday",
                "fire in my kitchen and a police report",
                "zzz qqq"
            })
    void doubleWordsWithSuggestionsStayInTheSmallestWindow(String heard) {
        smallest(TextSize.DOUBLE);
        fx.type(heard);
        fx.await("what answers it", () -> fx.sees("#suggestion-1") || fx.sees("#contact-nothing"));
        stand.picture("contact-20-smallest-" + heard.substring(0, heard.indexOf(' ')));
        fx.run(() -> {
            double width = stand.scene.getRoot().minWidth(-1);
            assertTrue(width <= SMALLEST_WIDTH, () -> "at least " + width + " wide");
            double height = stand.scene.getRoot().minHeight(-1);
            assertTrue(height <= SMALLEST_HEIGHT, () -> "at least " + height + " high");
            assertEquals(List.of(), cut());
        });
    }

    @Test
    void reasonsOfSuggestionsAreReadWhole() {
        smallest(TextSize.DOUBLE);
        fx.type("when do they pick up my trash and recycling and compost on a holiday");
        fx.await("what answers it", () -> fx.sees("#suggestion-1"));
        fx.press(KeyCode.ALT, KeyCode.Y);
        fx.await("the reasons", () -> fx.sees(".contact-suggestion-why"));
        stand.picture("contact-23-smallest-why");
        fx.run(() -> {
            for (Node reason : stand.scene.getRoot().lookupAll(".contact-suggestion-why")) {
                Label label = (Label) reason;
                Text text = (Text) label.lookup(".text");
                assertEquals(
                        label.getText().replaceAll("\\s", ""), text.getText().replaceAll("\\s", ""));
            }
            assertEquals(List.of(), cut());
        });
    }

    @Test
    void titlesOfSuggestionsStayWholeInOneLineAtNormalWords() {
        smallest(TextSize.NORMAL);
        fx.type("bike stolen, I need a police report, it is not an emergency");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        stand.picture("contact-21-smallest-normal");
        fx.run(() -> {
            assertEquals(List.of(), cut());
            for (Node title : fx.find("#contact-suggestions").lookupAll(".words-strong")) {
                Label label = (Label) title;
                assertTrue(label.getHeight() < 2 * label.getFont().getSize(), label::getText);
            }
        });
    }

    @Test
    void theFieldTheCursorGoesToIsInSight() {
        smallest(TextSize.DOUBLE);
        fx.run(() ->
                stand.model.tell(new Notice("leave", Tone.AMBER, "One contact you have begun is kept. ".repeat(3))));
        fx.type("there is an abandoned car on my street");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        fx.await("the form", () -> "contact-place".equals(((Node) fx.focusOwner()).getId()));
        stand.picture("contact-22-smallest-form");
        fx.run(() -> {
            Node field = fx.find("#contact-place");
            Node foot = fx.find(".contact-finish");
            double end = field.localToScene(field.getLayoutBounds()).getMaxY();
            double edge = foot.localToScene(foot.getLayoutBounds()).getMinY();
            assertTrue(end <= edge, () -> "ends at " + end + ", hidden from " + edge);
        });
    }

    @Test
    void theFootLeavesTheRoomThreeQuartersOfTheWindow() {
        smallest(TextSize.DOUBLE);
        fx.type("when do they pick up my trash");
        fx.await("what answers it", () -> fx.sees("#suggestion-1"));
        stand.picture("contact-25-smallest-foot");
        double foot = fx.call(() -> fx.find(".contact-finish").getLayoutBounds().getHeight());
        assertTrue(foot <= SMALLEST_HEIGHT / 4.0, () -> "the foot is " + foot + " high");
    }

    private void smallest(TextSize size) {
        fx.run(() -> {
            stand.scene.getWindow().setWidth(SMALLEST_WIDTH);
            stand.scene.getWindow().setHeight(SMALLEST_HEIGHT);
            stand.theme.textSizeProperty().set(size);
        });
        fx.settle();
    }

    /// What is not shown whole of the labels amid the room.
    private List<String> cut() {
        return fx.find(".contact-center").lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> label.lookup(".text") instanceof Text text
                        && !text.getText()
                                .replaceAll("\\s", "")
                                .equals(label.getText().replaceAll("\\s", "")))
                .map(Label::getText)
                .toList();
    }
}
