package org.frontdoor.app.torture;

import java.util.EnumMap;
import java.util.Map;

/// What happened in one life of a city.
final class Tally {
    private final Map<Fault, Long> faults = new EnumMap<>(Fault.class);
    private long commands;
    private long refused;
    private long conflicts;

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

    void add(Tally more) {
        more.faults.forEach((fault, count) -> faults.merge(fault, count, Long::sum));
        commands += more.commands;
        refused += more.refused;
        conflicts += more.conflicts;
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
}
