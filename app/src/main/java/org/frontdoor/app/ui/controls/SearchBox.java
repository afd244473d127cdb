package org.frontdoor.app.ui.controls;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.frontdoor.app.ui.Icons;

/// A box to search in, with its sign at the left and the key that leads there at the right.
public final class SearchBox extends HBox {
    private final TextField field = new TextField();

    /// @param name what is searched, shown while empty and said to screen readers
    public SearchBox(String name) {
        PromptText.fit(field, name);
        field.setAccessibleText(name);
        field.getStyleClass().add("search-box-field");
        setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("search-box");
        getChildren().addAll(Icons.SEARCH.node(), field);
        setOnMouseClicked(event -> field.requestFocus());
    }

    public SearchBox(String name, KeyCombination key) {
        this(name);
        field.setAccessibleHelp(KeyHint.words(key));
        getChildren().add(new KeyHint(key));
    }

    /// The field inside, for focus and keys.
    public TextField field() {
        return field;
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }
}
