package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One picture of the sync: what the status bar shows.
///
/// @param firstSync how far the first filling of this computer is; empty once it is done
/// @param copyOf when central's news last came in whole, which may be before this start; empty before the first time
/// @param unsent commands saved here that central has not answered, those being sent included
/// @param sending of these, on their way at this moment
/// @param attention items that wait for the person
/// @param skew how far this computer's clock is ahead of central's (negative: behind), when it is more than two minutes
/// @param stalled since when something could be sent and is not (two minutes or more): a defect worth telling
/// @param disagreed when this computer was found to hold something else than central, and was filled anew
public record SyncState(
        Connection connection,
        Optional<Progress> firstSync,
        Optional<Instant> copyOf,
        int unsent,
        int sending,
        int attention,
        NumberStock numbers,
        Optional<Duration> skew,
        Optional<Instant> stalled,
        Optional<Instant> disagreed) {

    public boolean online() {
        return connection instanceof Connection.Online;
    }

    /// How far the first filling is.
    /// @param usable reference data is there: the rooms can be used while the rest comes
    /// @param done entries that are in
    /// @param total entries to come, those being in included
    public record Progress(boolean usable, long done, long total) {}
}
