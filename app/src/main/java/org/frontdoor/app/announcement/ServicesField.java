package org.frontdoor.app.announcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.FoldedText;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Service;
import org.jspecify.annotations.Nullable;

/// The services an announcement concerns: found by letters of their name, taken out by a press on them.
final class ServicesField extends VBox {
    private final ObjectProperty<List<String>> chosen = new SimpleObjectProperty<>(List.of());
    private final Map<String, String> names;
    private final FilteredList<String> offered;
    private final SearchBox box;
    private final ListView<String> list;
    private final FactLine shown = new FactLine();
    private final Texts texts;

    /// The services by code, with the names they go by.
    record Catalog(Workspace workspace, Language language) {
        Map<String, String> names() {
            return workspace.all(Service.KIND).stream()
                    .sorted(Comparator.comparing(
                            service -> service.plainName().in(language.code()), String.CASE_INSENSITIVE_ORDER))
                    .collect(Collectors.toMap(
                            Service::code,
                            service -> service.plainName().in(language.code()),
                            (one, two) -> one,
                            LinkedHashMap::new));
        }
    }

    ServicesField(Catalog catalog, Texts texts) {
        this.texts = texts;
        names = catalog.names();
        offered = new FilteredList<>(FXCollections.observableArrayList(names.keySet()));
        box = new SearchBox(texts.say("services.find"));
        box.field().setId("announcement-services");
        list = new ListView<>(offered);
        list.setId("announcement-services-list");
        list.setAccessibleText(texts.say("services.find"));
        list.getStyleClass().add("announcement-services");
        list.setFocusTraversable(false);
        list.setCellFactory(same -> new NameCell());
        list.setOnMouseClicked(event -> take());
        list.visibleProperty().bind(box.textProperty().map(typed -> !typed.isBlank()));
        list.managedProperty().bind(list.visibleProperty());
        box.textProperty().subscribe(typed -> {
            String letters = FoldedText.of(typed).strip();
            offered.setPredicate(
                    code -> FoldedText.of(names.getOrDefault(code, code)).contains(letters)
                            && !chosen.get().contains(code));
            list.getSelectionModel().select(0);
        });
        box.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        shown.getStyleClass().add("announcement-facts");
        shown.visibleProperty().bind(chosen.map(codes -> !codes.isEmpty()));
        shown.managedProperty().bind(shown.visibleProperty());
        chosen.subscribe(this::fill);
        getStyleClass().add("announcement-services-field");
        getChildren().addAll(shown, box, list);
    }

    /// Codes, in the order in which they were chosen.
    ObjectProperty<List<String>> chosen() {
        return chosen;
    }

    private void pressed(KeyEvent event) {
        if (box.field().getText().isBlank() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int by = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, offered.size() - 1));
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
            event.consume();
        }
    }

    private void take() {
        String code = list.getSelectionModel().getSelectedItem();
        if (code != null && !chosen.get().contains(code)) {
            List<String> more = new ArrayList<>(chosen.get());
            more.add(code);
            chosen.set(List.copyOf(more));
            box.field().clear();
            box.field().requestFocus();
        }
    }

    private void fill(List<String> codes) {
        shown.getChildren()
                .setAll(codes.stream()
                        .map(code -> {
                            String name = names.getOrDefault(code, code);
                            Button out = Buttons.secondary(name, () -> {
                                chosen.set(chosen.get().stream()
                                        .filter(each -> !each.equals(code))
                                        .toList());
                                box.field().requestFocus();
                            });
                            out.setGraphic(Icons.CLOSE.node());
                            out.setAccessibleText(texts.say("services.drop", name));
                            return out;
                        })
                        .toList());
    }

    private final class NameCell extends ListCell<String> {
        NameCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String code, boolean empty) {
            super.updateItem(code, empty);
            setText(code == null || empty ? null : names.getOrDefault(code, code));
        }
    }
}
