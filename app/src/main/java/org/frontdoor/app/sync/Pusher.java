package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;

/// Sends commands, one batch a step. Several may work side by side: a command is taken by one of them only.
///
/// A batch that central cannot take whole is halved until the one command is found that it cannot take; that one is
/// parked, with its lane.
final class Pusher {
    private static final int ASKED_AGAIN = 2;

    private final Core core;
    private final Central central;
    private final Link link;
    private final Backoff backoff;
    private final InstantSource clock;
    private final Runnable onNews;
    private int most = SyncMessages.MOST_COMMANDS;

    Pusher(Core core, Central central, Link link, Backoff backoff, InstantSource clock, Runnable onNews) {
        this.core = core;
        this.central = central;
        this.link = link;
        this.backoff = backoff;
        this.clock = clock;
        this.onNews = onNews;
    }

    Loop.Next step() {
        if (link.paused()) {
            return new Loop.Next.Idle();
        }
        Instant now = clock.instant();
        List<Envelope> batch = core.outbox().take(most, now);
        if (batch.isEmpty()) {
            return core.outbox()
                    .nextTime()
                    .<Loop.Next>map(time -> new Loop.Next.In(wait(now, time), false))
                    .orElseGet(Loop.Next.Idle::new);
        }
        core.board().tell();
        return heard(batch, central.push(new CommandBatch(batch, core.standing().orElse(null))));
    }

    private static Duration wait(Instant now, Instant until) {
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    private Loop.Next heard(List<Envelope> batch, Answer<OutcomeBatch> answer) {
        return switch (answer) {
            case Answer.Got<OutcomeBatch>(var outcomes) -> {
                accept(batch, outcomes.outcomes());
                yield new Loop.Next.Again();
            }
            case Answer.SignInAgain<OutcomeBatch>(var problem) -> {
                back(batch, new Outgoing.Stage.Pending());
                link.signInNeeded(problem);
                yield new Loop.Next.Idle();
            }
            case Answer.TooLarge<OutcomeBatch>(var problem) -> smaller(batch, problem);
            case Answer.NotUnderstood<OutcomeBatch>(var problem) -> smaller(batch, problem);
            case Answer.Forbidden<OutcomeBatch>(var problem) -> smaller(batch, problem);
            case Answer.Busy<OutcomeBatch> busy -> {
                back(batch, new Outgoing.Stage.Pending());
                // It answers, so the line is up: were it called down, the next good pull would end the pause it asks
                // for.
                yield new Loop.Next.In(busy.after().orElseGet(backoff::next), true);
            }
            case Answer.Unreachable<OutcomeBatch>(var problem) -> lost(batch, problem);
            case Answer.Broken<OutcomeBatch>(var problem) -> lost(batch, problem);
            case Answer.Resync<OutcomeBatch> anotherHistory -> {
                back(batch, new Outgoing.Stage.Pending());
                onNews.run();
                yield new Loop.Next.In(backoff.next(), true);
            }
        };
    }

    private void accept(List<Envelope> batch, List<Outcome> outcomes) {
        Map<UUID, Outcome> byCommand = new HashMap<>();
        outcomes.forEach(outcome -> byCommand.put(outcome.id(), outcome));
        List<Outcome> answers = new ArrayList<>();
        List<Envelope> unanswered = new ArrayList<>();
        for (Envelope envelope : batch) {
            Outcome outcome = byCommand.get(envelope.id());
            if (outcome == null) {
                unanswered.add(envelope);
            } else {
                answers.add(outcome);
            }
        }
        core.answered(answers);
        for (Envelope envelope : unanswered) {
            later(envelope);
        }
        most = Math.min(SyncMessages.MOST_COMMANDS, most * 2);
        backoff.reset();
        link.online();
        if (answers.stream().anyMatch(Outcome.Accepted.class::isInstance)) {
            onNews.run();
        }
    }

    private Loop.Next smaller(List<Envelope> batch, Problem problem) {
        if (batch.size() == 1 && askedSeldom(batch.getFirst())) {
            later(batch.getFirst());
        } else if (batch.size() == 1) {
            core.parked(batch.getFirst().id(), problem);
        } else {
            back(batch, new Outgoing.Stage.Pending());
            most = Math.max(1, batch.size() / 2);
        }
        link.online();
        return new Loop.Next.Again();
    }

    /// No rule said no: what a line garbled is understood the next time.
    private boolean askedSeldom(Envelope envelope) {
        return core.outbox()
                .find(envelope.id())
                .filter(each -> each.attempts() < ASKED_AGAIN)
                .isPresent();
    }

    private void later(Envelope envelope) {
        core.outbox()
                .change(
                        envelope.id(),
                        each -> each.later(clock.instant().plus(Outbox.patience(each.attempts())), Optional.empty()));
    }

    private Loop.Next lost(List<Envelope> batch, Problem problem) {
        back(batch, new Outgoing.Stage.Unknown());
        link.offline(problem);
        return new Loop.Next.In(backoff.next(), true);
    }

    private void back(List<Envelope> batch, Outgoing.Stage stage) {
        batch.forEach(envelope -> core.outbox().change(envelope.id(), each -> each.at(stage)));
        core.board().tell();
    }
}
