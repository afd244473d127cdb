package org.frontdoor.app.journal;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// Journals on simulated disks, with segments so small that they leave all the time.
public final class SimulatedJournals {
    private static final int SEGMENT = 16 * 1024;

    private SimulatedJournals() {}

    /// Opens a station's journal, which nobody else has open.
    public static Opening open(SimulatedDisk disk, UUID station, RandomGenerator random) {
        return Journal.open(disk, new JournalKey(station, new byte[32]), random, SEGMENT);
    }
}
