package org.frontdoor.app.torture;

import java.util.EnumMap;
import java.util.Map;

/// What happened in one life of a city.
final class Tally {
    private final Map<Fault, Long> faults = new EnumMap<>(Fault.class);
    private long commands;
    private long refused;
    private long conflicts;
    private long lost;
    private long doubled;

    void met(Fault fault) {
        faults.merge(fault, 1L, Long::sum);
    }

    void gave(int more) {
        commands += more;
    }

    void refused() {
        refused++;
    }

    void conflict() {
        conflicts++;
    }

    /// What one life's judge found.
    void found(int moreLost, int moreDoubled) {
        lost += moreLost;
        doubled += moreDoubled;
    }

    void add(Tally more) {
        more.faults.forEach((fault, count) -> faults.merge(fault, count, Long::sum));
        commands += more.commands;
        refused += more.refused;
        conflicts += more.conflicts;
        lost += more.lost;
        doubled += more.doubled;
    }

    Map<Fault, Long> faults() {
        return faults;
    }

    long commands() {
        return commands;
    }

    long refusals() {
        return refused;
    }

    long conflicts() {
        return conflicts;
    }

    /// Commands that were shown as saved, and are nowhere.
    long lost() {
        return lost;
    }

    /// Commands with more than one effect.
    long doubled() {
        return doubled;
    }
}
