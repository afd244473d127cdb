package org.frontdoor.app.knowledge.health;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;

/// A number, the chart that divides it, and the lines that it is made of.
///
/// @param beside what it is to be seen against: «of 142»
/// @param within the single things behind a bar, where the lines sum them up
/// @param start the bar that the number itself counts; empty for all of them
record Measured(
        Measure measure,
        long number,
        long beside,
        List<Bar> bars,
        List<HealthRow> rows,
        Map<String, List<HealthRow>> within,
        String start) {

    private static final int MOST_BARS = 10;

    /// A part of the number.
    record Bar(String key, Subject subject, long number) {}

    Measured {
        bars = List.copyOf(bars);
        rows = List.copyOf(rows);
        within = Map.copyOf(within);
    }

    Measured(Measure measure, long number, long beside, List<Bar> bars, List<HealthRow> rows) {
        this(measure, number, beside, bars, rows, Map.of(), "");
    }

    /// The lines of a bar, or all of them.
    List<HealthRow> rows(String bar) {
        return bar.isEmpty()
                ? rows
                : Objects.requireNonNullElseGet(
                        within.get(bar),
                        () -> rows.stream().filter(row -> row.bar().equals(bar)).toList());
    }

    /// A bar for each of the first lines, which come in order.
    static List<Bar> first(List<HealthRow> rows) {
        return rows.stream()
                .limit(MOST_BARS)
                .map(row -> new Bar(row.bar(), row.subject(), row.number()))
                .toList();
    }
}
