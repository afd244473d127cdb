package org.frontdoor.app.torture;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// After the storm: everything works again, and every desktop comes to rest.
final class Quiet {
    private static final int ROUNDS = 60;
    private static final int STEPS = 400;
    private static final Duration ROUND = Duration.ofMinutes(20);

    private final City city;

    Quiet(City city) {
        this.city = city;
    }

    /// @throws Broken when a lane stands still for hours though nothing is in its way
    void await() {
        int still = 0;
        for (int round = 0; round < ROUNDS && still < 2; round++) {
            city.clock().pass(ROUND);
            boolean moved = false;
            for (Station station : city.stations()) {
                station.live("coming to rest", () -> {
                    again(station.engine()::lease);
                    again(station.engine()::push);
                    again(station.engine()::pull);
                });
                moved |= !station.engine().stuck().isEmpty();
            }
            still = moved ? 0 : still + 1;
        }
        for (Station station : city.stations()) {
            if (!station.engine().stuck().isEmpty()) {
                throw new Broken(station + " stalls with "
                        + station.engine().stuck().stream()
                                .map(id -> city.promises()
                                        .wordOf(id)
                                        .map(word -> "tk" + word)
                                        .orElse(id.toString()))
                                .toList());
            }
        }
    }

    private static void again(BooleanSupplier step) {
        for (int i = 0; i < STEPS; i++) {
            if (!step.getAsBoolean()) {
                return;
            }
        }
        throw new Broken("a loop that never rests");
    }
}
