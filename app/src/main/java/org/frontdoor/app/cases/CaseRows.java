package org.frontdoor.app.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.frontdoor.app.cache.Extract;
import org.frontdoor.app.cases.filter.CaseFilter;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.alike.AlikeRules;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Every case of this computer in memory, in the compact form of [CaseRow]: read from the cache at the start, then kept
/// in step with central's news and this person's own unsent work. Thread-safe; readers take the newest [#now] and keep
/// it.
public final class CaseRows implements CaseLookup, AutoCloseable {
    /// What the cache must keep for this.
    public static final Extract<Case, CaseRow> EXTRACT = CaseTable.EXTRACT;

    /// With more changes than this, reading the whole table is faster than asking for each.
    private static final int MOST_SINGLY = 400;

    /// So many times as long as reading the whole table took is rested before it is read again: every page of a first
    /// sync is such news.
    private static final int REST = 3;

    private final Workspace workspace;
    private final Executor background;
    private final List<Consumer<CaseNews>> listeners = new CopyOnWriteArrayList<>();
    private final Subscription changes;
    private final Backlog backlog = new Backlog();
    private volatile CaseList now = CaseList.EMPTY;
    private volatile @Nullable AlikeRules rules;
    private volatile boolean complete;
    private volatile boolean closed;
    private long readAllAgainAt = System.nanoTime();

    /// Begins to read at once, on `background`.
    public CaseRows(Workspace workspace, Executor background) {
        this.workspace = workspace;
        this.background = background;
        this.changes = workspace.onChange(this::heard);
        heard(Changes.ofEverything());
    }

    public CaseList now() {
        return now;
    }

    @Override
    public boolean complete() {
        return complete;
    }

    /// Whether there is news that is not among the rows yet.
    public boolean reading() {
        return backlog.reading();
    }

    /// Tells of each change, in order, on a background thread.
    public Subscription onNews(Consumer<CaseNews> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
        changes.close();
        listeners.clear();
    }

    @Override
    public NumberFound byNumber(String typed) {
        return switch (CaseNumber.parse(typed)) {
            case Parsed.Valid(CaseNumber number) -> told(number);
            case Parsed.Provisional(ProvisionalNumber number) -> told(number);
            case Parsed.Mistyped mistyped -> new NumberFound.Mistyped(mistyped);
            case Parsed.NotANumber _ -> new NumberFound.NotANumber();
        };
    }

    private NumberFound told(ToldNumber number) {
        return now.byNumber(number.plain())
                .<NumberFound>map(NumberFound.Found::new)
                .orElseGet(() -> new NumberFound.NotHere(number));
    }

    @Override
    public List<CaseRow> byPhone(String typed, int most) {
        String digits = phoneDigits(typed);
        return digits.length() < Phone.FEWEST_DIGITS ? List.of() : now.byPhone(digits, most);
    }

    @Override
    public Filtered byFilter(String typed, int most) {
        CaseFilter filter = CaseFilter.read(typed, FilterGround.of(workspace));
        CaseList all = now;
        List<CaseRow> exactly = all.best(filter.exactly(), most);
        return new Filtered(
                filter,
                exactly.size() == most
                        ? exactly
                        : Stream.concat(exactly.stream(), all.best(filter.passes(), most).stream())
                                .distinct()
                                .limit(most)
                                .toList());
    }

    @Override
    public List<CaseRow> byCustomer(UUID customer, int most) {
        return now.byCustomer(customer, most);
    }

    @Override
    public List<Near> near(Point center, double meters, int most) {
        return now.near(center, meters, CaseRow::open, most);
    }

    @Override
    public List<Alike> alike(Seen mine, int most) {
        return now.alike(mine, rules(), workspace.now(), most);
    }

    @Override
    public AlikeRule alikeBy(@Nullable String service) {
        return rules().of(service);
    }

    /// By which requests are taken for the same thing.
    AlikeRules rules() {
        AlikeRules known = rules;
        if (known == null) {
            known = new AlikeRules(workspace.all(AlikeRule.KIND), workspace.all(Service.KIND));
            rules = known;
        }
        return known;
    }

    @Override
    public Optional<CaseRow> byId(UUID id) {
        return now.byId(id);
    }

    /// The digits that a stored phone must end with.
    public static String phoneDigits(String typed) {
        String meant = PhoneReading.of(typed) instanceof PhoneReading.Understood(Phone phone) ? phone.e164() : typed;
        return meant.chars()
                .filter(character -> character >= '0' && character <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void heard(Changes heard) {
        if (heard.touch(AlikeRule.KIND) || heard.touch(Service.KIND)) {
            rules = null;
        }
        if (heard.touch(Case.KIND) && backlog.add(heard)) {
            background.execute(this::catchUp);
        }
    }

    private void catchUp() {
        if (closed) {
            return;
        }
        boolean done = false;
        try {
            for (Backlog.Batch batch = backlog.take(); batch != null; batch = backlog.take()) {
                long early = readAllAgainAt - System.nanoTime();
                if (!batch.large()) {
                    tell(read(batch.ids()));
                } else if (early <= 0) {
                    tell(readAll());
                    now.stream().forEach(CaseRow::folded); // so that the first search is as quick as later ones
                } else {
                    backlog.giveBack();
                    CompletableFuture.delayedExecutor(early, TimeUnit.NANOSECONDS, background)
                            .execute(this::catchUp);
                    break;
                }
            }
            done = true;
        } finally {
            if (!done) {
                backlog.giveUp();
            }
        }
    }

    private CaseNews readAll() {
        long began = System.nanoTime();
        CaseList all = CaseList.of(workspace.extracts(EXTRACT));
        long now = System.nanoTime();
        readAllAgainAt = now + REST * (now - began);
        return new CaseNews(all, List.of(), Set.of(), true);
    }

    private CaseNews read(Set<UUID> ids) {
        List<CaseRow> changed = new ArrayList<>();
        Set<UUID> gone = new HashSet<>();
        for (UUID id : ids) {
            workspace.find(Case.KIND, id).ifPresentOrElse(full -> changed.add(CaseRow.of(full)), () -> gone.add(id));
        }
        return new CaseNews(now.with(changed, gone), changed, gone, false);
    }

    private void tell(CaseNews news) {
        now = news.now();
        complete = true;
        listeners.forEach(listener -> listener.accept(news));
    }

    /// What has changed and was not read yet. One reader at a time: whoever adds to an idle backlog starts it.
    private static final class Backlog {
        private final Set<UUID> ids = new HashSet<>();
        private boolean everything;
        private boolean reading;

        /// @param ids when not `everything`
        record Batch(Set<UUID> ids, boolean everything) {
            boolean large() {
                return everything || ids.size() > MOST_SINGLY;
            }
        }

        synchronized boolean reading() {
            return reading;
        }

        synchronized boolean add(Changes heard) {
            everything |= heard.everything();
            heard.entries().stream()
                    .filter(entry -> entry.kind().equals(Case.KIND.name()))
                    .map(EntryRef::id)
                    .forEach(ids::add);
            boolean idle = !reading;
            reading = true;
            return idle;
        }

        /// After a failure: the next news reads all again.
        synchronized void giveUp() {
            reading = false;
            everything = true;
        }

        /// The batch just taken was not read; its reader comes again, and reads all.
        synchronized void giveBack() {
            everything = true;
        }

        synchronized @Nullable Batch take() {
            if (ids.isEmpty() && !everything) {
                reading = false;
                return null;
            }
            Batch batch = new Batch(Set.copyOf(ids), everything);
            ids.clear();
            everything = false;
            return batch;
        }
    }
}
