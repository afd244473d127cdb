package org.frontdoor.app.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The chips of a group and how the keys move among them: one tab stop, arrows inside, digits choose.
final class ChipRow<T> {
    private final Pane pane;
    private final Consumer<Chip<T>> clicked;
    private final List<Chip<T>> chips = new ArrayList<>();

    ChipRow(Pane pane, Consumer<Chip<T>> clicked) {
        this.pane = pane;
        this.clicked = clicked;
    }

    List<Chip<T>> chips() {
        return chips;
    }

    void fill(List<Chip<T>> fresh) {
        chips.clear();
        chips.addAll(fresh);
        chips.forEach(chip -> chip.setOnAction(event -> {
            // JavaFX gives the cursor only to what is clicked and a tab stop, which one chip of the group is.
            goTo(chip);
            clicked.accept(chip);
        }));
        pane.getChildren().setAll(chips);
        restAt(null);
    }

    /// Makes one chip, the first unless told otherwise, the place where the tab key arrives.
    void restAt(@Nullable Chip<T> chip) {
        if (!chips.isEmpty()) {
            Chip<T> rest = chip == null ? chips.getFirst() : chip;
            chips.forEach(each -> each.setFocusTraversable(each == rest));
        }
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int at = chips.indexOf(focused());
        switch (event.getCode()) {
            case RIGHT, DOWN -> focus(at + 1, event);
            case LEFT, UP -> focus(at - 1, event);
            case HOME -> focus(0, event);
            case END -> focus(chips.size() - 1, event);
            default -> digit(event);
        }
    }

    private @Nullable ToggleButton focused() {
        return chips.stream().filter(Chip::isFocused).findFirst().orElse(null);
    }

    private void focus(int index, KeyEvent event) {
        goTo(chips.get(Math.floorMod(index, chips.size())));
        event.consume();
    }

    private void goTo(Chip<T> chip) {
        restAt(chip);
        chip.requestFocus();
    }

    private void digit(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            int index = event.getText().isEmpty() ? -1 : event.getText().charAt(0) - '1';
            if (index >= 0 && index < chips.size()) {
                goTo(chips.get(index));
                clicked.accept(chips.get(index));
                event.consume();
            }
        }
    }
}
