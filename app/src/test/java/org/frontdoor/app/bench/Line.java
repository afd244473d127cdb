package org.frontdoor.app.bench;

import java.util.Optional;

/// One line of the table: what was measured, beside a baseline of the same run.
/// @param section `sync`, `search` or `ui`
/// @param unit `ms`, `/s`, `MiB`, …
/// @param note what to know about it, or empty
/// @param name under which scripts find the value, or empty
record Line(
        String section,
        String what,
        double value,
        String unit,
        Optional<Baseline> baseline,
        Optional<Goal> goal,
        Optional<Rival> rival,
        String note,
        String name) {

    /// The barest thing that does the same job, on this machine, in this run; same unit.
    record Baseline(String what, double value) {}

    /// @param least true: at least that much; false: at most
    /// @param ofRatio the limit is of value over baseline
    record Goal(boolean least, double limit, boolean ofRatio) {}

    /// What another help desk took, on a machine of this kind; same unit. Ten times better is the aim.
    record Rival(String who, double value) {}

    static Line of(String section, String what, double value, String unit) {
        return new Line(section, what, value, unit, Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    Line beside(String baselineWhat, double baselineValue) {
        return new Line(
                section,
                what,
                value,
                unit,
                Optional.of(new Baseline(baselineWhat, baselineValue)),
                goal,
                rival,
                note,
                name);
    }

    Line atMost(double limit) {
        return goal(new Goal(false, limit, false));
    }

    Line atLeast(double limit) {
        return goal(new Goal(true, limit, false));
    }

    Line atMostTimesBaseline(double limit) {
        return goal(new Goal(false, limit, true));
    }

    Line rival(String who, double rivalValue) {
        return new Line(
                section, what, value, unit, baseline, goal, Optional.of(new Rival(who, rivalValue)), note, name);
    }

    Line note(String words) {
        return new Line(section, what, value, unit, baseline, goal, rival, words, name);
    }

    /// Gives the value a name of its own in the JSON.
    Line named(String newName) {
        return new Line(section, what, value, unit, baseline, goal, rival, note, newName);
    }

    private Line goal(Goal wanted) {
        return new Line(section, what, value, unit, baseline, Optional.of(wanted), rival, note, name);
    }

    Optional<Double> ratio() {
        return baseline.map(base -> value / base.value());
    }

    /// Whether the goal is reached; empty where there is none.
    Optional<Boolean> met() {
        return goal.map(wanted -> {
            double judged = wanted.ofRatio() ? ratio().orElse(Double.NaN) : value;
            return wanted.least() ? judged >= wanted.limit() : judged <= wanted.limit();
        });
    }

    /// How many times better than the rival; what is counted a second is better when it is more.
    Optional<Double> timesAhead() {
        return rival.map(other -> unit.endsWith("/s") ? value / other.value() : other.value() / value);
    }
}
