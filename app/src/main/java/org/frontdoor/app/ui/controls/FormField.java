package org.frontdoor.app.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A labeled control with what must be known about it: that it is required, a hint, and what is wrong with it.
public final class FormField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
    private final StringProperty error = new SimpleStringProperty(this, "error", "");
    private final StringProperty cut = new SimpleStringProperty(this, "cut", "");
    private final HBox heading = new HBox();

    public FormField(String label, Node control) {
        var name = new Label(label);
        name.setLabelFor(control);
        name.getStyleClass().add("form-field-label");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add("form-field-heading");
        heading.getChildren().add(name);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label);
        }
        var below = new Label();
        below.setWrapText(true);
        below.getStyleClass().add("form-field-below");
        below.textProperty()
                .bind(Bindings.when(Bindings.isNotEmpty(error))
                        .then(error)
                        .otherwise(Bindings.when(Bindings.isNotEmpty(cut))
                                .then(cut)
                                .otherwise(hint)));
        below.visibleProperty().bind(Bindings.isNotEmpty(below.textProperty()));
        below.managedProperty().bind(below.visibleProperty());
        control.accessibleHelpProperty().bind(below.textProperty());
        error.subscribe(now -> {
            boolean wrong = now != null && !now.isEmpty();
            below.pseudoClassStateChanged(WRONG, wrong);
            control.pseudoClassStateChanged(WRONG, wrong);
        });
        getStyleClass().add("form-field");
        getChildren().addAll(heading, control, below);
    }

    /// Marks the field as one that must be filled.
    ///
    /// @param word «required» in the person's language
    public FormField required(String word) {
        return required(word, new SimpleBooleanProperty(true));
    }

    /// Marks the field as one that must be filled, while it must.
    ///
    /// @param word «required» in the person's language
    public FormField required(String word, ObservableValue<Boolean> must) {
        var mark = new Label(word);
        mark.getStyleClass().addAll("form-field-label", "words-danger");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.visibleProperty().bind(must);
        mark.managedProperty().bind(must);
        heading.getChildren().add(mark);
        return this;
    }

    /// Prints the key that leads here at the end of the heading.
    public FormField key(KeyHint key) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        heading.getChildren().addAll(space, key);
        return this;
    }

    /// Leaves out what is typed or pasted beyond a length, and says so below the control until something is taken away.
    ///
    /// @param most in `char`s
    /// @param told “Only the first 300 characters were taken” in the person's language
    public FormField atMost(TextInputControl control, int most, String told) {
        control.setTextFormatter(MostText.of(most, () -> cut.set(told)));
        // An emoji that was left out whole leaves room for one more.
        control.textProperty().subscribe(words -> cut.set(words.length() < most - 1 ? "" : cut.get()));
        return this;
    }

    /// Help below the control; empty for none.
    public StringProperty hintProperty() {
        return hint;
    }

    /// What is wrong, with what to do; shown in place of the hint while not empty.
    public StringProperty errorProperty() {
        return error;
    }
}
