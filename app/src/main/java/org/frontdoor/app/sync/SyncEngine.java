package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.frontdoor.app.cache.CachePlace;
import org.frontdoor.app.cache.Derived;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.Live;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// One signed-in person's sync: pushes, pulls, listens and leases, each on its own thread and none waiting for another,
/// and the [Workspace] over it.
public final class SyncEngine implements AutoCloseable {
    private static final int PUSHERS = 2;
    private static final Duration WATCH = Duration.ofSeconds(20);
    private static final long END_SECONDS = 5;

    private final AtomicReference<Actor> me;
    private final Threads threads;
    private final Core core;
    private final LiveWorkspace workspace;
    private final Link link;
    private final Nudger nudger;
    private final List<Loop> pushing;
    private final Loop pulling;
    private final Loop nudging;
    private final Loop leasing;
    private final Loop renewing;
    private @Nullable ScheduledFuture<?> watching;

    /// What an engine is made of.
    /// @param me who works, as central last said
    /// @param workstation this computer's id
    /// @param journal open, and this engine's alone to write to; its opener closes it
    /// @param live what the journal held when it was opened
    public record Parts(
            WireJson json,
            Actor me,
            String workstation,
            Journal journal,
            Live live,
            CachePlace cache,
            List<Derived<?>> models,
            Central central,
            CorrectedClock clock,
            RandomGenerator random) {
        public Parts {
            models = List.copyOf(models);
        }
    }

    /// Opens cache and workspace; nothing is sent or fetched before [#start].
    public SyncEngine(Parts parts) {
        me = new AtomicReference<>(parts.me());
        threads = new Threads();
        core = new Core(
                new Core.Ground(
                        parts.json(),
                        me::get,
                        parts.workstation(),
                        parts.journal(),
                        parts.live(),
                        parts.cache(),
                        parts.models(),
                        parts.clock(),
                        parts.random(),
                        NumberHolding.USUAL,
                        threads.view,
                        threads.timer),
                this::rebuild);
        InstantSource clock = parts.clock();
        link = new Link(core.board(), clock, this::onLine);
        Central central = parts.central();
        RandomGenerator random = parts.random();
        pushing = Stream.generate(() -> new Pusher(core, central, link, new Backoff(random), clock, this::pullSoon))
                .limit(PUSHERS)
                .map(pusher -> new Loop("push", threads.push, pusher::step))
                .toList();
        nudger = new Nudger(central, link, new Backoff(random), this::pullSoon, this::lineLost);
        OlderNews older = new OlderNews(core, central, parts.json());
        Puller puller =
                new Puller(core, central, link, new Backoff(random), parts.json(), clock, older, () -> pause(random));
        pulling = new Loop("pull", threads.pull, () -> pull(puller));
        nudging = new Loop("nudges", threads.timer, nudger::step);
        leasing = new Loop("leases", threads.lease, new Lessee(core, central, link, new Backoff(random))::step);
        renewing = new Loop("renewal", threads.lease, new Renewer(central, link, new Backoff(random), clock)::step);
        workspace = core.workspace(new LiveWorkspace.Engine() {
            @Override
            public void given() {
                pushing.forEach(Loop::wake);
                leasing.wake();
            }

            @Override
            public void now() {
                all().forEach(Loop::now);
            }

            @Override
            public OlderFound older(String words) {
                OlderFound found = older.ask(words);
                if (found instanceof OlderFound.Renewing) {
                    // The next pull takes the snapshot that the person is told of.
                    pullSoon();
                }
                return found;
            }
        });
    }

    private Duration pause(RandomGenerator random) {
        return nudger.listening()
                ? Duration.ofMillis(random.nextLong(40_000, 60_000))
                : Duration.ofMillis(random.nextLong(4_000, 8_000));
    }

    private Loop.Next pull(Puller puller) {
        return puller.fills() ? threads.aside(puller::step, new Loop.Next.Idle()) : puller.step();
    }

    private Stream<Loop> all() {
        return Stream.concat(pushing.stream(), Stream.of(pulling, nudging, leasing, renewing));
    }

    /// Whether news come by themselves, so that polling is rare.
    boolean listening() {
        return nudger.listening();
    }

    private void pullSoon() {
        pulling.now();
    }

    /// A pull tells at once whether the line is cut or only the stream ended.
    private void lineLost() {
        pulling.now();
        nudging.now();
    }

