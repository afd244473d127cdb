package org.frontdoor.app.tour;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;

/// Keys and mouse on one window, and eyes to see what came of them. Keys that write a word and keys that do not are
/// counted apart.
public final class Hands {
    private static final Map<Character, KeyCode> SIGNS = Map.of(
            ' ', KeyCode.SPACE,
            '-', KeyCode.MINUS,
            ',', KeyCode.COMMA,
            '.', KeyCode.PERIOD);

    private final Screenwork screen;
    private final Scene scene;
    private int keys;

    public Hands(Screenwork screen, Scene scene) {
        this.screen = screen;
        this.scene = scene;
    }

    /// Begins to count anew.
    public void countFromHere() {
        keys = 0;
    }

    /// Keys pressed since, those of typed words not counted; each key of a chord counts.
    public int keysBeyondWords() {
        return keys;
    }

    /// Types letters, digits, spaces and a few signs, as a keyboard does.
    public void type(String words) {
        words.chars().forEach(letter -> screen.run(() -> strike((char) letter)));
        screen.settle();
    }

    private static void strike(char letter) {
        Robot robot = new Robot();
        KeyCode code = SIGNS.containsKey(letter)
                ? SIGNS.get(letter)
                : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
        if (code == null) {
            throw new TourStopped("The tour has no key for «" + letter + "».");
        }
        if (Character.isUpperCase(letter)) {
            robot.keyPress(KeyCode.SHIFT);
        }
        robot.keyPress(code);
        robot.keyRelease(code);
        if (Character.isUpperCase(letter)) {
            robot.keyRelease(KeyCode.SHIFT);
        }
    }

    /// Presses keys together: `press(CONTROL, ENTER)`.
    public void press(KeyCode... chord) {
        keys += chord.length;
        screen.run(() -> {
            Robot robot = new Robot();
            for (KeyCode key : chord) {
                robot.keyPress(key);
            }
            for (int i = chord.length - 1; i >= 0; i--) {
                robot.keyRelease(chord[i]);
            }
        });
        screen.settle();
    }

    /// Clicks in the middle of what the selector finds, once it can be seen.
    public void click(String selector) {
        see(selector);
        clickIfSeen(selector);
    }

    /// The same where it can be seen just now; nothing where it went meanwhile.
    void clickIfSeen(String selector) {
        screen.run(() -> find(selector, Hands::visible).ifPresent(node -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        }));
        screen.settle();
    }

    /// Waits until the selector finds something that can be seen.
    public void see(String selector) {
        screen.await(
                selector + " on the screen",
                () -> find(selector, Hands::visible).isPresent());
        screen.settle();
    }

    public void seeNo(String selector) {
        screen.await(
                "the end of " + selector, () -> find(selector, Hands::visible).isEmpty());
        screen.settle();
    }

    /// Waits until what the selector finds says the words somewhere within.
    public void read(String selector, String words) {
        screen.await(
                "«" + words + "» at " + selector,
                () -> find(selector, node -> visible(node) && says(node, words)).isPresent());
        screen.settle();
    }

    /// What the selector's first find says.
    public String text(String selector) {
        see(selector);
        return screen.call(
                () -> find(selector, Hands::visible).map(Hands::words).orElse(""));
    }

    /// Waits until the cursor is in what the selector finds.
    public void cursorIn(String selector) {
        screen.await(
                "the cursor in " + selector,
                () -> find(selector, node -> visible(node) && node.isFocusWithin())
                        .isPresent());
    }

    /// Moves the focus on with Tab until it is there.
    public void tabTo(String selector, int most) {
        for (int i = 0; i < most; i++) {
            press(KeyCode.TAB);
            if (screen.call(() -> find(selector, Node::isFocusWithin).isPresent())) {
                return;
            }
        }
        throw new TourStopped(selector + " cannot be reached with " + most + " strokes of Tab.");
    }

    private Optional<Node> find(String selector, Predicate<Node> wanted) {
        return scene.getRoot().lookupAll(selector).stream().filter(wanted).findFirst();
    }

    private static boolean says(Node node, String words) {
        return Stream.concat(Stream.of(node), node.lookupAll("*").stream())
                .filter(Hands::visible)
                .anyMatch(each -> words(each).contains(words));
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
            case Text text -> text.getText();
            case TextInputControl input -> Optional.ofNullable(input.getText()).orElse("");
            default -> "";
        };
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
