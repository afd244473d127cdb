package org.frontdoor.app.ui.controls;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// One of a few, chosen by a click, the arrows, the space bar or a digit. Chosen again, an optional choice is taken
/// back.
///
/// The group is one stop of the tab key, as radio buttons are.
public final class ChoiceChips<T> extends FlowPane {
    private final ObjectProperty<@Nullable T> choice = new SimpleObjectProperty<>(this, "choice");
    private final ChipRow<T> row;
    private final Function<T, String> words;
    private Need need = Need.OPTIONAL;

    /// Whether the choice can be taken back.
    public enum Need {
        OPTIONAL,
        ALWAYS_ONE
    }

    /// @param name what is chosen, for screen readers
    public ChoiceChips(String name, Collection<T> choices, Function<T, String> words) {
        this.words = words;
        this.row = new ChipRow<>(this, this::clicked);
        getStyleClass().add("choice-chips");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(name);
        setFocusTraversable(false);
        setChoices(choices);
        choice.subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, row::pressed);
    }

    /// Replaces the choices; a choice that is no longer among them is taken back.
    public void setChoices(Collection<T> choices) {
        row.fill(choices.stream()
                .map(value -> new Chip<>(value, words.apply(value), AccessibleRole.RADIO_BUTTON))
                .toList());
        T chosen = choice.get();
        if (chosen != null && !choices.contains(chosen)) {
            choice.set(null);
        }
        show();
    }

    /// Keeps one choice always made.
    public ChoiceChips<T> need(Need need) {
        this.need = need;
        return this;
    }

    public ObjectProperty<@Nullable T> choiceProperty() {
        return choice;
    }

    /// As wide as its choices in one row: a flow pane would claim its whole wrap length.
    @Override
    protected double computePrefWidth(double height) {
        double row = snappedLeftInset() + snappedRightInset() - getHgap();
        for (Node chip : getManagedChildren()) {
            row += snapSizeX(chip.prefWidth(USE_COMPUTED_SIZE)) + getHgap();
        }
        return Math.min(row, super.computePrefWidth(height));
    }

    private void clicked(Chip<T> chip) {
        boolean again = chip.value().equals(choice.get());
        choice.set(again && need == Need.OPTIONAL ? null : chip.value());
        show();
    }

    private void show() {
        List<Chip<T>> chips = row.chips();
        chips.forEach(chip -> chip.setSelected(chip.value().equals(choice.get())));
        row.restAt(chips.stream().filter(Chip::isSelected).findFirst().orElse(null));
    }
}
