package org.frontdoor.app.attention;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.command.Clash;
import org.jspecify.annotations.Nullable;

/// One thing to decide: what I wanted, why it did not go, both sides, and the ways out.
final class AttentionPane extends VBox {
    private final AttentionController controller;
    private final Texts texts;
    private final CommandWords commands;
    private final LineWords line;

    AttentionPane(AttentionController controller, Texts texts, CommandWords commands, LineWords line) {
        this.controller = controller;
        this.texts = texts;
        this.commands = commands;
        this.line = line;
        setId("attention-item");
        getStyleClass().add("attention-pane");
        controller.model().open.subscribe(this::show);
        controller.model().attention.subscribe(() -> {
            // What is being decided stays as it is, with the reason half typed.
            if (controller.model().open.get().isEmpty()) {
                show(Optional.empty());
            }
        });
    }

    private void show(Optional<AttentionItem> open) {
        getChildren().clear();
        if (open.isPresent()) {
            fill(open.get());
        } else if (!controller.model().attention.isEmpty()) {
            getChildren().add(new EmptyState(Icons.FINISH, texts.say("choose")));
        }
    }

    private void fill(AttentionItem item) {
        Label title = words(commands.of(item.item()), "words-title");
        Label when = words(texts.say("given-at", line.time(item.item().at())), "words-quiet");
        Card card = new Card(words(ProblemWords.in(texts).of(item.problem()), "words-strong"));
        if (!item.clashes().isEmpty()) {
            card.getChildren().add(sides(item));
        }
        if (!item.behind().isEmpty()) {
            card.getChildren().add(words(texts.count("behind", item.behind().size()), "words-quiet"));
        }
        TextField reason = new TextField();
        reason.setId("attention-reason");
        FormField why = new FormField(texts.say("reason"), reason);
        why.errorProperty().bind(controller.model().problem);
        HBox ways = new HBox();
        ways.getStyleClass().add("attention-ways");
        if (AttentionInteractor.canKeepMine(item)) {
            ways.getChildren()
                    .add(Buttons.primary(
                            texts.say("keep-mine"), KeyCombination.valueOf("M"), () -> controller.keepMine(item)));
        } else if (!item.conflict()) {
            ways.getChildren()
                    .add(Buttons.primary(
                            texts.say("again"), KeyCombination.valueOf("A"), () -> controller.tryAgain(item)));
        }
        ways.getChildren()
                .addAll(
                        Buttons.secondary(
                                texts.say(item.conflict() ? "keep-theirs" : "give-up"),
                                () -> controller.keepTheirs(item, reason.getText())),
                        Buttons.secondary(texts.say("copy"), () -> controller.copy(item)));
        getChildren().addAll(title, when, card, why, ways);
    }

    private Node sides(AttentionItem item) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("attention-sides");
        grid.addRow(
                0,
                words("", "words-quiet"),
                words(texts.say("before"), "words-quiet"),
                words(texts.say("mine"), "words-quiet"),
                words(texts.say("theirs"), "words-quiet"));
        int row = 1;
        for (Clash clash : item.clashes()) {
            grid.addRow(
                    row++,
                    words(clash.field(), "words-quiet"),
                    words(shown(clash.from()), "attention-side"),
                    words(shown(clash.mine()), "words-strong"),
                    words(shown(clash.theirs()), "words-strong"));
        }
        return grid;
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
