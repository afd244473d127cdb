package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;

import java.util.regex.Pattern;

/// What one desk took offline another takes once more: both are put side by side, merged, and taken apart again.
record OneThingTwice(Desktop desktop, Album album) {
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");

    /// Takes it once more, and gives the number of that.
    /// @param first the number of the case that was taken before
    String tell(String first) {
        Hands hands = desktop.hands();
        hands.press(CONTROL, DIGIT1);
        String second = Graffiti.report(hands);
        hands.press(CONTROL, N);
        hands.press(CONTROL, K);
        hands.type(NOT_DIGITS.matcher(second).replaceAll(""));
        hands.read("#palette", second);
        hands.press(ENTER);
        hands.read("#case-number", second);
        hands.press(M);
        hands.cursorIn("#merging-number");
        hands.read("#merging-near", first);
        album.take(
                desktop.scene(),
                "merge-choose",
                "Merge into which case? Those nearby of the same kind are listed; a number does it, too.");
        hands.type(NOT_DIGITS.matcher(first).replaceAll(""));
        hands.press(ENTER);
        hands.see("#merging-sentence");
        album.take(
                desktop.scene(),
                "merge-compare",
                "Side by side, differences marked; what comes along is chosen, and one sentence says what will happen.");
        hands.press(CONTROL, ENTER);
        hands.read("#case-number", first);
        hands.see(".toast-undo");
        album.take(desktop.scene(), "merged", "Merged: the other goes on, with 15 seconds to take it back.");
        hands.click(".toast-undo");
        hands.read("#case-number", second);
        album.take(desktop.scene(), "merge-undone", "Undone: both are as they were, and both timelines say so.");
        return second;
    }
}
