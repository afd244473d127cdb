package org.frontdoor.app.torture;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// One life of a city: the same script always comes to the same end.
///
/// @param seed   where all chance comes from
/// @param steps  how many things happen before it grows quiet
/// @param faults what may go wrong
/// @param plant  a mistake built in on purpose
record Script(long seed, int steps, Set<Fault> faults, Optional<Plant> plant) {
    static final int STEPS = 160;

    Script {
        faults = Set.copyOf(faults);
    }

    static Script of(long seed) {
        return new Script(seed, STEPS, EnumSet.allOf(Fault.class), Optional.empty());
    }

    Script planted(Plant what) {
        return new Script(seed, steps, faults, Optional.of(what));
    }

    Script shorter(int fewer) {
        return new Script(seed, fewer, faults, plant);
    }

    Script without(Fault fault) {
        Set<Fault> fewer = EnumSet.copyOf(faults);
        fewer.remove(fault);
        return new Script(seed, steps, fewer, plant);
    }

    boolean has(Plant what) {
        return plant.filter(what::equals).isPresent();
    }
}
