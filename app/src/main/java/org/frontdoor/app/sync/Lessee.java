package org.frontdoor.app.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;

/// Fetches case numbers while there is a line, so that there are enough when there is none.
final class Lessee {
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Core core;
    private final Central central;
    private final Link link;
    private final Backoff backoff;

    /// Numbers of one kind could not be had: those of the other come next, as one kind may be used up.
    private boolean otherFirst;

    Lessee(Core core, Central central, Link link, Backoff backoff) {
        this.core = core;
        this.central = central;
        this.link = link;
        this.backoff = backoff;
    }

    Loop.Next step() {
        Numbers numbers = core.numbers();
        if (link.paused()) {
            return new Loop.Next.Idle();
        }
        Optional<Loop.Next> own = Optional.empty();
        if (!otherFirst) {
            own = numbers.wanted().map(request -> after(central.lease(request), numbers::leased));
        }
        return own.or(() -> numbers.provisionalWanted()
                        .map(request -> after(central.provisional(request), numbers::leased)))
                .orElseGet(this::rest);
    }

    private Loop.Next rest() {
        boolean more = otherFirst;
        otherFirst = false;
        return more ? new Loop.Next.Again() : new Loop.Next.Idle();
    }

    /// @param keep whether the disk took the block
    private <B> Loop.Next after(Answer<B> answer, Predicate<B> keep) {
        return switch (answer) {
            case Answer.Got<B>(var block) -> {
                boolean kept = keep.test(block);
                backoff.reset();
                core.board().tell();
                yield kept ? new Loop.Next.Again() : new Loop.Next.In(AGAIN, true);
            }
            case Answer.Forbidden<B> opensNoCases -> {
                core.numbers().notNeeded();
                core.board().tell();
                yield new Loop.Next.Idle();
            }
            case Answer.SignInAgain<B>(var problem) -> {
                link.signInNeeded(problem);
                yield new Loop.Next.Idle();
            }
            case Answer.Failed<B> failed -> {
                otherFirst = !otherFirst;
                yield new Loop.Next.In(backoff.next(), true);
            }
        };
    }
}