    private void onLine() {
        all().forEach(Loop::now);
    }

    private void rebuild() {
        core.everythingChanged();
        pulling.now();
    }

    public Workspace workspace() {
        return workspace;
    }

    /// Begins to send and to fetch.
    public void start() {
        all().forEach(Loop::now);
        watching = threads.timer.scheduleWithFixedDelay(
                () -> core.board().tell(), WATCH.toMillis(), WATCH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Waits until there is enough on this computer to work with, or central turns out not to be reachable.
    public void awaitUsable(Consumer<SyncState.Progress> progress) throws InterruptedException {
        CountDownLatch usable = new CountDownLatch(1);
        Consumer<SyncState> look = state -> {
            state.firstSync().ifPresent(progress);
            boolean enough = state.firstSync().map(SyncState.Progress::usable).orElse(false)
                    || core.cache().cursor().isPresent()
                    || state.connection() instanceof Connection.Offline
                    || state.connection() instanceof Connection.SignInNeeded;
            if (enough) {
                usable.countDown();
            }
        };
        Subscription looking = workspace.onState(look);
        try {
            look.accept(workspace.state());
            usable.await();
        } finally {
            looking.close();
        }
    }

    /// Central said how far this computer's clock is ahead.
    public void clockSeen(Duration ahead) {
        if (core.board().facts().skew().minus(ahead).abs().compareTo(Duration.ofSeconds(30)) > 0) {
            core.board().note(facts -> facts.skewed(ahead));
        }
    }

    /// The person may do other things from now on; central decides by the same.
    public void become(Actor actor) {
        Actor before = me.getAndSet(actor);
        if (!before.equals(actor)) {
            core.everythingChanged();
        }
    }

    /// Central's client has a good token: work that waited for it goes on.
    public void signedIn(Actor actor) {
        become(actor);
        link.signedIn();
        all().forEach(Loop::now);
    }

    /// There is no token (signed in offline): work goes on here until somebody signs in at central.
    public void signInNeeded(Problem why) {
        link.signInNeeded(why);
    }

    /// Commands central has not answered, and those that wait for the person: what a sign-out would leave behind.
    public int unsettled() {
        Outbox.Counts counts = core.outbox().counts();
        return counts.unsent() + counts.attention();
    }

    /// Since when this engine knows of its line.
    public Instant since() {
        return core.board().facts().connection().since();
    }

    @Override
    public void close() {
        all().forEach(Loop::close);
        ScheduledFuture<?> watch = watching;
        if (watch != null) {
            watch.cancel(false);
        }
        nudger.close();
        threads.close();
        core.close();
    }

    /// Named threads, so that a thread dump tells who does what.
    private static final class Threads implements AutoCloseable {
        private final ScheduledExecutorService push = named("frontdoor-push-", PUSHERS);
        private final ScheduledExecutorService pull = named("frontdoor-pull-", 1);
        /// Takes in snapshots, and leaves the processor to the screen whenever that wants it.
        private final ExecutorService fill = Executors.newSingleThreadExecutor(lowly());
        private final ScheduledExecutorService lease = named("frontdoor-lease-", 1);
        private final ScheduledExecutorService view = named("frontdoor-view-", 1);
        private final ScheduledExecutorService timer = named("frontdoor-timer-", 1);

        private static ScheduledExecutorService named(String name, int count) {
            return Executors.newScheduledThreadPool(
                    count, Thread.ofPlatform().name(name, 1).daemon().factory());
        }

        @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on it but how smooth the screen is.
        private static ThreadFactory lowly() {
            return Thread.ofPlatform()
                    .name("frontdoor-fill-", 1)
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .factory();
        }

        /// Waits for work that is done there.
        /// @param ended what comes of it when all ends meanwhile
        <R> R aside(Callable<R> work, R ended) {
            try {
                return fill.submit(work).get();
            } catch (RejectedExecutionException over) {
                return ended;
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
                return ended;
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }

        /// Those that talk to central end first, as they still tell the others.
        @Override
        public void close() {
            end(List.of(push, pull, fill, lease));
            end(List.of(timer));
            end(List.of(view));
        }

        private static void end(List<ExecutorService> some) {
            some.forEach(ExecutorService::shutdownNow);
            try {
                for (ExecutorService each : some) {
                    if (!each.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
