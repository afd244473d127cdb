package org.frontdoor.app.ui.controls;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Any of a few, each switched by a click, the space bar or a digit; the arrows move among them.
public final class ManyChips<T> extends FlowPane {
    private final ObservableSet<T> choices = FXCollections.observableSet(new LinkedHashSet<>());
    private final ChipRow<T> row;

    /// @param name what is chosen, for screen readers
    public ManyChips(String name, Collection<T> offered, Function<T, String> words) {
        this.row = new ChipRow<>(this, this::clicked);
        getStyleClass().add("choice-chips");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(name);
        row.fill(offered.stream()
                .map(value -> new Chip<>(value, words.apply(value), AccessibleRole.CHECK_BOX))
                .toList());
        choices.addListener((SetChangeListener<T>) change -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, row::pressed);
    }

    /// What is chosen; may be changed from outside too.
    public ObservableSet<T> choices() {
        return choices;
    }

    private void clicked(Chip<T> chip) {
        if (!choices.remove(chip.value())) {
            choices.add(chip.value());
        }
        show();
    }

    private void show() {
        row.chips().forEach(chip -> chip.setSelected(choices.contains(chip.value())));
    }
}
