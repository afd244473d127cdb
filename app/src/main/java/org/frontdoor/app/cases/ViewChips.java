package org.frontdoor.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.frontdoor.app.cases.SavedView.BuiltIn;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// A person's views as chips with counts, and the field in which a new one gets its name. The chosen one is the
/// one whose filter is in the box.
final class ViewChips extends FlowPane {
    private static final double ONE_ROW = 1_200;

    private final CasesModel model;
    private final CasesController controller;
    private final Texts texts;
    private final List<ViewChip> chips = new ArrayList<>();

    ViewChips(CasesModel model, CasesController controller, Texts texts) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        getStyleClass().add("choice-chips");
        setPrefWrapLength(ONE_ROW);
        model.views.addListener((InvalidationListener) changed -> build());
        model.counts.subscribe(counts -> chips.forEach(ViewChip::draw));
        model.filter.subscribe(filter -> chips.forEach(ViewChip::draw));
        build();
    }

    private void build() {
        chips.clear();
        for (BuiltIn each : BuiltIn.values()) {
            String key = CaseWords.key(each);
            ViewChip chip = new ViewChip(each.view(), texts.say("view." + key), null);
            chip.setId("cases-view-" + key);
            chips.add(chip);
        }
        model.views.forEach(view -> chips.add(new ViewChip(view, view.name(), menu(view))));
        getChildren().setAll(chips);
        var add = new Button(texts.say("view.add"));
        add.setId("cases-add-view");
        add.getStyleClass().add("chip");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText(texts.say("view.add-help"));
        add.setOnAction(event -> name(add, "", controller::saveView));
        getChildren().add(add);
    }

    private ContextMenu menu(SavedView view) {
        var rename = new MenuItem(texts.say("view.rename"));
        rename.setOnAction(event -> chips.stream()
                .filter(chip -> chip.view.equals(view))
                .findFirst()
                .ifPresent(chip -> name(chip, view.name(), name -> controller.rename(view, name))));
        var delete = new MenuItem(texts.say("view.delete"));
        delete.setOnAction(event -> controller.delete(view));
        return new ContextMenu(rename, delete);
    }

    /// Puts a field for the name in place of a chip.
    private void name(Node place, String before, Consumer<String> named) {
        var field = new TextField(before);
        field.setId("cases-view-name");
        field.setPromptText(texts.say("view.name"));
        field.setAccessibleText(texts.say("view.name"));
        field.getStyleClass().add("cases-view-name");
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
                named.accept(field.getText());
                build();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                build();
                event.consume();
            }
        });
        getChildren().set(getChildren().indexOf(place), field);
        field.requestFocus();
    }

    private final class ViewChip extends ToggleButton {
        private final SavedView view;
        private final String name;

        ViewChip(SavedView view, String name, @Nullable ContextMenu menu) {
            this.view = view;
            this.name = name;
            getStyleClass().add("chip");
            setMinWidth(USE_PREF_SIZE);
            setContextMenu(menu);
            setOnAction(event -> {
                controller.choose(view);
                draw();
            });
            draw();
        }

        void draw() {
            Map<String, Integer> counts = model.counts.get();
            Integer count = counts.get(view.filter());
            setText(count == null ? name : texts.say("view.counted", name, count));
            setSelected(view.filter().equals(model.filter.get()));
        }
    }
}
