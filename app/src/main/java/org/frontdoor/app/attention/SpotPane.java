package org.frontdoor.app.attention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.event.HotSpot;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.distance.DistanceWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.program.Program.PlacesTold;

/// Many cases of one kind near each other: a lead says what it is and what callers are told, and which of them join
/// the oldest. What is typed is kept until it is declared.
final class SpotPane {
    static final String TITLE = "title";
    static final String LEFT_OUT = "left-out";
    private static final int ROWS = 3;

    private final Waiting.Spot waiting;
    private final AttentionController controller;
    private final Texts texts;
    private final CaseWords words;
    private final CaseNames names;
    private final Workspace workspace;
    private final Map<String, String> typed;
    private final Set<String> leftOut;

    SpotPane(Waiting.Spot waiting, AttentionController controller, Texts texts, CaseWords words, Workspace workspace) {
        this.waiting = waiting;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        this.workspace = workspace;
        names = CaseNames.of(workspace, texts.language());
        typed = controller.typed(waiting);
        leftOut = new LinkedHashSet<>(
                Arrays.asList(typed.getOrDefault(LEFT_OUT, "").split(" ", -1)));
    }

    /// The cases that were left out, of what was kept of them.
    static Set<UUID> leftOut(Map<String, String> typed) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String id : typed.getOrDefault(LEFT_OUT, "").split(" ", -1)) {
            if (!id.isBlank()) {
                ids.add(UUID.fromString(id));
            }
        }
        return ids;
    }

    List<Node> parts() {
        HotSpot spot = waiting.spot();
        CaseRow oldest = spot.oldest();
        TextField title = new TextField();
        title.setId("spot-title");
        title.setPromptText(suggested());
        keep(title, TITLE);
        List<Node> parts = new ArrayList<>(List.of(
                Sides.words(texts.count("spot.title", spot.cases().size(), spot.group()), "words-title"),
                Sides.words(
                        texts.say(
                                "spot.where",
                                distance(spot.meters()),
                                oldest.place(),
                                words.shortMoment(oldest.openedAt(), workspace.now())),
                        "words-quiet"),
                new FormField(texts.say("spot.called"), title),
                new FormField(texts.say("spot.words.en"), area("en")),
                new FormField(texts.say("spot.words.es"), area("es")),
                new FormField(texts.say("spot.reach"), reach()),
                Sides.words(texts.say("spot.parent", CaseWords.grouped(oldest.number())), "words-quiet"),
                new SectionLabel(texts.say("spot.children"))));
        spot.cases().stream().skip(1).forEach(row -> parts.add(child(row)));
        Button declare = Buttons.primary(
                texts.say("spot.declare"), KeyCombination.valueOf("Alt+D"), () -> controller.declare(waiting));
        declare.setId("spot-declare");
        Button look = Buttons.secondary(
                texts.say("spot.open"), KeyCombination.valueOf("O"), () -> controller.openCase(oldest.id()));
        FlowPane ways = new FlowPane(declare, look);
        ways.getStyleClass().add("attention-ways");
        parts.add(ways);
        return parts;
    }

    private ChoiceChips<EventReach> reach() {
        ChoiceChips<EventReach> reach = new ChoiceChips<>(
                        texts.say("spot.reach"), List.of(EventReach.values()), this::reach)
                .need(ChoiceChips.Need.ALWAYS_ONE);
        reach.setId("spot-reach");
        reach.choiceProperty().set(EventReach.of(typed));
        reach.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                controller.type(waiting, EventReach.TYPED, now.name());
            }
        });
        return reach;
    }

    private String reach(EventReach reach) {
        return reach == EventReach.EVERYWHERE
                ? texts.say("spot.reach.everywhere")
                : texts.say("spot.reach.within", distance(reach.meters(waiting.spot())));
    }

    private String distance(int meters) {
        return DistanceWords.in(texts).of(meters, PlacesTold.of(workspace).feet());
    }

    private String suggested() {
        return texts.say(
                "spot.suggested",
                names.service(waiting.spot().oldest().routing().service()),
                waiting.spot().oldest().place());
    }

    private TextArea area(String language) {
        TextArea area = Scrolls.text();
        area.setId("spot-words-" + language);
        area.setPrefRowCount(ROWS);
        keep(area, language);
        return area;
    }

    private void keep(TextInputControl field, String name) {
        field.setText(typed.getOrDefault(name, ""));
        field.textProperty().subscribe((before, now) -> controller.type(waiting, name, now));
    }

    private CheckBox child(CaseRow row) {
        String id = row.id().toString();
        CheckBox box = new CheckBox(texts.say("spot.child", CaseWords.grouped(row.number()), row.place(), row.words()));
        box.setWrapText(true);
        box.getStyleClass().add("spot-child");
        box.setSelected(!leftOut.contains(id));
        box.selectedProperty().subscribe((before, joins) -> {
            if (joins) {
                leftOut.remove(id);
            } else {
                leftOut.add(id);
            }
            controller.type(waiting, LEFT_OUT, String.join(" ", leftOut));
        });
        return box;
    }
}
