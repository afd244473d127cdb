package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.cache.Extract;
import org.frontdoor.app.cache.RowReader;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Connection.Online;
import org.frontdoor.app.sync.Dealt;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.NumberStock;
import org.frontdoor.app.sync.NumberTaking;
import org.frontdoor.app.sync.OlderFound;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.WireJson;

/// A workspace in memory, for looks and speed with as many cases as a real city has: the real rules decide, nothing is
/// written to a disk. What becomes of work on a real journal and cache is tested elsewhere.
public final class SampleWorkspace implements Workspace {
    private static final Problem AWAY = new Problem("unreachable", "The center does not answer.");

    /// Above those of the samples.
    private static final int FIRST_OWN = 9_000_000;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Vocabulary vocabulary = ProgramVocabulary.create();
    private final Map<EntryRef, Entry> entries = new LinkedHashMap<>();
    private final List<SyncItem> items = new ArrayList<>();
    private final Map<String, Drafts.Draft> drafts = new LinkedHashMap<>();
    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<SyncState>> watchers = new CopyOnWriteArrayList<>();
    private final Set<EntryRef> guests = ConcurrentHashMap.newKeySet();
    private volatile Optional<List<Case>> center = Optional.empty();
    private volatile OlderFound away = new OlderFound.NoLine(AWAY);
    private volatile Actor me;
    private volatile Instant now = SampleCases.NOON;
    private volatile org.frontdoor.app.sync.Connection line = new Online(now);
    private volatile Optional<SyncState.Progress> filling = Optional.empty();

    public SampleWorkspace(Actor me) {
        this.me = me;
    }

    /// As from a pull.
    public void load(Collection<? extends Entry> some) {
        Set<EntryRef> refs;
        synchronized (entries) {
            refs = some.stream().map(this::put).collect(Collectors.toSet());
        }
        tell(refs.size() > 1_000 ? Changes.ofEverything() : Changes.to(refs));
    }

    /// The person's role or agency is another from now on.
    public void as(Actor now) {
        me = now;
    }

    /// It is that late from now on.
    public void at(Instant later) {
        now = later;
    }

    public void unload(EntryRef ref) {
        synchronized (entries) {
            entries.remove(ref);
        }
        tell(Changes.to(Set.of(ref)));
    }

    public void line(org.frontdoor.app.sync.Connection standing) {
        line = standing;
        watchers.forEach(watcher -> watcher.accept(state()));
    }

    public void filling(SyncState.Progress progress) {
        filling = Optional.of(progress);
        watchers.forEach(watcher -> watcher.accept(state()));
    }

