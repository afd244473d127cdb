package org.frontdoor.app.knowledge.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;

/// Hints to a writer, in words: a line each.
final class HintWords {
    private final Texts texts;

    HintWords(Texts texts) {
        this.texts = texts;
    }

    List<Node> of(List<Hint> hints) {
        List<Node> lines = new ArrayList<>();
        String letters = hints.stream()
                .filter(Hint.Unexplained.class::isInstance)
                .map(hint -> ((Hint.Unexplained) hint).letters())
                .collect(Collectors.joining(", "));
        for (Hint hint : hints) {
            switch (hint) {
                case Hint.BrokenLink(var target) -> lines.add(line(Icons.WARNING, texts.say("hint.broken", target)));
                case Hint.OddLink(var target) -> lines.add(line(Icons.WARNING, texts.say("hint.odd", target)));
                case Hint.HardToRead(var grade) ->
                    lines.add(line(
                            Icons.INFORMATION,
                            grade < ReadingLevel.HARDEST ? texts.say("hint.hard", grade) : texts.say("hint.hardest")));
                case Hint.Html html -> lines.add(line(Icons.WARNING, texts.say("hint.html")));
                case Hint.Unexplained unexplained -> {
                    // All of them in one line, below.
                }
            }
        }
        if (!letters.isEmpty()) {
            lines.add(line(Icons.INFORMATION, texts.say("hint.letters", letters)));
        }
        return lines;
    }

    private static Label line(Icons icon, String words) {
        Label label = new Label(words, icon.node());
        label.setWrapText(true);
        label.getStyleClass().add("words-quiet");
        return label;
    }
}
