package org.frontdoor.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Font;
import org.frontdoor.app.cases.filter.CaseColumn;
import org.frontdoor.app.cases.filter.CaseSort;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// The list itself. It never sorts: it says which order is wanted, and shows lines in the order given.
final class CasesTable extends TableView<CaseLine> {
    private static final double USUAL_TEXT = 14;

    private final CasesModel model;
    private final LongProperty revision = new SimpleLongProperty();
    private boolean adjusting;
    private double scale = 1;

    CasesTable(CasesModel model, Texts texts, CaseWords words, Node empty) {
        this.model = model;
        setId("cases-table");
        getStyleClass().add("cases-table");
        setAccessibleText(texts.say("list"));
        setPlaceholder(empty);
        setItems(model.lines);
        revision.bind(model.revision);
        for (SavedView.Column column : model.columns.get()) {
            getColumns().add(column(column, words));
        }
        setSortPolicy(table -> true);
        showColumns();
        showSort();
        getSortOrder().addListener((Observable changed) -> sortWanted());
        getColumns().addListener((Observable changed) -> keepColumns());
        model.columns.subscribe((before, now) -> showColumns());
        model.sort.subscribe((before, now) -> showSort());
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.selected.subscribe(this::select);
    }

    private void selected(@Nullable CaseLine line) {
        if (line != null) {
            model.selected.set(line);
        }
    }

    private void select(@Nullable CaseLine line) {
        if (line == null) {
            getSelectionModel().clearSelection();
        } else if (!line.equals(getSelectionModel().getSelectedItem())) {
            int at = model.lines.indexOf(line);
            if (at >= 0) {
                getSelectionModel().select(at);
            } else {
                getSelectionModel().clearSelection();
            }
        }
    }

    /// Moves the selection and keeps it in sight; where there is none, to the first line.
    void move(int by) {
        if (!model.lines.isEmpty()) {
            int at = Math.clamp(getSelectionModel().getSelectedIndex() + by, 0, model.lines.size() - 1);
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            keepInSight(at);
        }
    }

    private void keepInSight(int index) {
        var flow = (VirtualFlow<?>) lookup(".virtual-flow");
        if (flow != null && flow.getFirstVisibleCell() != null) {
            if (index <= flow.getFirstVisibleCell().getIndex()) {
                scrollTo(index);
            } else if (index >= flow.getLastVisibleCell().getIndex()) {
                scrollTo(index
                        - (flow.getLastVisibleCell().getIndex()
                                - flow.getFirstVisibleCell().getIndex())
                        + 1);
            }
        }
    }

    private TableColumn<CaseLine, CaseLine> column(SavedView.Column wish, CaseWords words) {
        var column = new TableColumn<CaseLine, CaseLine>(words.column(wish.column()));
        column.setUserData(wish.column());
        column.setId("column-" + CaseWords.key(wish.column()));
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(same -> CaseCell.of(wish.column(), model, revision, words));
        column.widthProperty().subscribe((before, now) -> keepColumns());
        column.visibleProperty().subscribe((before, now) -> keepColumns());
        return column;
    }

    private void showColumns() {
        adjusting(wishes -> {
            List<TableColumn<CaseLine, ?>> inOrder = new ArrayList<>();
            for (SavedView.Column wish : model.columns.get()) {
                TableColumn<CaseLine, ?> column = of(wish.column());
                column.setVisible(wish.shown());
                column.setPrefWidth(wish.width() * scale);
                inOrder.add(column);
            }
            if (!inOrder.equals(getColumns())) {
                getColumns().setAll(inOrder);
            }
        });
    }

    private void showSort() {
        adjusting(wishes -> {
            List<TableColumn<CaseLine, ?>> order = new ArrayList<>();
            for (CaseSort.Key key : model.sort.get()) {
                TableColumn<CaseLine, ?> column = of(key.column());
                column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                order.add(column);
            }
            getSortOrder().setAll(order);
        });
    }

    private void sortWanted() {
        adjusting(wishes -> model.sort.set(
                getSortOrder().isEmpty()
                        ? CaseSort.USUAL
                        : getSortOrder().stream()
                                .map(column -> new CaseSort.Key(
                                        what(column), column.getSortType() == TableColumn.SortType.DESCENDING))
                                .toList()));
    }

    private void keepColumns() {
        adjusting(wishes -> model.columns.set(getColumns().stream()
                .map(column ->
                        new SavedView.Column(what(column), Math.round(column.getWidth() / scale), column.isVisible()))
                .toList()));
    }

    /// The table changes its columns while it shows the model's; that must not come back as a wish.
    private void adjusting(Consumer<CasesModel> work) {
        if (!adjusting) {
            adjusting = true;
            try {
                work.accept(model);
            } finally {
                adjusting = false;
            }
        }
    }

    /// Lets the columns grow with the text.
    void growWith(ObservableValue<Font> text) {
        text.subscribe(font -> {
            scale = font.getSize() / USUAL_TEXT;
            showColumns();
        });
    }

    private TableColumn<CaseLine, ?> of(CaseColumn column) {
        return getColumns().stream()
                .filter(each -> what(each) == column)
                .findFirst()
                .orElseThrow();
    }

    private static CaseColumn what(TableColumn<CaseLine, ?> column) {
        return (CaseColumn) Objects.requireNonNull(column.getUserData());
    }
}
