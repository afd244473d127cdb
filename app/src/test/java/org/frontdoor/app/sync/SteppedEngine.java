package org.frontdoor.app.sync;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdoor.app.cache.Cache;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;

/// The sync engine without its threads: who holds it says when it sends, fetches and leases. Everything else is the
/// engine's own.
public final class SteppedEngine implements AutoCloseable {
    private final AtomicReference<Actor> me;
    private final Core core;
    private final LiveWorkspace workspace;
    private final Link link;
    private final Pusher pusher;
    private final Puller puller;
    private final Lessee lessee;
    private final Renewer renewer;

    public SteppedEngine(SyncEngine.Parts parts, NumberHolding holding, Executor view, ScheduledExecutorService timer) {
        me = new AtomicReference<>(parts.me());
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
                        holding,
                        view,
                        timer),
                this::rebuilt);
        Central central = parts.central();
        link = new Link(core.board(), parts.clock(), () -> {});
        pusher = new Pusher(core, central, link, new Backoff(parts.random()), parts.clock(), () -> {});
        OlderNews older = new OlderNews(core, central, parts.json());
        puller = new Puller(
                core,
                central,
                link,
                new Backoff(parts.random()),
                parts.json(),
                parts.clock(),
                older,
                () -> Duration.ofSeconds(5));
        lessee = new Lessee(core, central, link, new Backoff(parts.random()));
        renewer = new Renewer(central, link, new Backoff(parts.random()), parts.clock());
        workspace = core.workspace(new LiveWorkspace.Engine() {
            @Override
            public void given() {}

            @Override
            public void now() {}

            @Override
            public OlderFound older(String words) {
                return older.ask(words);
            }
        });
    }

    private void rebuilt() {
        core.everythingChanged();
    }

    public Workspace workspace() {
        return workspace;
    }

    /// One step; whether another one is due at once.
    public boolean push() {
        return pushed() instanceof Loop.Next.Again;
    }

    /// One step; when another one is due.
    Loop.Next pushed() {
        return pusher.step();
    }

    /// One step; whether another one is due at once.
    public boolean pull() {
        return puller.step() instanceof Loop.Next.Again;
    }

    /// One step; whether another one is due at once.
    public boolean lease() {
        return lessee.step() instanceof Loop.Next.Again;
    }

    /// One step; how long until the next one, nothing when it waits to be woken.
    Optional<Duration> renew() {
        return switch (renewer.step()) {
            case Loop.Next.Again _ -> Optional.of(Duration.ZERO);
            case Loop.Next.In(Duration time, boolean _) -> Optional.of(time);
            case Loop.Next.Idle _ -> Optional.empty();
        };
    }

    /// The token is good again.
    public void signedIn(Actor actor) {
        become(actor);
        link.signedIn();
    }

    public boolean paused() {
        return link.paused();
    }

    private void become(Actor actor) {
        if (!me.getAndSet(actor).equals(actor)) {
            core.everythingChanged();
        }
    }

    public Cache cache() {
        return core.cache();
    }

    /// Commands that central has not answered and that nobody holds up.
    public Set<UUID> stuck() {
        Set<UUID> stuck = new LinkedHashSet<>();
        for (Outgoing each : core.outbox().all()) {
            if (each.unsent()) {
                stuck.add(each.id());
            }
        }
        for (Outgoing each : core.outbox().all()) {
            if (each.waitsForPerson()) {
                core.outbox().behind(each.id()).forEach(behind -> stuck.remove(behind.id()));
            }
        }
        return stuck;
    }

    /// A command's envelope, while it is not settled.
    public Optional<Envelope> envelope(UUID id) {
        return core.outbox().find(id).map(Outgoing::envelope);
    }

    /// Whether unsent or unsettled work changes what is shown of an entry.
    public boolean overlaid(EntryRef entry) {
        return core.overlay().shown(entry).isPresent();
    }

    @Override
    public void close() {
        core.close();
    }
}
