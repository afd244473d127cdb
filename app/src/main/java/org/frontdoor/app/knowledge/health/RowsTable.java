package org.frontdoor.app.knowledge.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// The lines that a number or a bar is made of. Enter or a double click opens one.
final class RowsTable extends TableView<HealthRow> {
    /// How wide a letter of a heading is, about.
    private static final double LETTER = 0.5;
    private static final double TITLE = 12;
    private static final double WORDS = 13;
    private static final double DAY = 8;
    private static final double FIGURE = 4.5;
    /// Around the words of a heading.
    private static final double MARGIN = 2.2;

    private final HealthModel model;
    private final HealthWords words;
    private final Texts texts;
    private final TableColumn<HealthRow, HealthRow> title;
    private List<String> headings = List.of();
    private double em = 14;

    RowsTable(HealthModel model, HealthController controller, Texts texts, HealthWords words) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        setId("health-rows");
        getStyleClass().add("health-table");
        title = column(
                texts.say("column.title"),
                TITLE,
                row -> words.subject(row.subject(), model.now.get()),
                Comparator.comparing(row -> words.subject(row.subject(), model.now.get())));
        setItems(model.shown);
        model.shown.comparatorProperty().bind(comparatorProperty());
        setRowFactory(same -> {
            TableRow<HealthRow> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                HealthRow item = row.getItem();
                if (event.getClickCount() == 2 && item != null) {
                    controller.open(item);
                }
            });
            return row;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            HealthRow chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                controller.open(chosen);
                event.consume();
            }
        });
        widthProperty().subscribe((before, now) -> fit());
        model.foundToday.subscribe((before, now) -> refresh());
    }

    /// Columns are as wide as so many letters.
    void em(double size) {
        em = size;
        headings = List.of();
        columns();
    }

    /// Puts up the columns of what is chosen.
    void columns() {
        Measured measured = model.chosen().orElse(null);
        if (measured == null) {
            return;
        }
        boolean within = model.within();
        Measure measure = measured.measure();
        List<String> wanted = new ArrayList<>(List.of(
                words.numberHeading(measure, within), words.lastHeading(measure, within), measure.key() + within));
        if (wanted.equals(headings)) {
            return;
        }
        headings = wanted;
        List<TableColumn<HealthRow, ?>> all = new ArrayList<>();
        all.add(title);
        if (measure.hasAgency(within)) {
            all.add(column(
                    texts.say("column.agency"), WORDS, HealthRow::agency, Comparator.comparing(HealthRow::agency)));
        }
        all.add(number(wanted.getFirst(), HealthRow::number));
        if (!within) {
            for (int at = 0; at < measure.figures().size(); at++) {
                int index = at;
                all.add(number(
                        words.figureHeading(measure.figures().get(at)),
                        row -> index < row.figures().size() ? row.figures().get(index) : -1));
            }
        }
        if (measure.hasDay(within)) {
            all.add(column(
                    wanted.get(1),
                    DAY,
                    row -> row.last() == null ? "" : words.day(row.last(), model.now.get()),
                    Comparator.comparing(HealthRow::last, Comparator.nullsFirst(Comparator.naturalOrder()))));
        }
        if (measure.hasNote(within)) {
            Comparator<HealthRow> byNote = Comparator.comparing(row -> words.note(row, model));
            all.add(column(texts.say("column.note"), WORDS, row -> words.note(row, model), byNote));
        }
        getSortOrder().clear();
        getColumns().setAll(all);
        fit();
    }

    private TableColumn<HealthRow, HealthRow> number(String heading, Function<HealthRow, Long> of) {
        TableColumn<HealthRow, HealthRow> column =
                column(heading, FIGURE, row -> words.number(of.apply(row)), Comparator.comparing(of));
        column.getStyleClass().add("health-figure");
        return column;
    }

    private TableColumn<HealthRow, HealthRow> column(
            String heading, double letters, Function<HealthRow, String> says, Comparator<HealthRow> order) {
        String shown = heading.length() * LETTER + MARGIN > letters ? folded(heading) : heading;
        TableColumn<HealthRow, HealthRow> column = new TableColumn<>(shown);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(same -> new Words(says));
        column.setComparator(order);
        double longest = shown.lines().mapToInt(String::length).max().orElse(0);
        column.setPrefWidth(Math.max(letters, longest * LETTER + MARGIN) * em);
        return column;
    }

    /// On two lines of about the same length, where it has more than one word.
    private static String folded(String heading) {
        int middle = heading.length() / 2;
        int before = heading.lastIndexOf(' ', middle);
        int after = heading.indexOf(' ', middle);
        int at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        return at < 0 ? heading : heading.substring(0, at) + "\n" + heading.substring(at + 1);
    }

    /// What room is left goes to the title.
    private void fit() {
        title.setPrefWidth(Math.max(TITLE * em, getWidth() - others() - em));
    }

    /// How wide it is when nothing must be scrolled.
    double wanted() {
        return others() + (TITLE + 1) * em;
    }

    private double others() {
        return getColumns().stream()
                .filter(column -> !column.equals(title))
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    private static final class Words extends TableCell<HealthRow, HealthRow> {
        private final Function<HealthRow, String> says;
        private final Tooltip tip = new Tooltip();

        Words(Function<HealthRow, String> says) {
            this.says = says;
        }

        @Override
        protected void updateItem(@Nullable HealthRow row, boolean empty) {
            super.updateItem(row, empty);
            String words = row == null || empty ? "" : says.apply(row);
            setText(words);
            tip.setText(words);
            setTooltip(words.isEmpty() ? null : tip);
        }
    }
}
