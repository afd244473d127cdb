package org.frontdoor.app.ui.controls;

import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.frontdoor.app.search.Marked;

/// A text in which what matched is set off, by a ground and by weight, so that color is not the only sign.
public final class MarkedText {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private MarkedText() {}

    /// A wrapping text.
    /// @param style class of all its words
    public static TextFlow of(Marked marked, String style) {
        TextFlow flow = new TextFlow();
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(marked.text());
        int from = 0;
        for (Marked.Span span : marked.spans()) {
            plain(flow, marked.text().substring(from, span.from()), style);
            // A label stays in one line: a word each, so that a long hit wraps as the words around it do.
            WORD.matcher(marked.text().substring(span.from(), span.to()))
                    .results()
                    .forEach(word -> {
                        Label hit = new Label(word.group());
                        hit.getStyleClass().addAll(style, "words-hit");
                        flow.getChildren().add(hit);
                    });
            from = span.to();
        }
        plain(flow, marked.text().substring(from), style);
        return flow;
    }

    private static void plain(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().addAll("marked-text", style);
            flow.getChildren().add(text);
        }
    }
}
