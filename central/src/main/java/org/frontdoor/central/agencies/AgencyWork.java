package org.frontdoor.central.agencies;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.frontdoor.central.agencies.Sending.Step;

/// Works through what is to be done at one agency's system.
final class AgencyWork {
    /// So that one agency's heap does not keep a node from looking whether it was told to stop.
    private static final int MOST = 200;

    private final Endpoints endpoints;
    private final HandOvers lines;
    private final Telling telling;
    private final Sending sending;
    private final Following following;
    private final InstantSource clock;
    private final RandomGenerator random;

    AgencyWork(
            Endpoints endpoints,
            HandOvers lines,
            Telling telling,
            Sending sending,
            Following following,
            InstantSource clock,
            RandomGenerator random) {
        this.endpoints = endpoints;
        this.lines = lines;
        this.telling = telling;
        this.sending = sending;
        this.following = following;
        this.clock = clock;
        this.random = random;
    }

    /// Does what is due.
    /// @return how many steps were made
    int work(Endpoints.Known known) {
        Instant paused = known.pausedUntil();
        if (paused != null && paused.isAfter(clock.instant())) {
            return 0;
        }
        int made = 0;
        while (made < MOST && !Thread.currentThread().isInterrupted()) {
            List<HandOver> due = lines.unsent(known.endpoint().agency());
            List<Step> steps;
            if (due.isEmpty()) {
                due = lines.followed(known.endpoint().agency(), Following.AT_ONCE);
                if (due.isEmpty()) {
                    return made;
                }
                steps = following.ask(known.endpoint(), due);
            } else {
                HandOver line = due.getFirst();
                steps = List.of(
                        line.due().isAfter(clock.instant()) ? Step.still(line) : sending.step(known.endpoint(), line));
            }
            steps.forEach(this::keep);
            made += steps.size();
            if (rested(known.endpoint(), steps)) {
                return made;
            }
        }
        return made;
    }

    private void keep(Step step) {
        boolean kept = lines.keep(step.line());
        boolean told = step.line().told() || (kept && telling.tell(step.line()));
        lines.leave(step.line(), told);
    }

    /// Whether their system is better left alone now.
    private boolean rested(Endpoint endpoint, List<Step> steps) {
        Step bad = steps.stream()
                .filter(step -> step.trouble() != null)
                .findFirst()
                .orElse(null);
        if (bad == null || bad.trouble() == null) {
            if (steps.stream().anyMatch(Step::reached)) {
                endpoints.answered(endpoint);
                telling.answers(endpoint.agency());
            }
            return false;
        }
        Duration wait = bad.pause() == null ? Sending.RETRY.after(endpoint.failures() + 1, random) : bad.pause();
        endpoints.pause(endpoint.agency(), clock.instant().plus(wait));
        telling.trouble(endpoint.agency(), bad.trouble());
        return true;
    }
}
