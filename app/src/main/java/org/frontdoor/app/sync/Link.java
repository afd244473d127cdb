package org.frontdoor.app.sync;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.frontdoor.model.command.Problem;

/// The state of the line, as those who use it find it. Each step keeps the time since when it is so.
final class Link {
    private final Board board;
    private final InstantSource clock;
    private final Runnable onOnline;
    private final AtomicBoolean paused = new AtomicBoolean();

    /// @param onOnline told when central answers again after it did not
    Link(Board board, InstantSource clock, Runnable onOnline) {
        this.board = board;
        this.clock = clock;
        this.onOnline = onOnline;
    }

    /// Nothing may be sent until somebody has signed in again.
    boolean paused() {
        return paused.get();
    }

    /// An answer to what was asked before the password was wanted does not undo that.
    void online() {
        boolean before = board.facts().connection() instanceof Connection.Online;
        Board.Facts now = board.note(facts -> paused.get() || facts.connection() instanceof Connection.Online
                ? facts
                : facts.connected(new Connection.Online(clock.instant())));
        if (!before && now.connection() instanceof Connection.Online) {
            onOnline.run();
        }
    }

    void offline(Problem why) {
        if (!paused.get()) {
            board.note(facts -> facts.connected(
                    facts.connection() instanceof Connection.Offline(var since, var before)
                            ? new Connection.Offline(since, why)
                            : new Connection.Offline(clock.instant(), why)));
        }
    }

    void signInNeeded(Problem why) {
        if (paused.compareAndSet(false, true)) {
            board.note(facts -> facts.connected(new Connection.SignInNeeded(clock.instant(), why)));
        }
    }

    void signedIn() {
        paused.set(false);
        board.note(facts -> facts.connected(new Connection.Connecting(clock.instant())));
    }
}
