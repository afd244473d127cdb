package org.frontdoor.app.sync;

import java.time.Duration;
import java.util.Optional;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;

/// Fetches case numbers while there is a line, so that there are enough when there is none.
final class Lessee {
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Core core;
    private final Central central;
    private final Link link;
    private final Backoff backoff;

    Lessee(Core core, Central central, Link link, Backoff backoff) {
        this.core = core;
        this.central = central;
        this.link = link;
        this.backoff = backoff;
    }

    Loop.Next step() {
        Optional<LeaseRequest> wanted = core.numbers().wanted();
        if (link.paused() || wanted.isEmpty()) {
            return new Loop.Next.Idle();
        }
        return switch (central.lease(wanted.get())) {
            case Answer.Got<NumberBlock>(var block) -> {
                boolean kept = core.numbers().leased(block);
                backoff.reset();
                core.board().tell();
                yield kept ? new Loop.Next.Again() : new Loop.Next.In(AGAIN, true);
            }
            case Answer.Forbidden<NumberBlock> opensNoCases -> {
                core.numbers().notNeeded();
                core.board().tell();
                yield new Loop.Next.Idle();
            }
            case Answer.SignInAgain<NumberBlock>(var problem) -> {
                link.signInNeeded(problem);
                yield new Loop.Next.Idle();
            }
            case Answer.Failed<NumberBlock> failed -> new Loop.Next.In(backoff.next(), true);
        };
    }
}
