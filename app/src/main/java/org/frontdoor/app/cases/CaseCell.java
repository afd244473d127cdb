package org.frontdoor.app.cases;

import java.time.Instant;
import javafx.beans.value.ObservableLongValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.frontdoor.app.cases.filter.CaseColumn;
import org.frontdoor.app.ui.controls.Pill;
import org.jspecify.annotations.Nullable;

/// One cell of the list. Its line is a fixed object with changing content, so it draws itself anew at each revision.
abstract class CaseCell extends TableCell<CaseLine, CaseLine> {

    static CaseCell of(CaseColumn column, CasesModel model, ObservableLongValue revision, CaseWords words) {
        return switch (column) {
            case NUMBER -> new NumberCell(revision);
            case SERVICE -> new ServiceCell(model, revision, words);
            case PLACE -> new TextCell(revision, CaseRow::place);
            case AGENCY ->
                new TextCell(
                        revision, row -> model.names.get().agency(row.routing().agency()));
            case STATUS ->
                new TextCell(
                        revision,
                        row -> CaseWords.sign(row.status()) + "  "
                                + (model.guests.get().test(row.id()) ? words.guestShort() + " · " : "")
                                + words.status(row.status(), row.resolution()));
            case OPENED -> new AgeCell(model, revision, words, CaseRow::openedAt);
            case CHANGED -> new AgeCell(model, revision, words, CaseRow::changedAt);
            case CALLERS -> new TextCell(revision, row -> Integer.toString(row.callers()));
            case CUSTOMER -> new TextCell(revision, CaseRow::name);
            case CHANNEL -> new TextCell(revision, row -> words.channel(row.channel()));
            case OPENED_BY -> new TextCell(revision, row -> model.names.get().person(row.openedBy()));
            case TYPE -> new TextCell(revision, row -> words.type(row.type()));
        };
    }

    CaseCell(ObservableLongValue revision) {
        revision.subscribe((before, now) -> draw());
    }

    @Override
    protected void updateItem(@Nullable CaseLine line, boolean empty) {
        super.updateItem(line, empty);
        draw();
    }

    private void draw() {
        CaseLine line = getItem();
        if (line != null && !isEmpty()) {
            draw(line.row());
        } else {
            clear();
        }
    }

    abstract void draw(CaseRow row);

    void clear() {
        setText(null);
        setGraphic(null);
    }

    /// What a row says in words.
    @FunctionalInterface
    interface Saying {
        String of(CaseRow row);
    }

    private static final class TextCell extends CaseCell {
        private final Saying saying;
        /// A narrow column cuts it.
        private final Tooltip tip = new Tooltip();

        TextCell(ObservableLongValue revision, Saying saying) {
            super(revision);
            this.saying = saying;
        }

        @Override
        void draw(CaseRow row) {
            setText(saying.of(row));
            tip.setText(getText());
            setTooltip(tip);
        }

        @Override
        void clear() {
            super.clear();
            setTooltip(null);
        }
    }

    private static final class NumberCell extends CaseCell {
        NumberCell(ObservableLongValue revision) {
            super(revision);
            getStyleClass().add("words-number");
        }

        @Override
        void draw(CaseRow row) {
            setText(CaseWords.grouped(row.number()));
        }
    }

    private static final class ServiceCell extends CaseCell {
        private final CasesModel model;
        private final CaseWords words;
        private final Pill callers = new Pill("");
        private final Tooltip tip = new Tooltip();

        ServiceCell(CasesModel model, ObservableLongValue revision, CaseWords words) {
            super(revision);
            this.model = model;
            this.words = words;
            setContentDisplay(ContentDisplay.RIGHT);
            callers.getStyleClass().add("cases-callers");
        }

        @Override
        void draw(CaseRow row) {
            String name = model.names.get().service(row.routing().service());
            String official = model.names.get().officially(row.routing().service());
            setText(name.isEmpty() ? words.noService(row) : name);
            tip.setText(official.isEmpty() ? getText() : getText() + "\n" + official);
            setTooltip(tip);
            if (row.callers() > 1) {
                callers.setText(words.callers(row.callers()));
                setGraphic(callers);
            } else {
                setGraphic(null);
            }
        }

        @Override
        void clear() {
            super.clear();
            setTooltip(null);
        }
    }

    private static final class AgeCell extends CaseCell {
        private final CasesModel model;
        private final CaseWords words;
        private final Moment moment;
        private final Tooltip full = new Tooltip();

        /// Which of a row's times.
        @FunctionalInterface
        interface Moment {
            Instant of(CaseRow row);
        }

        AgeCell(CasesModel model, ObservableLongValue revision, CaseWords words, Moment moment) {
            super(revision);
            this.model = model;
            this.words = words;
            this.moment = moment;
            full.setOnShowing(event -> {
                CaseLine line = getItem();
                full.setText(line == null ? "" : words.moment(moment.of(line.row())));
            });
        }

        @Override
        void draw(CaseRow row) {
            setText(words.age(moment.of(row), model.now.get()));
            setTooltip(full);
        }

        @Override
        void clear() {
            super.clear();
            setTooltip(null);
        }
    }
}
