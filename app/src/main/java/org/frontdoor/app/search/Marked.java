package org.frontdoor.app.search;

import java.util.List;

/// A text with the places that matched.
///
/// @param spans in order, not overlapping
public record Marked(String text, List<Span> spans) {
    public Marked {
        spans = List.copyOf(spans);
    }

    public static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    /// Half-open range of chars.
    public record Span(int from, int to) {}
}
