package org.frontdoor.app.search;

import java.util.List;
import java.util.Locale;

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

    /// The words that matched, each once.
    List<String> matches() {
        return spans.stream()
                .map(span -> text.substring(span.from, span.to).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// Half-open range of chars.
    public record Span(int from, int to) {}
}
