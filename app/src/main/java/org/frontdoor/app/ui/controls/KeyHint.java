package org.frontdoor.app.ui.controls;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// A key as it looks on the keyboard, printed where it helps. The control that carries it says the key to screen
/// readers.
public final class KeyHint extends Label {
    public KeyHint(KeyCombination keys) {
        super(words(keys));
        getStyleClass().add("key-hint");
        setAccessibleRole(AccessibleRole.NODE);
        setMinWidth(USE_PREF_SIZE);
    }

    /// A key given as `KeyCombination.valueOf` reads it, such as `Ctrl+K`, `F6` or `Shortcut+Enter`.
    public static KeyHint of(String keys) {
        return new KeyHint(KeyCombination.valueOf(keys));
    }

    /// Keys that differ in their last part only: `Alt 1 … 9`.
    public static KeyHint range(KeyCombination first, KeyCombination last) {
        KeyHint hint = new KeyHint(first);
        String end = words(last);
        hint.setText(hint.getText() + " … " + end.substring(end.lastIndexOf(' ') + 1));
        return hint;
    }

    /// The key as people say it: `Ctrl K`.
    public static String words(KeyCombination keys) {
        return Stream.of(keys.getDisplayText().split("\\+(?!$)"))
                .map(KeyHint::cap)
                .collect(Collectors.joining(" "));
    }

    private static String cap(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "↵", "enter", "⏎" -> "Enter";
            case "esc", "escape", "⎋" -> "Esc";
            case "slash" -> "/";
            default -> part;
        };
    }
}
