package org.frontdoor.app.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// One thing to decide: what I wanted, why it did not go, both sides, and the ways out.
final class AttentionPane extends VBox {
    private static final int ROWS = 3;

    /// Words stand in the way: mending them is the next step, sending them again as they are is not.
    private static final Set<String> WORDS_WRONG = Set.of(
            "payment-card",
            "text-too-long",
            "text-malformed",
            "entry-too-long",
            "note-empty",
            "description-missing",
            "outcome-missing",
            "original-missing",
            "reason-missing",
            "comment-missing",
            "report-answer-missing",
            "title-missing",
            "title-too-long",
            "body-missing",
            "article-title-missing",
            "article-title-too-long",
            "article-body-missing",
            "phone-missing",
            "phone-wrong",
            "email-missing",
            "email-wrong",
            "place-missing",
            "value-does-not-fit");

    private final AttentionController controller;
    private final AttentionModel model;
    private final Workspace workspace;
    private final Texts texts;
    private final CommandWords commands;
    private final LineWords line;
    private final CaseWords cases;

    AttentionPane(
            AttentionController controller,
            Workspace workspace,
            Texts texts,
            CommandWords commands,
            LineWords line,
            CaseWords cases) {
        this.controller = controller;
        this.model = controller.model();
        this.workspace = workspace;
        this.texts = texts;
        this.commands = commands;
        this.line = line;
        this.cases = cases;
        setId("attention-item");
        getStyleClass().add("attention-pane");
        model.open.subscribe(open -> show());
        model.mending.subscribe((before, now) -> {
            show();
            if (now) {
                startMending();
            }
        });
        model.reasonMissing.subscribe(missing -> {
            if (missing && lookup("#attention-reason") instanceof TextInputControl reason) {
                reason.requestFocus();
            }
        });
        model.attention.subscribe(() -> {
            // What is being decided stays as it is, with the reason half typed.
            if (model.open.get().isEmpty()) {
                show();
            }
        });
    }

    /// Puts the cursor into the first field of the form.
    private void startMending() {
        if (lookup(".attention-mending .text-input") instanceof TextInputControl first) {
            first.requestFocus();
            first.end();
        }
    }

    private void show() {
        Caret caret = caret();
        getChildren().clear();
        switch (model.open.get().orElse(null)) {
            case Waiting.Untaken untaken -> fill(untaken);
            case Waiting.Alike alike ->
                getChildren().addAll(new AlikePane(alike, controller, texts, cases, workspace).parts());
            case Waiting.Spot spot -> event(new SpotPane(spot, controller, texts, cases, workspace).parts());
            case Waiting.Running running ->
                event(new RunningPane(running, controller, texts, cases, workspace).parts());
            case null -> {
                if (!model.attention.isEmpty()) {
                    getChildren().add(new EmptyState(Icons.FINISH, texts.say("choose")));
                }
            }
        }
        if (caret != null && lookup("#" + caret.id) instanceof TextInputControl field) {
            field.requestFocus();
            field.positionCaret(caret.at);
        }
    }

