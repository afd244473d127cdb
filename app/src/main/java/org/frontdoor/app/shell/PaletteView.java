package org.frontdoor.app.shell;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.text.Texts;

/// What the command box offers, hanging below it. The cursor stays in the box; the chosen line is marked.
final class PaletteView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PaletteModel model;
    private final PaletteController controller;
    private final Texts texts;

    PaletteView(PaletteModel model, PaletteController controller, Texts texts, Lifetime lifetime) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        setId("palette");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.say("palette.prompt"));
        getStyleClass().add("palette");
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        lifetime.add(model.entries().subscribe(this::fill));
        lifetime.add(model.chosenProperty().subscribe(this::mark));
        fill();
    }

    private void fill() {
        getChildren().setAll(model.entries().stream().map(this::line).toList());
        if (model.entries().isEmpty()) {
            var nothing = new Label();
            nothing.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.say(
                                    "palette.nothing", model.queryProperty().get()),
                            model.queryProperty()));
            nothing.getStyleClass().addAll("palette-nothing", "words-quiet");
            getChildren().add(nothing);
        }
        mark();
    }

    private HBox line(PaletteEntry entry) {
        return entry.canBeTaken() ? toTake(entry) : told(entry);
    }

    private static HBox told(PaletteEntry entry) {
        var words = new Label(entry.title());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("palette-told");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(entry.icon().node(), words);
        line.getStyleClass().add("palette-line");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(entry.title());
        return line;
    }

    private HBox toTake(PaletteEntry entry) {
        var title = new Label(entry.title());
        var detail = new Label(entry.detail());
        detail.getStyleClass().add("words-quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var kind = new Label(entry.kind());
        kind.getStyleClass().addAll("words-quiet", "words-small");
        kind.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(entry.icon().node(), title, detail, space, kind);
        if (entry.key() != null) {
            line.getChildren().add(new KeyHint(entry.key()));
        }
        line.getStyleClass().add("palette-line");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(entry.kind().isEmpty() ? entry.title() : entry.title() + ", " + entry.kind());
        line.setOnMousePressed(event -> controller.take(entry));
        return line;
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren()
                    .get(i)
                    .pseudoClassStateChanged(CHOSEN, i == model.chosenProperty().get());
        }
    }
}
