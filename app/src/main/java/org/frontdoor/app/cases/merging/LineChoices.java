package org.frontdoor.app.cases.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Follower;
import org.frontdoor.model.cases.Held;
import org.frontdoor.model.cases.HeldNote;

/// The notes and customers of a case, each to be taken along or left, by the space bar or a click.
final class LineChoices {
    private final Held held;
    private final MergeModel model;
    private final Texts texts;
    private final CaseNames names;

    LineChoices(Held held, MergeModel model, Texts texts, CaseNames names) {
        this.held = held;
        this.model = model;
        this.texts = texts;
        this.names = names;
    }

    List<Node> followers() {
        List<Node> boxes = new ArrayList<>();
        for (Follower each : held.followers()) {
            boxes.add(box("merging-follower", who(each), each.line(), model.followers));
        }
        return boxes;
    }

    List<Node> notes() {
        List<Node> boxes = new ArrayList<>();
        for (HeldNote each : held.notes()) {
            String words = texts.say(
                    "note.line",
                    names.person(each.note().by()),
                    texts.quote(each.note().words()));
            boxes.add(box("merging-note", words, each.line(), model.notes));
        }
        return boxes;
    }

    private String who(Follower each) {
        String who = Stream.of(
                        each.caller().name(),
                        CaseWords.phone(each.caller().phone()),
                        each.caller().email())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String named = who.isEmpty() ? texts.say("follower.unknown") : who;
        return each.asked().words().isBlank()
                ? named
                : texts.say("follower.line", named, texts.quote(each.asked().words()));
    }

    /// A box that puts its value among those chosen, and takes it out again.
    static <T> CheckBox box(String style, String words, T value, ObservableSet<T> chosen) {
        CheckBox box = new CheckBox(words);
        box.setWrapText(true);
        box.getStyleClass().add(style);
        box.setSelected(chosen.contains(value));
        box.selectedProperty().subscribe((before, now) -> {
            if (now) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
        });
        return box;
    }
}
