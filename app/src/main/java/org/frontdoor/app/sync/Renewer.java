package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.wire.SyncMessages.Session;

/// Renews the sign-in in the middle of its time, so that a long shift is not stopped for a password. One at a time; a
/// lost answer costs nothing, as the token there is stays good until another is used.
final class Renewer {
    private final Central central;
    private final Link link;
    private final Backoff backoff;
    private final InstantSource clock;

    Renewer(Central central, Link link, Backoff backoff, InstantSource clock) {
        this.central = central;
        this.link = link;
        this.backoff = backoff;
        this.clock = clock;
    }

    Loop.Next step() {
        Optional<Central.SignedIn> now = central.signedIn();
        if (link.paused() || now.isEmpty()) {
            return new Loop.Next.Idle();
        }
        Duration left = untilDue(now.get());
        return left.isPositive()
                ? new Loop.Next.In(left, true)
                : renew(now.get().until());
    }

    private Duration untilDue(Central.SignedIn now) {
        Duration half = Duration.between(now.since(), now.until()).dividedBy(2);
        return Duration.between(clock.instant(), now.since().plus(half));
    }

    private Loop.Next renew(Instant before) {
        return switch (central.renew()) {
            case Answer.Got<Session>(var session) -> {
                backoff.reset();
                // Central stretches a sign-in only so far: then the password is due at its end.
                yield session.expires().isAfter(before) ? new Loop.Next.Again() : new Loop.Next.Idle();
            }
            case Answer.SignInAgain<Session>(var problem) -> {
                link.signInNeeded(problem);
                yield new Loop.Next.Idle();
            }
            // An older central knows no renewal, and everything else goes by: the pusher tells when the time is up.
            case Answer.Failed<Session> failed -> new Loop.Next.In(backoff.next(), true);
        };
    }
}
