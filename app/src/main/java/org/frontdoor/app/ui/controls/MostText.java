package org.frontdoor.app.ui.controls;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;

/// Keeps a text field to a length that stays quick to type in: what is pasted beyond it is left out.
public final class MostText implements UnaryOperator<Change> {
    private final int most;
    private final Runnable onCut;

    /// @param most in `char`s
    /// @param onCut told when something was left out
    private MostText(int most, Runnable onCut) {
        this.most = most;
        this.onCut = onCut;
    }

    /// Leaves out what is too long.
    ///
    /// @param most in `char`s
    /// @param onCut told when something was left out
    public static TextFormatter<String> of(int most, Runnable onCut) {
        return new TextFormatter<>(new MostText(most, onCut));
    }

    /// The same, for who leaves out more than that.
    static UnaryOperator<Change> filter(int most, Runnable onCut) {
        return new MostText(most, onCut);
    }

    /// Keeps the cursor within a text that became shorter than what was typed.
    static void keepCaret(Change change) {
        int last = change.getControlNewText().length();
        change.setCaretPosition(Math.min(change.getCaretPosition(), last));
        change.setAnchor(change.getCaretPosition());
    }

    @Override
    public Change apply(Change change) {
        int room = most - (change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart()));
        String added = change.getText();
        if (added.length() > room) {
            int end = Math.max(0, room);
            // Half of an emoji is no text.
            end -= end > 0 && Character.isHighSurrogate(added.charAt(end - 1)) ? 1 : 0;
            change.setText(added.substring(0, end));
            keepCaret(change);
            onCut.run();
        }
        return change;
    }
}
