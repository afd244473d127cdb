package org.frontdoor.app.ui.controls;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The small heading of a card: capitals at the left, and a key, a count or a link at the right.
public final class SectionLabel extends HBox {
    private final StringProperty count = new SimpleStringProperty(this, "count", "");

    public SectionLabel(String words, Node... right) {
        var heading = new Label(words.toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("words-section");
        heading.setWrapText(true);
        heading.setAccessibleText(words);
        heading.setAccessibleRole(AccessibleRole.TEXT);
        var number = new Label();
        number.getStyleClass().add("words-section");
        number.textProperty().bind(count);
        number.visibleProperty().bind(Bindings.isNotEmpty(count));
        number.managedProperty().bind(number.visibleProperty());
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("section-label");
        getChildren().addAll(heading, space, number);
        getChildren().addAll(right);
    }

    /// A number at the right, or nothing.
    public StringProperty countProperty() {
        return count;
    }
}
