package org.frontdoor.app.triage;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.shell.RoomBar;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.jspecify.annotations.Nullable;

/// What waits at the left, oldest first; the case at hand at the right.
final class TriageView extends BorderPane {
    private final TriageModel model;
    private final TriageController controller;
    private final Texts texts;
    private final CaseWords words;
    private final ListView<TriageLine> list;
    private final StackPane place = new StackPane();
    private @Nullable TriagePage page;

    TriageView(TriageModel model, TriageController controller, Texts texts, CaseWords words) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        list = new ListView<>(model.waiting);
        list.setId("triage-list");
        list.setAccessibleText(texts.say("list"));
        list.getStyleClass().addAll("queue-list", "triage-list");
        list.setCellFactory(same -> new TriageCell(model, texts, words));
        list.setPlaceholder(new Region());
        getStyleClass().add("triage");
        getStylesheets().add(Sheets.beside(TriageView.class, "triage.css"));
        setTop(bar());
        place.getStyleClass().add("queue-place");
        HBox.setHgrow(place, Priority.ALWAYS);
        setCenter(new HBox(Panes.mark(list, list), place));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.selected.set(line);
            }
        });
        model.selected.subscribe(this::select);
        model.item.subscribe(this::show);
        model.choice.subscribe((before, now) -> {
            if (page != null) {
                page.mark();
            }
        });
        InvalidationListener nothing = changed -> show(model.item.get());
        model.loading.addListener(nothing);
        model.left.addListener(nothing);
        model.givenToday.subscribe((before, now) -> show(model.item.get()));
        model.turned.subscribe((before, now) -> list.refresh());
    }

    void focusList() {
        list.requestFocus();
    }

    /// Plain keys are commands, unless something is being typed or a button has the focus.
    boolean free() {
        return within() && !(getScene().getFocusOwner() instanceof TextInputControl);
    }

    private boolean within() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return true;
            }
        }
        return false;
    }

    boolean inList() {
        return list.isFocused();
    }

    private Node bar() {
        var counts = new Label();
        counts.setId("triage-counts");
        counts.getStyleClass().add("words-quiet");
        counts.setMinWidth(0);
        counts.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.say("counts", model.left.get(), model.givenToday.get()),
                        model.left,
                        model.givenToday));
        return new RoomBar(texts.say("title"), counts, sources());
    }

    private Node sources() {
        ChoiceChips<TriageSource> sources = new ChoiceChips<>(
                        texts.say("sources"), List.of(TriageSource.values()), this::label)
                .need(ChoiceChips.Need.ALWAYS_ONE);
        sources.setId("triage-sources");
        sources.setPrefWrapLength(Double.MAX_VALUE);
        sources.choiceProperty().bindBidirectional(model.source);
        model.counts.subscribe((before, now) -> {
            if (!now.equals(before)) {
                sources.setChoices(List.of(TriageSource.values()));
            }
        });
        return sources;
    }

    private String label(TriageSource source) {
        int count = model.counts.get().getOrDefault(source, 0);
        return source == TriageSource.ALL || count == 0
                ? texts.say(source.key())
                : texts.say(source.key()) + "  " + count;
    }

    private void select(@Nullable TriageLine line) {
        if (line == null) {
            list.getSelectionModel().clearSelection();
        } else if (!line.equals(list.getSelectionModel().getSelectedItem())) {
            int at = model.waiting.indexOf(line);
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
        if (within()) {
            list.requestFocus();
        }
    }

    private void show(@Nullable TriageItem item) {
        if (item != null && model.left.get() > 0) {
            if (page == null || !page.takes(item)) {
                boolean here = within() && !inList();
                page = new TriagePage(item, model, controller, texts, words);
                place.getChildren().setAll(Panes.mark(page, page.start()));
                if (here) {
                    list.requestFocus();
                }
            }
        } else {
            page = null;
            place.getChildren()
                    .setAll(
                            model.loading.get()
                                    ? new EmptyState(Icons.WORKING, texts.say("loading"))
                                    : new EmptyState(Icons.FINISH, nothing()));
        }
    }

    private String nothing() {
        int given = model.givenToday.get();
        return given == 0 ? texts.say("nothing") : texts.count("nothing.given", given);
    }
}
