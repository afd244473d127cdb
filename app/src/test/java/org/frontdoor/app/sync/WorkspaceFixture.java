package org.frontdoor.app.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.frontdoor.app.cache.CacheFile;
import org.frontdoor.app.cache.Derived;
import org.frontdoor.app.cache.Page;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.WireJson;

/// A real workspace without a network, for tests of rooms: a real journal and a real encrypted cache in a folder
/// (`@TempDir`), into which entries can be put as if they had been pulled, and commands answered as central would.
///
/// ```java
/// try (WorkspaceFixture fixture = WorkspaceFixture.in(folder).as("agent", Role.AGENT).with(MyModels.ALL).open()) {
///     fixture.load(program, service, someCase);
///     fixture.numbers(100);
///     new CasesInteractor(fixture.workspace(), …)
///     fixture.settle(); // look-up rows are in step and listeners have been told
/// }
/// ```
public final class WorkspaceFixture implements AutoCloseable {
    private static final byte[] SECRET = new byte[32];
    private static final String CACHE_KEY = "5e".repeat(32);

    private final Setup setup;
    private final WireJson json = new WireJson(ProgramVocabulary.create());
    private final ScheduledExecutorService view = Executors.newSingleThreadScheduledExecutor();
    private final Journal journal;
    private final Core core;
    private final LiveWorkspace workspace;
    private long version;
    private volatile Supplier<OlderFound> center =
            () -> new OlderFound.NoLine(new Problem("unreachable", "The center does not answer."));

    /// What a fixture is made with.
    /// @param now what the workspace takes for the time; set it to move on
    public record Setup(Path folder, Actor me, List<Derived<?>> models, AtomicReference<Instant> now) {
        public Setup as(String name, Role role) {
            return new Setup(folder, actor(name, role, null), models, now);
        }

        public Setup as(String name, Role role, String agency) {
            return new Setup(folder, actor(name, role, agency), models, now);
        }

        public Setup with(List<? extends Derived<?>> more) {
            return new Setup(folder, me, List.copyOf(more), now);
        }

        public Setup at(Instant instant) {
            return new Setup(folder, me, models, new AtomicReference<>(instant));
        }

        public WorkspaceFixture open() {
            return new WorkspaceFixture(this);
        }
    }

    /// A call agent's workspace in this folder, at noon of 5 May 2026.
    public static Setup in(Path folder) {
        return new Setup(
                folder,
                actor("agent", Role.AGENT, null),
                List.of(),
                new AtomicReference<>(Instant.parse("2026-05-05T19:00:00Z")));
    }

