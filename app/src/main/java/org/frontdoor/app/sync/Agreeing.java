package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.wire.SyncMessages.Agreement;
import org.frontdoor.model.wire.SyncMessages.Holding;
import org.frontdoor.model.wire.WireJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares what is here with what central says should be, once a day and after each snapshot. No desktop should ever
/// disagree; one that does, from whatever cause, is told and filled anew, and what was not sent yet is not touched.
final class Agreeing {
    private static final Logger LOG = LoggerFactory.getLogger(Agreeing.class);
    private static final Duration EVERY = Duration.ofDays(1);
    /// So long after a start or a failed try: others are more urgent then.
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final Core core;
    private final Central central;
    private final List<String> kinds;
    private final InstantSource clock;
    private Instant notBefore;
    private boolean filledAnew;

    Agreeing(Core core, Central central, WireJson json, InstantSource clock) {
        this.core = core;
        this.central = central;
        this.kinds = json.vocabulary().entries().stream()
                .map(EntryKind::name)
                .sorted()
                .toList();
        this.clock = clock;
        this.notBefore = clock.instant().plus(PAUSE);
    }

    /// A snapshot came in whole: it is compared next.
    void filled() {
        notBefore = clock.instant();
    }

    /// Called when all news are in. Takes some tenths of a second when it is time, nothing otherwise.
    /// @return whether all must be fetched anew
    boolean mustFill() {
        Instant now = clock.instant();
        Optional<String> cursor = core.cache().cursor();
        if (now.isBefore(notBefore) || cursor.isEmpty() || comparedLately(now)) {
            return false;
        }
        notBefore = now.plus(PAUSE);
        Holding holding =
                new Holding(cursor.get(), kinds, core.cache().tally(kinds).buckets());
        return central.agreement(holding) instanceof Answer.Got<Agreement>(Agreement agreement)
                && agreement.compared() > 0
                && heard(agreement, now);
    }

    private boolean comparedLately(Instant now) {
        return core.cache()
                .compared()
                .filter(last -> !last.isAfter(now) && now.isBefore(last.plus(EVERY)))
                .isPresent();
    }

    private boolean heard(Agreement agreement, Instant now) {
        core.cache().compared(now);
        if (agreement.differing().isEmpty()) {
            return false;
        }
        LOG.atError()
                .addKeyValue("buckets", agreement.differing())
                .addKeyValue("compared", agreement.compared())
                .addKeyValue("again", filledAnew)
                .log("this computer holds something else than central");
        core.board().note(facts -> facts.disagreed(now));
        boolean fill = !filledAnew;
        filledAnew = true;
        return fill;
    }
}