    /// What is said of an event, and what is wrong with it.
    private void event(List<Node> parts) {
        Label problem = Sides.words("", "words-danger");
        problem.setId("attention-event-problem");
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(model.problem.isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(parts);
        getChildren().add(problem);
    }

    /// Where somebody is typing while news come in.
    private record Caret(String id, int at) {}

    private @Nullable Caret caret() {
        return getScene() != null
                        && getScene().getFocusOwner() instanceof TextInputControl field
                        && isFocusWithin()
                        && field.getId() != null
                ? new Caret(field.getId(), field.getCaretPosition())
                : null;
    }

    private void fill(Waiting.Untaken waiting) {
        AttentionItem item = waiting.item();
        Label title = Sides.words(commands.of(item.item()), "words-title");
        Label when = Sides.words(texts.say("given-at", line.time(item.item().at())), "words-quiet");
        Card card = new Card(Sides.words(ProblemWords.in(texts).of(item.problem()), "words-strong"));
        Optional<Mending> form = controller.interactor().mending(item);
        if (!item.clashes().isEmpty()) {
            card.getChildren().add(new Sides(item, workspace, texts, cases));
        } else if (!model.mending.get()) {
            form.ifPresent(mending -> card.getChildren().addAll(asWritten(mending)));
        }
        if (!item.behind().isEmpty()) {
            card.getChildren()
                    .add(Sides.words(texts.count("behind", item.behind().size()), "words-quiet"));
        }
        getChildren().addAll(title, when, card);
        if (model.mending.get() && form.filter(Mending::writable).isPresent()) {
            getChildren().add(mending(waiting, form.get()));
        } else {
            getChildren()
                    .addAll(
                            problem(),
                            ways(waiting, form.filter(Mending::writable).isPresent()),
                            ending(waiting));
        }
    }

    /// My words, so that nobody must open a form to see what did not go.
    private List<VBox> asWritten(Mending mending) {
        return mending.fields().stream()
                .filter(field -> !field.value().isBlank())
                .map(field -> {
                    var both = new VBox(
                            Sides.words(commands.label(field), "words-quiet"),
                            Sides.words(field.value(), "attention-value"));
                    both.getStyleClass().add("attention-side");
                    return both;
                })
                .toList();
    }

    private FlowPane ways(Waiting.Untaken waiting, boolean mendable) {
        AttentionItem item = waiting.item();
        List<Button> ways = new ArrayList<>();
        if (controller.interactor().canKeepMine(item)) {
            ways.add(way(true, "keep-mine", "Alt+M", () -> controller.keepMine(waiting)));
        }
        if (AttentionInteractor.closed(item)) {
            ways.add(way(true, "reopen", "Alt+R", () -> controller.reopenCase(waiting, reasonMissing())));
        }
        if (mendable) {
            ways.add(way(
                    ways.isEmpty() && WORDS_WRONG.contains(item.problem().code()),
                    "mend",
                    "W",
                    () -> controller.mend(true)));
        }
        if (!item.conflict() && item.item().command().isPresent()) {
            boolean next = !AttentionInteractor.settled(item)
                    && ways.stream().noneMatch(way -> way.getStyleClass().contains("primary-button"));
            ways.add(next ? 0 : ways.size(), way(next, "again", "Alt+A", () -> controller.tryAgain(waiting)));
        }
        if (controller.interactor().canNote(item)) {
            ways.add(way(false, "note", "Alt+N", () -> controller.note(waiting)));
        }
        controller
                .interactor()
                .caseOf(item)
                .ifPresent(id -> ways.add(way(false, "open-case", "O", () -> controller.openCase(id))));
        Button copy = Buttons.secondary(texts.say("copy"), () -> controller.copy(waiting));
        copy.setId("attention-copy");
        ways.add(copy);
        FlowPane row = new FlowPane();
        row.getChildren().addAll(ways);
        row.getStyleClass().add("attention-ways");
        return row;
    }

    private Button way(boolean primary, String name, String key, Runnable run) {
        KeyCombination combination = KeyCombination.valueOf(key);
        Button button = primary
                ? Buttons.primary(texts.say(name), combination, run)
                : Buttons.secondary(texts.say(name), combination, run);
        button.setId("attention-" + name);
        return button;
    }

    /// The last way out: theirs stands, or mine is given up on purpose.
    private VBox ending(Waiting.Untaken waiting) {
        AttentionItem item = waiting.item();
        TextField reason = new TextField(controller.typed(waiting).getOrDefault(AttentionController.REASON, ""));
        reason.setId("attention-reason");
        reason.textProperty().subscribe((before, now) -> controller.type(waiting, AttentionController.REASON, now));
        reason.setOnAction(entered -> controller.reasonWritten());
        String label = item.conflict() ? "reason" : AttentionInteractor.closed(item) ? "reason.closed" : "reason.up";
        String words = texts.say(item.conflict() ? "keep-theirs" : "give-up");
        Runnable up = () -> controller.giveUp(waiting, reasonMissing());
        Button end = AttentionInteractor.settled(item) ? Buttons.primary(words, up) : Buttons.secondary(words, up);
        end.setId("attention-end");
        FormField why = new FormField(texts.say(label), reason);
        why.errorProperty()
                .bind(Bindings.when(model.reasonMissing).then(model.problem).otherwise(""));
        VBox ending = new VBox(why, end);
        ending.getStyleClass().add("attention-ending");
        return ending;
    }

    private VBox mending(Waiting.Untaken waiting, Mending form) {
        VBox fields = new VBox(Sides.words(texts.say("mending"), "words-heading"));
        fields.getStyleClass().add("attention-mending");
        for (Mending.Field field : form.typed(controller.typed(waiting))) {
            TextInputControl control = field.kind() == Mending.Field.Kind.ROWS ? Scrolls.text() : new TextField();
            if (control instanceof TextArea area) {
                area.setPrefRowCount(ROWS);
            }
            control.setId("mend-" + field.key().replace(':', '-'));
            control.setText(field.value());
            control.textProperty().subscribe((before, now) -> controller.type(waiting, "mend." + field.key(), now));
            fields.getChildren().add(new FormField(commands.label(field), control));
        }
        Button save = Buttons.primary(
                texts.say("mending.save"),
                KeyCombination.valueOf("Shortcut+Enter"),
                () -> controller.writeAnew(waiting));
        save.setId("attention-save");
        Button back = Buttons.secondary(
                texts.say("mending.back"), KeyCombination.valueOf("Esc"), () -> controller.mend(false));
        back.setId("attention-back");
        FlowPane ways = new FlowPane(save, back, Sides.words(texts.say("mending.kept"), "words-small"));
        ways.getStyleClass().add("attention-ways");
        fields.getChildren().addAll(problem(), ways);
        fields.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                controller.mend(false);
                event.consume();
            }
        });
        return fields;
    }

    /// What is asked when a reason is missing.
    private String reasonMissing() {
        return texts.say("reason.ask");
    }

    private Label problem() {
        Label problem = Sides.words("", "words-danger");
        problem.setId("attention-problem");
        problem.setAccessibleRole(AccessibleRole.TEXT);
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(Bindings.isNotEmpty(model.problem).and(model.reasonMissing.not()));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }
}