    private static Actor actor(String name, Role role, String agency) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, role, agency);
    }

    private WorkspaceFixture(Setup setup) {
        this.setup = setup;
        InstantSource clock = () -> setup.now().get();
        try {
            UUID store = new UUID(1, 2);
            Opening opening = Journal.open(
                    DiskFiles.at(setup.folder().resolve("journal")), new JournalKey(store, SECRET), new SecureRandom());
            if (!(opening instanceof Opening.Opened opened)) {
                throw new IllegalStateException(opening.toString());
            }
            this.journal = opened.journal();
            this.core = new Core(
                    new Core.Ground(
                            json,
                            setup::me,
                            "workstation-1",
                            journal,
                            opened.live(),
                            new CacheFile(setup.folder(), CACHE_KEY.toCharArray(), clock),
                            setup.models(),
                            clock,
                            new SecureRandom(),
                            NumberHolding.USUAL,
                            view,
                            view),
                    () -> {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (core.cache().cursor().isEmpty()) {
            core.pulledAll(core.cache().beginSnapshot("0", 0), Set.of());
        }
        this.workspace = core.workspace(new LiveWorkspace.Engine() {
            @Override
            public void given() {}

            @Override
            public void now() {}

            @Override
            public OlderFound older(String words) {
                return center.get();
            }
        });
        settle();
    }

    public Workspace workspace() {
        return workspace;
    }

    /// Moves the workspace's clock on.
    public void pass(Duration time) {
        setup.now().updateAndGet(now -> now.plus(time));
    }

    /// Sets the workspace's clock.
    public void at(Instant now) {
        setup.now().set(now);
    }

    /// What the center finds from now on, whatever it is asked for; before, it does not answer.
    public void center(Entry... older) {
        List<Page.Line> found = lines(List.of(older));
        center = () -> new OlderFound.Came(core.came(found, core.filling()).orElseThrow());
    }

    /// What is here is of another time, as the center says from now on when it is asked for what is not here.
    public void outdated() {
        center = OlderFound.Renewing::new;
    }

    /// These entries come in as from a pull, each as a new version.
    public void load(Entry... entries) {
        load(List.of(entries));
    }

    /// These entries come in as from a pull, each as a new version.
    public void load(List<? extends Entry> entries) {
        List<Page.Line> lines = lines(entries);
        core.pulled(new Page(lines, Optional.of("cursor-" + version)), Set.of());
        settle();
    }

    private List<Page.Line> lines(List<? extends Entry> entries) {
        List<Page.Line> lines = new ArrayList<>();
        for (Entry entry : entries) {
            EntryKind<?> kind = json.vocabulary().kindOf(entry);
            version++;
            lines.add(new Page.Line(kind, entry.id(), version, bytes(entry)));
        }
        return lines;
    }

    private byte[] bytes(Entry entry) {
        try {
            return json.mapper().writeValueAsBytes(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An entry leaves as from a pull.
    public void unload(EntryKind<?> kind, UUID id) {
        version++;
        core.pulled(
                new Page(List.of(new Page.Line(kind, id, version, null)), Optional.of("cursor-" + version)), Set.of());
        settle();
    }

    /// Central leases this many case numbers.
    public void numbers(int count) {
        int first = Math.toIntExact(version * 1000);
        version++;
        if (!core.numbers().leased(new NumberBlock(new UUID(7, version), new Series(26), first, first + count - 1))) {
            throw new IllegalStateException("not leased");
        }
        core.board().tell();
        settle();
    }

    /// Central leases this many provisional numbers.
    public void provisionalNumbers(int count) {
        int first = ProvisionalNumber.FIRST_SERIAL + Math.toIntExact(version * 1000);
        version++;
        if (!core.numbers().leased(new ProvisionalBlock(new UUID(8, version), first, first + count - 1))) {
            throw new IllegalStateException("not leased");
        }
        core.board().tell();
        settle();
    }

    /// Central refuses a command: it comes up in Needs attention.
    public void refuse(UUID command, String code, String words) {
        core.answered(List.of(new Outcome.Refused(command, new Problem(code, words))));
        settle();
    }

    /// A command meets another person's change.
    public void conflict(UUID command, Clash... clashes) {
        core.answered(List.of(new Outcome.Conflict(
                command,
                new Problem("case-changed", "Someone else changed the same thing in the meantime."),
                List.of(clashes),
                null)));
        settle();
    }

    /// Central accepts a command, and what it did to its subject is pulled.
    public void accept(UUID command) {
        EntryRef subject = core.outbox().find(command).orElseThrow().subject();
        EntryKind<?> kind = json.vocabulary().entry(subject.kind()).orElseThrow();
        Optional<Entry> after = core.overlay().find(kind, subject.id()).map(entry -> entry);
        core.answered(List.of(new Outcome.Accepted(
                command, List.of(new Outcome.EntryVersion(subject.kind(), subject.id(), version + 1)))));
        after.ifPresentOrElse(this::load, () -> unload(kind, subject.id()));
    }

    /// The line is up.
    public void online() {
        core.board()
                .note(facts -> facts.connected(new Connection.Online(setup.now().get()))
                        .pulled(setup.now().get()));
        settle();
    }

    /// The line is down.
    public void offline() {
        core.board()
                .note(facts -> facts.connected(new Connection.Offline(
                        setup.now().get(),
                        new Problem("unreachable", "The center does not answer. Work goes on here."))));
        settle();
    }

    /// Waits until look-up rows are in step and all listeners have been told.
    public void settle() {
        try {
            view.submit(() -> {}).get(30, TimeUnit.SECONDS);
            view.submit(() -> {}).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ends this one and opens the same folder again, as after a restart of the program.
    public WorkspaceFixture restarted() {
        close();
        return setup.open();
    }

    /// Whether the entry counts as changed by unsent work.
    public boolean unsent(EntryRef entry) {
        return core.outbox().all().stream().anyMatch(each -> each.subject().equals(entry) && each.unsent());
    }

    @Override
    public void close() {
        // As in the engine: whoever brings look-up rows in step is done before the cache is closed.
        view.close();
        core.close();
        try {
            journal.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
