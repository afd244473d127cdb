package org.frontdoor.app.attention;

import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.Twin;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.distance.DistanceWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.program.Program.PlacesTold;

/// Two cases side by side that two desks may have opened for one thing.
final class AlikePane {
    private final Waiting.Alike waiting;
    private final AttentionController controller;
    private final Texts texts;
    private final CaseWords words;
    private final CaseNames names;
    private final Instant now;
    private final DistanceWords distances;
    private final boolean feet;

    AlikePane(
            Waiting.Alike waiting, AttentionController controller, Texts texts, CaseWords words, Workspace workspace) {
        this.waiting = waiting;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        this.names = CaseNames.of(workspace, texts.language());
        this.now = workspace.now();
        this.distances = DistanceWords.in(texts);
        this.feet = PlacesTold.of(workspace).feet();
    }

    List<Node> parts() {
        Twin twin = waiting.twin();
        GridPane both = new GridPane();
        both.getStyleClass().add("attention-sides");
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            both.getColumnConstraints().add(half);
        }
        both.addRow(
                0,
                side(texts.say("alike.mine"), twin.mine(), texts.say("you")),
                side(
                        texts.say("alike.theirs"),
                        twin.other(),
                        names.person(twin.other().openedBy())));
        FlowPane ways = new FlowPane(
                way(true, "alike.link", "L", () -> controller.link(waiting)),
                way(
                        false,
                        "alike.open",
                        "O",
                        () -> controller.openCase(twin.other().id())),
                way(
                        false,
                        "alike.open-mine",
                        "Y",
                        () -> controller.openCase(twin.mine().id())),
                way(false, "alike.apart", "Alt+N", () -> controller.tellApart(waiting)));
        ways.getStyleClass().add("attention-ways");
        return List.of(
                Sides.words(texts.say("alike.title"), "words-title"),
                Sides.words(names.service(twin.mine().routing().service()) + " · " + apart(twin), "words-quiet"),
                new Card(both),
                Sides.words(texts.say("alike.next"), "words-quiet"),
                ways);
    }

    private String apart(Twin twin) {
        return twin.meters().isPresent()
                ? texts.say(
                        "alike.distance", distances.of((double) twin.meters().getAsLong(), feet))
                : texts.say("alike.address");
    }

    private VBox side(String whose, CaseRow row, String by) {
        VBox side = new VBox(
                Sides.words(whose, "words-quiet"),
                Sides.words(CaseWords.grouped(row.number()), "words-strong"),
                Sides.words(texts.say("by", by, words.shortMoment(row.openedAt(), now)), "words-small"),
                Sides.words(row.place(), "attention-value"),
                Sides.words(texts.quote(row.words()), "attention-value"));
        side.getStyleClass().add("attention-side");
        return side;
    }

    private Button way(boolean primary, String name, String key, Runnable run) {
        KeyCombination combination = KeyCombination.valueOf(key);
        Button button = primary
                ? Buttons.primary(texts.say(name), combination, run)
                : Buttons.secondary(texts.say(name), combination, run);
        button.setId("attention-" + name.replace('.', '-'));
        return button;
    }
}
