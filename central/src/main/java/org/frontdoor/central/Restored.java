package org.frontdoor.central;

import java.util.UUID;
import org.frontdoor.central.numbers.NumberLeases;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Sequencer;

/// A database that was put back from a back-up is another history: what came after the back-up happened, and is known
/// to desktops alone. From here on
///
/// - cursors from before mean nothing, so that each desktop takes all anew and sends again what central had accepted
///   lately: what is in the back-up is told by its receipt, the rest is decided again;
/// - numbers that may have been leased after the back-up are never leased again.
public final class Restored {
    /// More than a city's desktops lease in a week.
    public static final int NUMBERS_SKIPPED = 50_000;

    private final Database database;
    private final Sequencer sequencer;
    private final NumberLeases leases;

    public Restored(Database database, Sequencer sequencer, NumberLeases leases) {
        this.database = database;
        this.sequencer = sequencer;
        this.leases = leases;
    }

    /// Begins the new history: once for each back-up that was put back, before anybody works on it.
    /// @param incarnation a new one
    public void begin(UUID incarnation) {
        database.write(handle -> {
            sequencer.begin(handle, incarnation);
            leases.skip(handle, NUMBERS_SKIPPED);
            return incarnation;
        });
        database.force();
    }
}
