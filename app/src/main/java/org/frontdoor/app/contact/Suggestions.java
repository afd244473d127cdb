package org.frontdoor.app.contact;

import java.util.List;

/// What is suggested for a caller's words: services, then articles, each best first.
///
/// @param answer whether one of them answers the words, and is not merely the nearest there is
public record Suggestions(List<Suggestion> all, boolean answer) {
    public Suggestions {
        all = List.copyOf(all);
    }
}
