package org.frontdoor.app.cases;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.DetailModel.Panel;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// The page of one case, and below it what can be done with it. What is being typed stays while the page changes.
final class DetailView extends BorderPane {
    private static final int NOTE_ROWS = 2;

    private final DetailModel model;
    private final DetailController controller;
    private final Texts texts;
    private final CaseWords words;
    private final Runnable copyNumber;
    private final List<CaseDeed> more;
    private final ScrollPane scroll = Scrolls.plain(new ScrollPane());
    private final TextArea note = Scrolls.text();
    private final VBox foot = new VBox();
    private final VBox noteBox;
    private final FlowPane deeds = new FlowPane();

    /// @param unlisted whether the case is missing from the list beside it
    /// @param head stands above the page
    /// @param more what can be done with a case beside the panels
    DetailView(
            DetailModel model,
            ObservableBooleanValue unlisted,
            DetailController controller,
            Texts texts,
            CaseWords words,
            Runnable copyNumber,
            Node head,
            List<CaseDeed> more) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        this.copyNumber = copyNumber;
        this.more = more;
        setId("case-detail");
        getStyleClass().add("case-detail");
        setAccessibleText(texts.say("detail"));
        scroll.getStyleClass().add("case-scroll");
        scroll.setAccessibleText(texts.say("detail"));
        noteBox = noteBox();
        deeds.getStyleClass().add("case-buttons");
        foot.getStyleClass().add("case-foot");
        setTop(new VBox(unlisted(unlisted), head));
        model.sheet.subscribe(this::show);
        model.gone.subscribe((before, now) -> show(model.sheet.get()));
        model.panel.subscribe((before, now) -> showFoot(true));
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    /// In a small window the page gives way to what is being done.
    @Override
    protected double computeMinHeight(double width) {
        return foot.minHeight(width);
    }

    void focusNote() {
        if (model.panel.get() != Panel.NONE) {
            controller.ask(Panel.NONE);
        }
        note.requestFocus();
    }

    boolean inNote() {
        return note.isFocused();
    }

    boolean inPanel() {
        return model.panel.get() != Panel.NONE && foot.isFocusWithin();
    }

    private void show(@Nullable CaseSheet sheet) {
        if (sheet == null) {
            setCenter(new EmptyState(Icons.CASES, texts.say(model.gone.get() ? "detail.gone" : "detail.none")));
            setBottom(null);
        } else {
            scroll.setContent(new CasePage(sheet, model.now.get(), texts, words, copyNumber));
            setCenter(scroll);
            setBottom(foot);
            showFoot(false);
        }
    }

    private Label unlisted(ObservableBooleanValue unlisted) {
        var label = new Label(texts.say("detail.unlisted"));
        label.setId("case-unlisted");
        label.getStyleClass().addAll("case-unlisted", "words-quiet");
        label.setWrapText(true);
        label.visibleProperty().bind(Bindings.and(unlisted, model.sheet.isNotNull()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /// @param changed another panel was asked for: it gets the cursor, unless it only came back with its case
    private void showFoot(boolean changed) {
        CaseSheet sheet = model.sheet.get();
        if (sheet == null) {
            return;
        }
        Panel panel = model.panel.get();
        if (panel == Panel.NONE) {
            deeds.getChildren().setAll(deeds());
            if (foot.getChildren().size() != 2) {
                boolean inFoot = foot.isFocusWithin();
                foot.getChildren().setAll(noteBox, deeds);
                if (inFoot) {
                    scroll.requestFocus();
                }
            }
        } else if (changed || foot.getChildren().isEmpty()) {
            var open = new DeedPanel(panel, heightProperty(), sheet, model, controller, texts, words);
            foot.getChildren().setAll(open);
            if (changed && !model.resumed.get()) {
                open.start();
            }
        }
    }

    private VBox noteBox() {
        note.setId("case-note");
        note.setPromptText(texts.say("note.prompt"));
        note.setAccessibleText(texts.say("note.prompt"));
        note.setPrefRowCount(NOTE_ROWS);
        note.textProperty().bindBidirectional(model.note);
        var who = new ChoiceChips<>(
                        texts.say("note.who"),
                        List.of(false, true),
                        open -> texts.say(open ? "note.open" : "note.internal"))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        who.setId("case-note-who");
        model.noteOpen.subscribe(open -> who.choiceProperty().set(open));
        who.choiceProperty().subscribe(open -> model.noteOpen.set(Boolean.TRUE.equals(open)));
        Button save = Buttons.secondary(
                texts.say("note.save"), KeyCombination.valueOf("Shortcut+Enter"), controller::saveNote);
        save.setId("case-note-save");
        save.disableProperty().bind(model.busy);
        Label kept = new Label(texts.say("note.kept"));
        kept.getStyleClass().addAll("words-quiet", "words-small");
        var line = new FlowPane(who, save, kept);
        line.getStyleClass().add("case-buttons");
        line.visibleProperty()
                .bind(note.focusedProperty().or(model.note.isNotEmpty()).or(line.focusWithinProperty()));
        line.managedProperty().bind(line.visibleProperty());
        return new VBox(8, note, DeedPanel.problem(model), line);
    }

    private List<Node> deeds() {
        CaseSheet sheet = model.sheet.get();
        Stream<Node> further = more.stream()
                .filter(deed -> sheet != null && deed.can().test(sheet))
                .map(this::button);
        Stream<Node> panels = List.<DeedButton>of(
                        new DeedButton(Panel.RESOLVE, "R"),
                        new DeedButton(Panel.REOPEN, "E"),
                        new DeedButton(Panel.CORRECT, "C"),
                        new DeedButton(Panel.TRANSFER, "T"),
                        new DeedButton(Panel.STATUS, "S"),
                        new DeedButton(Panel.HAND_BACK, "B"))
                .stream()
                .filter(deed -> controller.can(deed.panel))
                .map(this::button);
        return Stream.concat(panels, further).toList();
    }

    private Button button(CaseDeed deed) {
        Button button =
                Buttons.secondary(texts.say("button." + deed.id()), KeyCombination.valueOf(deed.key()), deed.run());
        button.setId("case-" + deed.id());
        return button;
    }

    /// @param key plain letter
    private record DeedButton(Panel panel, String key) {}

    private Button button(DeedButton deed) {
        String name = CaseWords.key(deed.panel);
        KeyCombination key = KeyCombination.valueOf(deed.key);
        Runnable ask = () -> controller.ask(deed.panel);
        Button button = deed.panel == Panel.RESOLVE
                ? Buttons.primary(texts.say("button." + name), key, ask)
                : Buttons.secondary(texts.say("button." + name), key, ask);
        button.setId("case-" + name);
        return button;
    }
}
