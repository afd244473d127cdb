package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.frontdoor.app.session.WorkSession;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.tour.Relay;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;

/// Two desktops without windows at work on one central, each behind a line that can be cut: `main central data out`.
/// How long a save takes until it is on the disk, until the other one shows it, what ten thousand saves without a line
/// take to reach central, and a thousand of others' to come.
final class WorkProbe {
    private static final int SAVES = 1_000;
    private static final int SEEN = 300;
    private static final int WARM = 50;
    private static final int OFFLINE = 10_000;
    private static final int NEWS = 1_000;
    private static final int ROUNDS = 3;
    /// Between two changes: lines, disks and people need a breath.
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(3);
    /// Between two saves: at one desktop as many in a second as all desktops of a city are to give together.
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Figures figures = Figures.none();
    private final List<UUID> cases = new ArrayList<>();

    private WorkProbe() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        new WorkProbe().run(words[0], Path.of(words[1]), Path.of(words[2]));
        System.exit(0);
    }

    private void run(String central, Path data, Path out) throws IOException, InterruptedException {
        try (Relay myLine = Relay.to(central);
                Relay theirLine = Relay.to(central);
                WorkSession mine = Desks.enter(myLine.address(), "agent", data.resolve("mine"));
                WorkSession theirs = Desks.enter(theirLine.address(), "agent2", data.resolve("theirs"))) {
            Desks.awaitInStep(mine.workspace());
            Desks.awaitInStep(theirs.workspace());
            mine.workspace().scan(Case.KIND, each -> {
                if (cases.size() < OFFLINE) {
                    cases.add(each.id());
                }
            });
            if (cases.size() < OFFLINE) {
                throw new BenchFailure("There are fewer than " + OFFLINE + " cases to work on.");
            }
            saves(mine.workspace());
            seen(mine.workspace(), theirs.workspace());
            news(central, theirs.workspace(), theirLine);
            push(mine.workspace(), myLine);
            figures.put("memory_MiB", ProcessMemory.mebibytes());
        }
        figures.write(out);
    }

    /// As quickly as a program could, as the first work of the day; then at a pace nearer to people's.
    private void saves(Workspace mine) throws InterruptedException {
        Timing quick = saves(mine, BREATH);
        figures.put("save_p50_ms", quick.p50());
        figures.put("save_p99_ms", quick.p99());
        Timing paced = saves(mine, PACE);
        figures.put("save_paced_p50_ms", paced.p50());
        figures.put("save_paced_p99_ms", paced.p99());
    }

    private Timing saves(Workspace mine, long pause) throws InterruptedException {
        long[] nanos = new long[SAVES];
        for (int i = -WARM; i < SAVES; i++) {
            long began = System.nanoTime();
            give(mine, cases.get(i + WARM));
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
            LockSupport.parkNanos(pause);
        }
        Desks.await(mine, state -> state.unsent() == 0);
        return Timing.of(nanos);
    }

    private static void give(Workspace mine, UUID on) {
        if (!(mine.give(Deed.of(note(on))) instanceof Given.Saved)) {
            throw new BenchFailure("A note was not saved.");
        }
    }

    private static Command note(UUID on) {
        return new AddNote(on, "The caller says that it got worse since Tuesday, and two neighbors say so too.", false);
    }

    private void seen(Workspace mine, Workspace theirs) throws InterruptedException {
        long[] nanos = new long[SEEN];
        for (int i = -WARM; i < SEEN; i++) {
            UUID on = cases.get(i + WARM);
            long before = theirs.version(EntryRef.to(Case.KIND, on));
            long began = System.nanoTime();
            awaitNews(theirs, Set.of(on), List.of(before), () -> give(mine, on));
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
            LockSupport.parkNanos(BREATH);
        }
        Timing seen = Timing.of(nanos);
        figures.put("seen_p50_ms", seen.p50());
        figures.put("seen_p99_ms", seen.p99());
    }

    /// Does something, and waits until a listener of the desktop has been told of newer versions of all these cases.
    private static void awaitNews(Workspace theirs, Set<UUID> ids, List<Long> before, Runnable work)
            throws InterruptedException {
        Set<UUID> missing = ConcurrentHashMap.newKeySet();
        missing.addAll(ids);
        long least = before.isEmpty() ? 0 : before.getFirst();
        CountDownLatch all = new CountDownLatch(1);
        try (Subscription _ = theirs.onChange(changes -> {
            changes.entries().stream()
                    .filter(entry -> missing.contains(entry.id()) && theirs.version(entry) > least)
                    .forEach(entry -> missing.remove(entry.id()));
            if (missing.isEmpty()) {
                all.countDown();
            }
        })) {
            work.run();
            Desks.await(all, "hear of the news");
        }
    }

    private void news(String central, Workspace theirs, Relay line) throws InterruptedException {
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            line.cut();
            Desks.await(theirs, state -> !state.online());
            List<UUID> some = cases.subList(round * NEWS, (round + 1) * NEWS);
            try (ApiDesk other = ApiDesk.signIn(central, "agent2")) {
                other.give(
                        some.subList(0, NEWS / 2).stream().map(WorkProbe::note).toList());
                other.give(some.subList(NEWS / 2, NEWS).stream()
                        .map(WorkProbe::note)
                        .toList());
            }
            line.mend();
            long began = System.nanoTime();
            awaitNews(theirs, Set.copyOf(some), List.of(), theirs::syncNow);
            nanos[round] = System.nanoTime() - began;
            Desks.await(theirs, state -> state.online());
        }
        figures.put("pull_1000_ms", Timing.of(nanos).p50());
    }

    private void push(Workspace mine, Relay line) throws InterruptedException {
        line.cut();
        Desks.await(mine, state -> !state.online());
        cases.forEach(each -> give(mine, each));
        line.mend();
        long began = System.nanoTime();
        mine.syncNow();
        Desks.await(mine, state -> state.online() && state.unsent() == 0);
        double took = (System.nanoTime() - began) / 1e9;
        if (!mine.attention().isEmpty()) {
            throw new BenchFailure("Central did not take all of the notes.");
        }
        figures.put("push_s", took);
        figures.put("push_per_s", OFFLINE / took);
    }
}
