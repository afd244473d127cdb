package org.frontdoor.app.cases;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.theme.Sheets;
import org.jspecify.annotations.Nullable;

/// Finds an agency by a few letters of its name and chooses it: arrows move while the cursor stays in the box.
public final class AgencyChooser extends VBox {
    private final ObjectProperty<CaseSheet.@Nullable AgencyChoice> choice = new SimpleObjectProperty<>(this, "choice");
    private final FilteredList<CaseSheet.AgencyChoice> offered;
    private final SearchBox box;
    private final ListView<CaseSheet.AgencyChoice> list;

    /// @param name what is chosen, for the empty box and for screen readers
    public AgencyChooser(String name, List<CaseSheet.AgencyChoice> agencies) {
        offered = new FilteredList<>(FXCollections.observableArrayList(agencies));
        box = new SearchBox(name);
        list = new ListView<>(offered);
        list.setAccessibleText(name);
        list.getStyleClass().add("agency-list");
        list.setCellFactory(same -> new AgencyCell());
        list.getSelectionModel().selectedItemProperty().subscribe(choice::set);
        list.setFocusTraversable(false);
        // A click leaves the cursor in the box, too: a letter typed next is no command of the room.
        list.focusedProperty().subscribe(focused -> {
            if (focused) {
                requestFocus();
            }
        });
        box.textProperty().subscribe(typed -> {
            String word = FoldedText.of(typed).strip();
            offered.setPredicate(agency -> FoldedText.of(agency.shortName() + " " + agency.name() + " " + agency.code())
                    .contains(word));
            if (!word.isEmpty() && !offered.isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        box.field().addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
        getStyleClass().add("agency-chooser");
        getStylesheets().add(Sheets.beside(AgencyChooser.class, "agency-chooser.css"));
        getChildren().addAll(box, list);
    }

    public ObjectProperty<CaseSheet.@Nullable AgencyChoice> choiceProperty() {
        return choice;
    }

    /// Chooses one of those offered, as was done before.
    void choose(CaseSheet.@Nullable AgencyChoice agency) {
        list.getSelectionModel().select(agency);
        list.scrollTo(agency);
    }

    /// What Enter does once an agency is chosen.
    public void onChosen(Runnable chosen) {
        box.field().setOnAction(event -> {
            if (choice.get() != null) {
                chosen.run();
            }
        });
    }

    @Override
    public void requestFocus() {
        box.field().requestFocus();
    }

    private void moved(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int by = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, offered.size() - 1));
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
            event.consume();
        }
    }

    /// Long names take two lines.
    private static final class AgencyCell extends ListCell<CaseSheet.AgencyChoice> {
        AgencyCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CaseSheet.@Nullable AgencyChoice agency, boolean empty) {
            super.updateItem(agency, empty);
            if (agency != null && !empty) {
                setText(
                        agency.name().equals(agency.shortName())
                                ? agency.name()
                                : agency.shortName() + " · " + agency.name());
            } else {
                setText(null);
            }
        }
    }
}
