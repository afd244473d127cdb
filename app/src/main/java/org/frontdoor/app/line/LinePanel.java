package org.frontdoor.app.line;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// The sync panel: how the line is and since when, what is unsent, sending, accepted or refused, item by item.
final class LinePanel extends VBox {
    private final LineModel model;
    private final LineWords words;
    private final Texts texts;

    /// What can be done here.
    record Deeds(Runnable tryNow, Runnable signIn, Runnable openAttention) {}

    LinePanel(LineModel model, LineWords words, Texts texts, Deeds deeds) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("sync-panel");
        getStylesheets().add(Sheets.beside(LinePanel.class, "line.css"));
        getChildren()
                .addAll(
                        head(),
                        disk(),
                        news(),
                        clock(),
                        disagreed(),
                        why(),
                        firstSync(),
                        numbers(),
                        items(),
                        buttons(deeds));
    }

    private Label head() {
        var head = new Label();
        head.getStyleClass().add("words-heading");
        head.setWrapText(true);
        head.textProperty().bind(say(state -> words.status(state).words()));
        return head;
    }

    /// The panel covers the notice that tells of it in the room.
    private Label disk() {
        var label = new Label();
        label.setId("sync-disk");
        label.setWrapText(true);
        label.getStyleClass().add("words-amber");
        label.textProperty().bind(model.diskProperty().map(words::disk));
        return shown(label, label.textProperty().isNotEmpty());
    }

    private Label news() {
        return quiet(say(words::lastNews));
    }

    private Label clock() {
        return quiet(say(words::clock));
    }

    private Label disagreed() {
        return quiet(say(words::disagreed));
    }

    private Label why() {
        return quiet(say(words::why));
    }

    private Label numbers() {
        return quiet(say(state -> words.numbers(state.numbers())));
    }

    private Node firstSync() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.say("first-sync"));
        bar.progressProperty().bind(model.stateProperty().map(LinePanel::progress));
        var box = new VBox(quiet(say(state -> texts.say("first-sync"))), bar);
        box.getStyleClass().add("sync-first");
        return shown(
                box,
                Bindings.createBooleanBinding(
                        () -> model.stateProperty()
                                .get()
                                .flatMap(SyncState::firstSync)
                                .isPresent(),
                        model.stateProperty()));
    }

    private static double progress(Optional<SyncState> state) {
        return state.flatMap(SyncState::firstSync)
                .filter(progress -> progress.total() > 0)
                .map(progress -> (double) progress.done() / progress.total())
                .orElse(ProgressBar.INDETERMINATE_PROGRESS);
    }

    private ListView<LineItem> items() {
        var list = new ListView<>(model.items());
        list.setId("sync-items");
        list.setAccessibleText(texts.say("items"));
        list.setCellFactory(view -> new ItemCell(words));
        list.setPlaceholder(new Label(texts.say("no-items")));
        return list;
    }

    private HBox buttons(Deeds deeds) {
        Button tryNow = Buttons.secondary(texts.say("try-now"), deeds.tryNow());
        tryNow.setId("sync-try-now");
        shown(tryNow, signInNeeded().not());
        Button signIn = Buttons.secondary(texts.say("sign-in"), deeds.signIn());
        signIn.setId("sync-sign-in");
        shown(signIn, signInNeeded());
        Button attention = Buttons.secondary("", deeds.openAttention());
        attention.setId("sync-attention");
        attention.textProperty().bind(say(state -> texts.count("attention", state.attention())));
        shown(
                attention,
                Bindings.createBooleanBinding(
                        () -> model.stateProperty()
                                .get()
                                .map(state -> state.attention() > 0)
                                .orElse(false),
                        model.stateProperty()));
        var buttons = new HBox(attention, tryNow, signIn);
        buttons.getStyleClass().add("sync-buttons");
        return buttons;
    }

    /// Nothing is tried until the person has signed in again.
    private BooleanBinding signInNeeded() {
        return Bindings.createBooleanBinding(
                () -> model.stateProperty()
                        .get()
                        .filter(state -> state.connection() instanceof Connection.SignInNeeded)
                        .isPresent(),
                model.stateProperty());
    }

    private StringBinding say(Function<SyncState, String> words) {
        return Bindings.createStringBinding(
                () -> model.stateProperty().get().map(words).orElse(""), model.stateProperty());
    }

    private static Label quiet(StringBinding words) {
        var label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("words-quiet");
        label.textProperty().bind(words);
        return shown(label, Bindings.isNotEmpty(words));
    }

    private static <N extends Node> N shown(N node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
