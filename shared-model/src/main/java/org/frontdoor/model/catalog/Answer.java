package org.frontdoor.model.catalog;

import java.util.List;

/// What was answered to a question: one value, or several for a multi-value list (keys for lists, text else).
public record Answer(String question, List<String> values) {
    public Answer {
        values = List.copyOf(values);
    }

    public static Answer of(String question, String value) {
        return new Answer(question, List.of(value));
    }
}
