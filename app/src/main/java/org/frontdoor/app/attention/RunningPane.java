package org.frontdoor.app.attention;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.event.MassEvent;

/// An event that runs: what callers are told can be changed, and it can be ended.
final class RunningPane {
    private static final int ROWS = 3;

    private final Waiting.Running waiting;
    private final AttentionController controller;
    private final Texts texts;
    private final CaseWords words;
    private final Workspace workspace;
    private final Map<String, String> typed;

    RunningPane(
            Waiting.Running waiting,
            AttentionController controller,
            Texts texts,
            CaseWords words,
            Workspace workspace) {
        this.waiting = waiting;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        this.workspace = workspace;
        typed = controller.typed(waiting);
    }

    List<Node> parts() {
        MassEvent event = waiting.event();
        int callers =
                workspace.find(Case.KIND, event.parent()).map(Case::callers).orElse(1);
        Button save = Buttons.primary(
                texts.say("running.save"), KeyCombination.valueOf("Alt+S"), () -> controller.changeWords(waiting));
        save.setId("running-save");
        Button end = Buttons.secondary(
                texts.say("running.end"), KeyCombination.valueOf("Alt+E"), () -> controller.end(waiting));
        end.setId("running-end");
        Button look = Buttons.secondary(
                texts.say("spot.open"), KeyCombination.valueOf("O"), () -> controller.openCase(event.parent()));
        FlowPane ways = new FlowPane(save, end, look);
        ways.getStyleClass().add("attention-ways");
        return List.of(
                Sides.words(event.title(), "words-title"),
                Sides.words(
                        texts.say(
                                "running.since",
                                words.shortMoment(event.startedAt(), workspace.now()),
                                CaseWords.grouped(event.number()),
                                words.callers(callers),
                                event.children().size()),
                        "words-quiet"),
                new FormField(texts.say("spot.words.en"), area("en")),
                new FormField(texts.say("spot.words.es"), area("es")),
                ways);
    }

    private TextArea area(String language) {
        TextArea area = Scrolls.text();
        area.setId("running-words-" + language);
        area.setPrefRowCount(ROWS);
        area.setText(typed.getOrDefault(language, waiting.event().words().getOrDefault(language, "")));
        area.textProperty().subscribe((before, now) -> controller.type(waiting, language, now));
        return area;
    }
}
