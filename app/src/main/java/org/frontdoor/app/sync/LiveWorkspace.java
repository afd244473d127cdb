package org.frontdoor.app.sync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdoor.app.cache.Cache;
import org.frontdoor.app.cache.Extract;
import org.frontdoor.app.cache.RowReader;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Outcome;

/// The workspace over journal, cache and overlay.
final class LiveWorkspace implements Workspace {
    private final Book book;
    private final Cache cache;
    private final Guests guests;
    private final Follower follower;
    private final Board board;
    private final Numbers numbers;
    private final JournalDrafts drafts;
    private final Exports exports;
    private final Supplier<Actor> me;
    private final InstantSource clock;
    private final Engine engine;

    /// What makes central hear of something soon.
    interface Engine {
        /// There is something new to send.
        void given();

        /// The person wants an attempt now.
        void now();

        /// Asks for what is not kept here.
        OlderFound older(String words);
    }

    LiveWorkspace(
            Book book,
            Cache cache,
            Guests guests,
            Follower follower,
            Board board,
            Numbers numbers,
            JournalDrafts drafts,
            Exports exports,
            Supplier<Actor> me,
            InstantSource clock,
            Engine engine) {
        this.book = book;
        this.cache = cache;
        this.guests = guests;
        this.follower = follower;
        this.board = board;
        this.numbers = numbers;
        this.drafts = drafts;
        this.exports = exports;
        this.me = me;
        this.clock = clock;
        this.engine = engine;
    }

    @Override
    public Actor me() {
        return me.get();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Given give(Deed deed) {
        return ended(deed, after(book.give(deed)));
    }

    @Override
    public Given giveInstead(UUID command, Deed deed) {
        return ended(deed, after(book.giveInstead(command, deed)));
    }

    private Given ended(Deed deed, Given given) {
        if (given instanceof Given.Saved) {
            drafts.ended(deed.drafts());
        }
        return given;
    }

    @Override
    public Dealt giveUp(UUID command, String reason) {
        return after(book.giveUp(command, reason));
    }

    private <R> R after(Book.Step<R> step) {
        follower.touched(step.touched());
        board.tell();
        engine.given();
        return step.result();
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        return book.overlay().find(kind, id);
    }

    @Override
    public <T extends Entry> List<T> all(EntryKind<T> kind) {
        return follower.all(kind);
    }

    @Override
    public <T extends Entry> void scan(EntryKind<T> kind, Consumer<? super T> each) {
        follower.scan(kind, each);
    }

    @Override
    public <T extends Entry, R> List<R> extracts(Extract<T, R> extract) {
        return follower.extracts(extract);
    }

    @Override
    public long version(EntryRef entry) {
        return cache.version(entry);
    }

    @Override
    public <R> List<R> rows(String sql, RowReader<R> reader, Object... parameters) {
        return cache.rows(sql, reader, Arrays.asList(parameters));
    }

    @Override
    public Subscription onChange(Consumer<Changes> listener) {
        return follower.onChange(listener);
    }

    @Override
    public NumberTaking takeNumber() {
        NumberTaking taking = numbers.take();
        board.tell();
        return taking;
    }

    @Override
    public void putBack(NumberTaking.Taken number) {
        numbers.putBack(number);
        board.tell();
    }

    @Override
    public SyncState state() {
        return board.state();
    }

    @Override
    public Subscription onState(Consumer<SyncState> listener) {
        return board.onState(listener);
    }

    @Override
    public List<SyncItem> items() {
        return book.outbox().items();
    }

    @Override
    public List<AttentionItem> attention() {
        return book.outbox().all().stream()
                .filter(Outgoing::waitsForPerson)
                .map(this::attention)
                .toList();
    }

    private AttentionItem attention(Outgoing mine) {
        List<Clash> clashes =
                mine.stage() instanceof Outgoing.Stage.Conflict(var outcome) ? outcome.clashes() : List.of();
        return new AttentionItem(
                mine.item(false),
                mine.problem().orElseThrow(),
                clashes,
                theirs(mine),
                book.outbox().behind(mine.id()).stream()
                        .map(each -> each.item(true))
                        .toList());
    }

    private Optional<Entry> theirs(Outgoing mine) {
        return exports.entry(
                mine.subject(),
                mine.stage() instanceof Outgoing.Stage.Conflict(Outcome.Conflict outcome)
                        ? Optional.ofNullable(outcome.current())
                        : Optional.empty());
    }

    @Override
    public boolean isGuest(EntryRef entry) {
        return guests.has(entry);
    }

    @Override
    public OlderFound older(String words) {
        return engine.older(words);
    }

    @Override
    public void syncNow() {
        engine.now();
    }

    @Override
    public String export(UUID command) {
        return book.outbox()
                .find(command)
                .map(mine -> exports.text(mine, book.outbox().behind(command)))
                .orElse("");
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }
}
