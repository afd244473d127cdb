package org.frontdoor.app.sync;

/// Whether a desktop has taken in all of central's news since its line is up.
public final class InStep {
    private InStep() {}

    public static boolean is(SyncState state) {
        return state.connection() instanceof Connection.Online(var since)
                && state.firstSync().isEmpty()
                && state.copyOf().filter(at -> !at.isBefore(since)).isPresent();
    }
}
