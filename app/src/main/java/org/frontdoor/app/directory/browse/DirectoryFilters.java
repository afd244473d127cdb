package org.frontdoor.app.directory.browse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.frontdoor.app.ui.controls.Beside;
import org.frontdoor.app.ui.controls.ManyChips;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// Only what is open, where a language is spoken, or what is for people of an area. Delete takes a choice back.
final class DirectoryFilters extends VBox {
    private static final double HALF = 0.5;
    private static final double GAP = 8;

    private boolean filling;

    DirectoryFilters(DirectoryModel model, Texts texts) {
        getStyleClass().add("directory-filters");
        ManyChips<Boolean> open = new ManyChips<>(texts.say("filter"), List.of(true), each -> texts.say("filter.open"));
        open.setId("directory-open");
        open.setFocusTraversable(false);
        open.choices().addListener((SetChangeListener<Boolean>)
                change -> model.openNow.set(open.choices().contains(true)));
        model.openNow.subscribe(now -> {
            if (now) {
                open.choices().add(true);
            } else {
                open.choices().clear();
            }
        });
        ComboBox<String> spoken = box(
                "directory-spoken",
                texts.say("filter.spoken"),
                model.spoken,
                code -> code.isEmpty()
                        ? texts.say("filter.spoken.all")
                        : model.browsing.get().choices().spoken().getOrDefault(code, code));
        ComboBox<String> area = box(
                "directory-area",
                texts.say("filter.area"),
                model.area,
                name -> name.isEmpty() ? texts.say("filter.area.all") : name);
        model.browsing.subscribe(now -> {
            fill(spoken, now.choices().spoken().keySet(), model.spoken.get());
            fill(area, now.choices().areas(), model.area.get());
        });
        getChildren().addAll(open, new Beside(spoken, area, HALF, GAP));
    }

    private void fill(ComboBox<String> box, Collection<String> choices, String chosen) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(choices);
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        if (!all.equals(box.getItems())) {
            filling = true;
            box.getItems().setAll(all);
            box.setValue(chosen);
            filling = false;
        }
    }

    private ComboBox<String> box(String id, String name, StringProperty chosen, UnaryOperator<String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return words.apply(value == null ? "" : value);
            }

            @Override
            public String fromString(String typed) {
                return typed;
            }
        });
        box.getItems().setAll("");
        chosen.subscribe(box::setValue);
        box.valueProperty().subscribe((before, now) -> {
            if (!filling && now != null) {
                chosen.set(now);
            }
        });
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                box.setValue("");
                event.consume();
            }
        });
        return box;
    }
}
