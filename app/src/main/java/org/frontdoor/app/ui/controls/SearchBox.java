package org.frontdoor.app.ui.controls;

import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Reading;

/// A box to search in, with its sign at the left and the key that leads there at the right.
public final class SearchBox extends HBox {
    private final TextField field = new TextField();
    private BooleanSupplier closing = () -> false;

    /// @param name what is searched, shown while empty and said to screen readers
    public SearchBox(String name) {
        PromptText.fit(field, name);
        field.setAccessibleText(name);
        field.getStyleClass().add("search-box-field");
        setHgrow(field, Priority.ALWAYS);
        field.setTextFormatter(new TextFormatter<>(SearchBox::unturned));
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

    /// What turns words round is not seen where it stands, and nobody looks for it.
    private static Change unturned(Change change) {
        String words = Reading.unturned(change.getText());
        if (!words.equals(change.getText())) {
            change.setText(words);
            MostText.keepCaret(change);
        }
        return change;
    }

    /// Leaves out what is typed or pasted beyond a length.
    ///
    /// @param most in `char`s
    /// @param told “Only the first 300 characters were taken” in the person's language
    /// @return says so while it is, to be put below the box
    public Label atMost(int most, String told) {
        var cut = new Label(told);
        cut.setId("search-cut");
        cut.setWrapText(true);
        cut.setMinHeight(USE_PREF_SIZE);
        cut.getStyleClass().addAll("search-cut", "words-danger");
        cut.setVisible(false);
        cut.managedProperty().bind(cut.visibleProperty());
        UnaryOperator<Change> fitting = MostText.filter(most, () -> cut.setVisible(true));
        field.setTextFormatter(new TextFormatter<>(change -> fitting.apply(unturned(change))));
        // An emoji that was left out whole leaves room for one more.
        field.textProperty().subscribe(words -> cut.setVisible(cut.isVisible() && words.length() >= most - 1));
        return cut;
    }

    /// What hangs below the box.
    ///
    /// @param closes puts it away; false where it was not there
    public void closes(BooleanSupplier closes) {
        closing = closes;
    }

    /// One step back: what hangs below closes, then the words go, and undo brings them back.
    ///
    /// @return false where there was nothing to step back from
    public boolean stepBack() {
        if (closing.getAsBoolean()) {
            return true;
        }
        boolean any = field.getLength() > 0;
        field.deleteText(0, field.getLength());
        return any;
    }
}
