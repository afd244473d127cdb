package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.SectionLabel;

/// A room with one field, one plain key and one key with Ctrl, which writes down what happened to it.
final class SampleRoom implements Room {
    final List<String> happened = new ArrayList<>();
    final IntegerProperty waiting = new SimpleIntegerProperty();

    private final String id;
    private final Icons icon;
    private final String title;

    SampleRoom(String id, Icons icon, String title) {
        this.id = id;
        this.icon = icon;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Icons icon() {
        return icon;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node build() {
        happened.add("built");
        var field = new TextField();
        field.setId(id + "-field");
        field.setAccessibleText(title);
        var card = Card.titled(new SectionLabel(title), field);
        var box = new VBox(Panes.mark(card, field));
        box.setPadding(new Insets(16));
        return box;
    }

    @Override
    public ObservableIntegerValue waiting() {
        return waiting;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(id + "-note", Icons.NOTE, "Add a note to " + title, () -> happened.add("note"))
                        .key("N"),
                Command.of(id + "-new", Icons.ADD, "New in " + title, () -> happened.add("new"))
                        .key("Shortcut+Enter"));
    }

    @Override
    public void shown() {
        happened.add("shown");
    }

    @Override
    public void hidden() {
        happened.add("hidden");
    }
}