    @Override
    public Actor me() {
        return me;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(EntryRef.to(kind, id))).map(kind.type()::cast);
        }
    }

    @Override
    public Given give(Deed deed) {
        now = now.plusSeconds(1);
        List<UUID> ids = new ArrayList<>();
        Set<EntryRef> touched = new java.util.HashSet<>();
        for (Command command : deed.commands()) {
            switch (vocabulary.kindOf(command).decide(command, this, me, now)) {
                case Decision.Accepted accepted -> {
                    synchronized (entries) {
                        accepted.changes().forEach(change -> touched.add(apply(change)));
                    }
                    UUID id = UUID.randomUUID();
                    ids.add(id);
                    synchronized (items) {
                        items.add(new SyncItem(
                                id,
                                vocabulary.kindOf(command).name(),
                                command.subject(),
                                Optional.of(command),
                                now,
                                SyncItem.State.PENDING,
                                Optional.empty()));
                    }
                }
                case Decision.Refused refused -> {
                    return new Given.Refused(refused.problem(), 0);
                }
                case Decision.Conflict conflict -> {
                    return new Given.Clashed(conflict.problem(), conflict.entry(), conflict.clashes(), 0);
                }
            }
        }
        synchronized (drafts) {
            deed.drafts().forEach(drafts::remove);
        }
        tell(Changes.to(touched));
        return new Given.Saved(ids);
    }

    private EntryRef apply(Change change) {
        return switch (change) {
            case Change.Put<?> put -> put(put.entry());
            case Change.Remove(EntryKind<?> kind, UUID id) -> {
                entries.remove(EntryRef.to(kind, id));
                yield EntryRef.to(kind, id);
            }
        };
    }

    private EntryRef put(Entry entry) {
        EntryRef ref = EntryRef.to(vocabulary.kindOf(entry), entry.id());
        entries.put(ref, entry);
        return ref;
    }

    private void tell(Changes changes) {
        listeners.forEach(listener -> listener.accept(changes));
    }

    @Override
    public <T extends Entry> List<T> all(EntryKind<T> kind) {
        synchronized (entries) {
            return stream(kind).toList();
        }
    }

    @Override
    public <T extends Entry> void scan(EntryKind<T> kind, Consumer<? super T> each) {
        all(kind).forEach(each);
    }

    private <T extends Entry> Stream<T> stream(EntryKind<T> kind) {
        return entries.values().stream().filter(kind.type()::isInstance).map(kind.type()::cast);
    }

    @Override
    public long version(EntryRef entry) {
        return 1;
    }

    @Override
    public <T extends Entry, R> List<R> extracts(Extract<T, R> extract) {
        return all(extract.kind()).stream().map(extract.of()).toList();
    }

    @Override
    public <R> List<R> rows(String sql, RowReader<R> reader, Object... parameters) {
        throw new UnsupportedOperationException("no look-up tables here");
    }

    @Override
    public Subscription onChange(Consumer<Changes> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public boolean isGuest(EntryRef entry) {
        return guests.contains(entry);
    }

    /// What the center finds from now on, whatever the words; before, it does not answer.
    public void center(List<Case> older) {
        center = Optional.of(older);
    }

    /// What asking the center comes to from now on, when it finds nothing.
    public void away(OlderFound instead) {
        away = instead;
    }

    @Override
    public OlderFound older(String words) {
        if (center.isPresent()) {
            List<EntryRef> refs = center.get().stream()
                    .map(found -> EntryRef.to(Case.KIND, found.id()))
                    .toList();
            guests.addAll(refs);
            load(center.get());
            return new OlderFound.Came(refs);
        }
        return away;
    }

    @Override
    public SyncState state() {
        return new SyncState(
                line,
                filling,
                Optional.of(SampleCases.NOON.minusSeconds(180)),
                items.size(),
                0,
                0,
                new NumberStock(90, 500, false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Subscription onState(Consumer<SyncState> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    @Override
    public List<SyncItem> items() {
        synchronized (items) {
            return List.copyOf(items);
        }
    }

    @Override
    public Drafts drafts() {
        return new Drafts() {
            @Override
            public void keep(String key, String json, Consumer<Boolean> told) {
                synchronized (drafts) {
                    drafts.put(key, new Draft(key, json, now));
                }
                told.accept(true);
            }

            @Override
            public void drop(String key) {
                synchronized (drafts) {
                    drafts.remove(key);
                }
            }

            @Override
            public List<Draft> kept() {
                synchronized (drafts) {
                    return List.copyOf(drafts.values());
                }
            }

            @Override
            public <T> DraftForm<T> form(String room, Class<T> type) {
                return new DraftForm<>(this, new WireJson(ProgramVocabulary.create()).mapper(), room, type);
            }

            @Override
            public void flush() {}
        };
    }

    @Override
    public NumberTaking takeNumber() {
        return new NumberTaking.Taken(
                CaseNumber.of(Series.ofYear(2026), FIRST_OWN + numbers.getAndIncrement())
                        .digits(),
                "block",
                0);
    }

    @Override
    public void putBack(NumberTaking.Taken number) {}

    @Override
    public List<AttentionItem> attention() {
        return List.of();
    }

    @Override
    public void syncNow() {}

    @Override
    public Dealt giveUp(UUID command, String reason) {
        return new Dealt.NotThere();
    }

    @Override
    public Given giveInstead(UUID command, Deed deed) {
        return give(deed);
    }

    @Override
    public String export(UUID command) {
        return "";
    }
}
