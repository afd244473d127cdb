package org.frontdoor.app.knowledge.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.knowledge.ArticleText;

/// What changed between two texts of an article. A minus or a plus says the same as the color.
final class DifferencePane extends VBox {
    /// Lines around a change that are shown though they are the same.
    private static final int AROUND = 2;
    /// More lines than that are not drawn at once.
    private static final int MOST_LINES = 600;

    private final Texts texts;

    DifferencePane(ArticleText before, ArticleText after, Texts texts) {
        this.texts = texts;
        getStyleClass().add("difference");
        facts(before, after);
        TextDifference body = TextDifference.between(before.body(), after.body());
        if (body.any()) {
            body(body);
        } else if (getChildren().isEmpty()) {
            Label nothing = new Label(texts.say("difference.nothing"));
            nothing.getStyleClass().add("words-quiet");
            getChildren().add(nothing);
        }
    }

    private void facts(ArticleText before, ArticleText after) {
        fact("title", before, after, ArticleText::title);
        fact("keywords", before, after, text -> String.join(", ", text.keywords()));
        fact("services", before, after, text -> String.join(", ", text.services()));
        fact("agency", before, after, ArticleText::agency);
        fact("owner", before, after, ArticleText::owner);
        fact(
                "audience",
                before,
                after,
                text -> texts.say("audience." + text.readers().name()));
        fact("effective-from", before, after, text -> Objects.toString(text.effectiveFrom(), ""));
        fact("effective-to", before, after, text -> Objects.toString(text.effectiveTo(), ""));
        fact("review-by", before, after, text -> Objects.toString(text.reviewBy(), ""));
        fact("sources", before, after, text -> String.join(", ", text.sources()));
    }

    private void fact(String field, ArticleText before, ArticleText after, Function<ArticleText, String> of) {
        String old = of.apply(before);
        String now = of.apply(after);
        if (!old.equals(now)) {
            Label name = new Label(texts.say("field." + field));
            name.getStyleClass().add("words-strong");
            getChildren().add(name);
            TextDifference.between(old, now)
                    .lines()
                    .forEach(line -> getChildren().add(line(line)));
        }
    }

    private void body(TextDifference body) {
        Label name = new Label(texts.say("field.body"));
        name.getStyleClass().add("words-strong");
        getChildren().add(name);
        List<TextDifference.Line> lines = body.lines();
        boolean[] near = near(lines);
        int left = 0;
        int drawn = 0;
        List<Region> rows = new ArrayList<>();
        for (int i = 0; i < lines.size() && drawn < MOST_LINES; i++) {
            if (near[i]) {
                if (left > 0) {
                    rows.add(leftOut(left));
                    left = 0;
                }
                rows.add(line(lines.get(i)));
                drawn++;
            } else {
                left++;
            }
        }
        if (left > 0) {
            rows.add(leftOut(left));
        }
        if (drawn == MOST_LINES) {
            rows.add(quiet(texts.say("difference.cut", MOST_LINES)));
        }
        getChildren().addAll(rows);
    }

    private static boolean[] near(List<TextDifference.Line> lines) {
        boolean[] near = new boolean[lines.size()];
        for (int i = 0; i < near.length; i++) {
            if (lines.get(i).kind() != TextDifference.Kind.SAME) {
                for (int j = Math.max(0, i - AROUND); j <= Math.min(near.length - 1, i + AROUND); j++) {
                    near[j] = true;
                }
            }
        }
        return near;
    }

    private Label leftOut(int lines) {
        return quiet(texts.count("difference.same", lines));
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("words-quiet", "words-small");
        return label;
    }

    private HBox line(TextDifference.Line line) {
        Label sign = new Label(
                switch (line.kind()) {
                    case SAME -> "";
                    case REMOVED -> "−";
                    case ADDED -> "+";
                });
        sign.getStyleClass().add("difference-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        TextFlow words = new TextFlow();
        for (TextDifference.Part part : line.parts()) {
            Text text = new Text(part.words());
            text.getStyleClass().add(part.marked() ? "difference-marked" : "difference-words");
            words.getChildren().add(text);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(sign, words);
        row.getStyleClass().addAll("difference-line", "difference-" + style(line.kind()));
        row.setAccessibleText(texts.say("difference." + style(line.kind())) + ": " + line.words());
        return row;
    }

    private static String style(TextDifference.Kind kind) {
        return switch (kind) {
            case SAME -> "kept";
            case REMOVED -> "removed";
            case ADDED -> "added";
        };
    }
}
