package org.frontdoor.app.sync;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.frontdoor.app.cache.Cache;
import org.frontdoor.app.cache.CachePlace;
import org.frontdoor.app.cache.Derived;
import org.frontdoor.app.cache.Page;
import org.frontdoor.app.cache.SnapshotMark;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.Live;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.WireJson;

/// What one person's sync is made of, apart from the network: journal and cache wired to the overlay, and the ways in
/// which central's answers and news reach them.
final class Core implements AutoCloseable {
    private final Cache cache;
    private final Guests guests = new Guests();
    private final Intake intake;
    private final Truth truth;
    private final Book book;
    private final Follower follower;
    private final Numbers numbers;
    private final JournalDrafts drafts;
    private final Board board;
    private final Exports exports;
    private final Supplier<Actor> me;
    private final InstantSource clock;
    private final WireJson json;

    /// What the core stands on.
    /// @param view one thread, on which rooms are told of changes
    /// @param timer for work after a pause
    record Ground(
            WireJson json,
            Supplier<Actor> me,
            String workstation,
            Journal journal,
            Live live,
            CachePlace cache,
            List<Derived<?>> models,
            InstantSource clock,
            RandomGenerator random,
            NumberHolding holding,
            Executor view,
            ScheduledExecutorService timer) {
        Ground {
            models = List.copyOf(models);
        }
    }

    Core(Ground ground, Runnable onRebuilt) {
        this.me = ground.me();
        this.clock = ground.clock();
        this.json = ground.json();
        this.cache = Cache.open(ground.cache(), ground.json(), ground.models(), onRebuilt);
        this.truth = new Truth(cache, guests);
        Freezer freezer = new Freezer(ground.json(), ground.workstation(), ground.random());
        Decider decider = new Decider(ground.json().vocabulary(), me);
        this.book = new Book(ground.journal(), truth, decider, freezer, me, clock);
        this.intake = new Intake(cache, guests, book.overlay(), json);
        this.follower = new Follower(cache, book.overlay(), guests, ground.view());
        this.numbers = new LeasedNumbers(
                ground.journal(),
                ground.live(),
                freezer,
                ground.workstation(),
                clock,
                ground.random(),
                ground.holding());
        this.drafts = new JournalDrafts(ground.journal(), ground.live(), ground.timer(), clock, json.mapper());
        this.board = new Board(book.outbox(), numbers, clock, ground.view(), cache.wholeAt());
        this.exports = new Exports(ground.json(), truth);
        Set<EntryRef> touched = new HashSet<>(
                book.restore(ground.live(), cache.asksAgain() || cache.cursor().isEmpty()));
        touched.addAll(cache.overlaid());
        follower.touched(touched);
    }

    LiveWorkspace workspace(LiveWorkspace.Engine engine) {
        return new LiveWorkspace(book, cache, guests, follower, board, numbers, drafts, exports, me, clock, engine);
    }

    /// An entry as central wrote it.
    Entry read(EntryKind<?> kind, byte[] body) throws IOException {
        return json.mapper().readValue(body, kind.type());
    }

    Cache cache() {
        return cache;
    }

    /// The cursor that what is here comes from, also while a first snapshot is not in whole.
    Optional<String> standing() {
        return cache.cursor().or(() -> cache.snapshot().map(SnapshotMark::cursor));
    }

    Outbox outbox() {
        return book.outbox();
    }

    Overlay overlay() {
        return book.overlay();
    }

    Board board() {
        return board;
    }

    Numbers numbers() {
        return numbers;
    }

    /// Central's answers to what was sent.
    void answered(List<Outcome> outcomes) {
        boolean asked = book.asksAgain();
        follower.touched(book.answered(outcomes));
        if (asked) {
            lookWhetherAsked();
        }
        board.answered();
    }

    private void lookWhetherAsked() {
        if (!book.asksAgain()) {
            cache.askedAgain();
        }
    }

    void parked(UUID command, Problem problem) {
        follower.touched(book.parked(command, problem));
        board.tell();
    }

    /// A page of changes.
    /// @param beyond which of its entries are not kept any more, though they are neither gone nor out of sight
    void pulled(Page page, Set<EntryRef> beyond) {
        intake.page(page, beyond);
        Set<EntryRef> changed = new HashSet<>();
        page.lines().forEach(line -> changed.add(line.ref()));
        truth.changed(changed);
        follower.touched(book.pulled(changed));
        board.tell();
    }

    /// Which snapshot what is here comes from.
    long filling() {
        return intake.filling();
    }

    /// Entries that central was asked for.
    /// @param filling when it was asked
    /// @return those that are shown now; nothing, and nothing done, when another snapshot has come since
    Optional<List<EntryRef>> came(List<Page.Line> lines, long filling) {
        return intake.came(lines, filling).map(came -> {
            truth.changed(came.touched());
            follower.touched(came.touched());
            follower.touched(book.pulled(came.touched()));
            return came.here();
        });
    }

    /// What central is to be asked for: guests that are others by now, and what unsent work is about and is not here.
    Set<EntryRef> sought() {
        Set<EntryRef> sought = new LinkedHashSet<>(guests.outdated());
        for (Outgoing each : book.outbox().all()) {
            EntryRef subject = each.subject();
            if (book.overlay().shown(subject).isEmpty()
                    && json.vocabulary()
                            .entry(subject.kind())
                            .filter(kind -> truth.find(kind, subject.id()).isEmpty())
                            .isPresent()) {
                sought.add(subject);
            }
        }
        return sought;
    }

    /// Some of a snapshot.
    SnapshotMark pulled(SnapshotMark mark, List<Page.Line> lines) {
        SnapshotMark after = cache.applySnapshot(mark, lines);
        truth.changedAll();
        return after;
    }

    /// All of a snapshot.
    void pulledAll(SnapshotMark mark, Set<UUID> acceptedBefore) {
        intake.snapshot(mark);
        truth.changedAll();
        book.pulledAll(acceptedBefore);
        lookWhetherAsked();
        follower.touchedAll();
        board.tell();
    }

    /// The cache is another, the person's rights are, or enough of a first snapshot is in to work with.
    void everythingChanged() {
        truth.changedAll();
        book.replayAll();
        follower.touchedAll();
        board.tell();
    }

    Set<UUID> accepted() {
        return book.accepted();
    }

    @Override
    public void close() {
        drafts.flush();
        cache.close();
    }
}
