package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.frontdoor.app.cache.Page;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.WireJson;

/// Fetches central's news, one page or one snapshot a step. Never waits for what is to be sent.
final class Puller {
    private static final Duration NOTED = Duration.ofMinutes(5);

    private final Core core;
    private final Central central;
    private final Link link;
    private final Backoff backoff;
    private final WireJson json;
    private final InstantSource clock;
    private final Supplier<Duration> pause;
    private final Agreeing agreeing;
    private final OlderNews older;
    private boolean resync;
    private Instant noted = Instant.EPOCH;

    /// @param pause how long until it looks again when nobody nudges
    Puller(
            Core core,
            Central central,
            Link link,
            Backoff backoff,
            WireJson json,
            InstantSource clock,
            OlderNews older,
            Supplier<Duration> pause) {
        this.core = core;
        this.central = central;
        this.link = link;
        this.backoff = backoff;
        this.json = json;
        this.clock = clock;
        this.pause = pause;
        this.older = older;
        this.agreeing = new Agreeing(core, central, json, clock);
    }

    /// Whether the next step takes in a snapshot, which is seconds of work for a processor.
    boolean fills() {
        return !link.paused()
                && (resync
                        || core.cache().cursor().isEmpty()
                        || core.cache().snapshot().isPresent());
    }

    Loop.Next step() {
        if (link.paused()) {
            return new Loop.Next.Idle();
        }
        Optional<String> cursor = core.cache().cursor();
        if (fills()) {
            return snapshot(cursor.isEmpty());
        }
        return switch (central.changes(cursor.get())) {
            case Answer.Got<ChangePage>(var page) -> {
                apply(page, cursor.get());
                if (!page.more()) {
                    older.lookAgain();
                }
                if (!page.more() && agreeing.mustFill()) {
                    yield anew();
                }
                yield page.more() ? new Loop.Next.Again() : new Loop.Next.In(pause.get(), false);
            }
            case Answer.Resync<ChangePage> gone -> anew();
            case Answer.NotUnderstood<ChangePage> malformed -> anew();
            case Answer.Failed<ChangePage> failed -> failed(failed);
        };
    }

    private Loop.Next anew() {
        resync = true;
        return new Loop.Next.Again();
    }

    private void apply(ChangePage page, String before) {
        List<Page.Line> lines = new ArrayList<>();
        page.changes().forEach(change -> line(change).ifPresent(lines::add));
        Set<EntryRef> beyond = new HashSet<>();
        for (EntryChange change : page.beyond()) {
            line(change).ifPresent(line -> {
                lines.add(line);
                beyond.add(line.ref());
            });
        }
        Instant now = clock.instant();
        Optional<Instant> wholeAt = page.more() ? Optional.empty() : Optional.of(now);
        if (!lines.isEmpty() || !page.cursor().equals(before) || (!page.more() && isLongSince(now))) {
            core.pulled(new Page(lines, Optional.of(page.cursor()), wholeAt), beyond);
            wholeAt.ifPresent(at -> noted = at);
        }
        backoff.reset();
        link.online();
        if (!page.more()) {
            core.board().note(facts -> facts.pulled(now).progress(Optional.empty()));
        }
    }

    /// Where nothing is new, how old the copy is need not be written each time.
    private boolean isLongSince(Instant now) {
        return noted.isAfter(now) || noted.plus(NOTED).isBefore(now);
    }

    private Optional<Page.Line> line(EntryChange change) {
        return older.line(change);
    }

    private Loop.Next snapshot(boolean first) {
        SnapshotIntake intake = new SnapshotIntake(core, json, first, resync);
        Answer<Boolean> answer = central.snapshot(intake.from(), intake);
        intake.begun().ifPresent(begun -> resync = false);
        return switch (answer) {
            case Answer.Got<Boolean> whole -> {
                intake.end();
                agreeing.filled();
                backoff.reset();
                link.online();
                yield new Loop.Next.Again();
            }
            case Answer.NotUnderstood<Boolean> place -> {
                resync = true;
                yield new Loop.Next.In(backoff.next(), true);
            }
            case Answer.Failed<Boolean> failed -> {
                intake.keep();
                yield failed(failed);
            }
        };
    }

    private Loop.Next failed(Answer.Failed<?> failed) {
        if (failed instanceof Answer.SignInAgain<?>) {
            link.signInNeeded(failed.problem());
            return new Loop.Next.Idle();
        }
        link.offline(failed.problem());
        Duration wait = failed instanceof Answer.Busy<?> busy ? busy.after().orElseGet(backoff::next) : backoff.next();
        return new Loop.Next.In(wait, true);
    }
}
