package org.frontdoor.app.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.frontdoor.app.search.Marked;

/// A text in which what matched is set off, by a ground and by weight, so that color is not the only sign.
public final class MarkedText {
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
            Label hit = new Label(marked.text().substring(span.from(), span.to()));
            hit.getStyleClass().addAll(style, "words-hit");
            flow.getChildren().add(hit);
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
