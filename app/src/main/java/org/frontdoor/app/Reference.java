package org.frontdoor.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.learned.AgentPicks;
import org.frontdoor.app.place.AreaShapes;
import org.frontdoor.app.place.Places;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.AnswersInForce;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Landmark;
import org.frontdoor.model.place.StreetLine;
import org.frontdoor.model.program.Program;
import org.jspecify.annotations.Nullable;

/// The index of services and articles and the known places, built anew when central's news touch them, and of the
/// articles also when other ones hold than before. Any thread.
final class Reference implements AutoCloseable {
    private final Workspace workspace;
    private final AnswersInForce inForce;
    private final Supplier<Optional<Meanings.Known>> meanings;
    private final AnswerSearch search = new AnswerSearch();
    private final ListingSearch listings = new ListingSearch();
    private final AtomicReference<Places> places =
            new AtomicReference<>(new Places(Places.Known.NOTHING, LocalDate::now));
    private final Stale stale = new Stale();
    private final ReentrantLock building = new ReentrantLock();
    private volatile boolean closed;
    private boolean understands;

    /// Somebody waits for the building to come to rest, so it stops where it can.
    private volatile boolean hurry;

    private volatile Runnable goOn = () -> {};
    private volatile Runnable understood = () -> {};

    /// Built into the index.
    private volatile List<Article> indexed = List.of();

    private @Nullable Subscription following;
    private @Nullable AgentPicks picks;
    private @Nullable ScheduledFuture<?> looking;

    /// Knows nothing before [#follow].
    /// @param meanings asked off the JavaFX thread once the words can be searched; may take a while
    Reference(Workspace workspace, Supplier<Optional<Meanings.Known>> meanings) {
        this.workspace = workspace;
        this.inForce = new AnswersInForce(workspace);
        this.meanings = meanings;
    }

    AnswerSearch search() {
        return search;
    }

    ListingSearch listings() {
        return listings;
    }

    Places places() {
        return places.get();
    }

    /// Builds all of it, which takes about a second for a city, and keeps up from then on. What the answers mean comes
    /// after it; it takes some seconds the first time on a computer.
    /// @param background where building happens, one at a time
    /// @param clock whether another day has begun is looked at each minute: a computer that slept wakes on any
    /// @param rebuilt told after each building, there
    /// @param understood told once what the words mean counts
    void follow(Executor background, ScheduledExecutorService clock, Runnable rebuilt, Runnable understood) {
        this.understood = understood;
        goOn = () -> begin(Changes.to(Set.of()), background, rebuilt);
        following = workspace.onChange(changes -> take(changes, background, rebuilt));
        picks = new AgentPicks(workspace, search, background);
        take(Changes.ofEverything(), background, rebuilt);
        looking = clock.scheduleWithFixedDelay(
                () -> background.execute(() -> look(background, rebuilt)), 1, 1, TimeUnit.MINUTES);
    }

    private void look(Executor background, Runnable rebuilt) {
        if (!closed && !inForce.all().equals(indexed)) {
            begin(Changes.to(Set.of(EntryRef.to(Program.KIND, Program.theId()))), background, rebuilt);
        }
    }

    private void take(Changes changes, Executor background, Runnable rebuilt) {
        if (concerns(changes)) {
            begin(changes, background, rebuilt);
        }
    }

    private void begin(Changes changes, Executor background, Runnable rebuilt) {
        if (stale.add(changes)) {
            background.execute(() -> catchUp(rebuilt));
        }
    }

    private void catchUp(Runnable rebuilt) {
        for (Changes next = stale.take(); next != null; next = stale.take()) {
            Changes news = next;
            boolean built = false;
            try {
                built = built(() -> rebuild(news), rebuilt) && (understands || built(this::understand, understood));
            } finally {
                if (!built) {
                    stale.putBack(news);
                }
            }
            if (!built) {
                // Whoever made it stop may have told it to go on before the rest was put back.
                if (!hurry && !closed) {
                    goOn.run();
                }
                return;
            }
        }
    }

    /// Whether it came to its end, and was not stopped; then it is told.
    private boolean built(Runnable work, Runnable rebuilt) {
        building.lock();
        try {
            if (closed) {
                return false;
            }
            work.run();
        } catch (CancellationException stopped) {
            return false;
        } finally {
            building.unlock();
        }
        rebuilt.run();
        return true;
    }

    private void understand() {
        meanings.get().ifPresent(known -> {
            Function<String, float[]> passages = text -> {
                if (hurry || Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                return known.passages().apply(text);
            };
            search.understand(known.meaning(), passages);
            listings.understand(known.meaning(), passages);
            known.whole().run();
        });
        understands = true;
    }

    /// Stops a building under way, and lets none begin while this runs. What was stopped goes on afterwards.
    <T> T atRest(Supplier<T> work) {
        hurry = true;
        building.lock();
        try {
            return work.get();
        } finally {
            hurry = false;
            boolean ended = closed;
            building.unlock();
            if (!ended) {
                goOn.run();
            }
        }
    }

    private static boolean concerns(Changes changes) {
        return ofAnswers(changes) || ofPlaces(changes) || ofDirectory(changes);
    }

    private static boolean ofDirectory(Changes changes) {
        return Stream.of(Listing.KIND, Organization.KIND, TaxonomyTerm.KIND, Program.KIND)
                .anyMatch(changes::touch);
    }

    private static boolean ofAnswers(Changes changes) {
        return changes.touch(Service.KIND) || changes.touch(Article.KIND) || changes.touch(Program.KIND);
    }

    private static boolean ofPlaces(Changes changes) {
        return Stream.of(AddressPoint.KIND, Area.KIND, Landmark.KIND, StreetLine.KIND, Program.KIND)
                .anyMatch(changes::touch);
    }

    private void rebuild(Changes changes) {
        if (ofAnswers(changes)) {
            List<Article> articles = inForce.all();
            search.rebuild(workspace.all(Service.KIND), articles, synonyms().words());
            indexed = articles;
        }
        if (ofDirectory(changes)) {
            listings.rebuild(
                    new ListingSearch.Holding(
                            workspace.all(Listing.KIND),
                            workspace.all(Organization.KIND),
                            workspace.all(TaxonomyTerm.KIND)),
                    synonyms().words());
        }
        if (ofPlaces(changes)) {
            places.set(new Places(
                    new Places.Known(
                            workspace.all(AddressPoint.KIND),
                            workspace.all(Landmark.KIND),
                            workspace.all(StreetLine.KIND),
                            new AreaShapes(workspace.all(Area.KIND)),
                            synonyms().places()),
                    this::today));
        }
    }

    private Program.Synonyms synonyms() {
        return program().map(Program::synonyms).orElse(Program.Synonyms.NONE);
    }

    private LocalDate today() {
        return LocalDate.now(program().map(Program::timeZone).orElse(ZoneId.systemDefault()));
    }

    private Optional<Program> program() {
        return workspace.find(Program.KIND, Program.theId());
    }

    /// Ends it, after a building under way.
    @Override
    public void close() {
        atRest(() -> {
            if (following != null) {
                following.close();
            }
            if (picks != null) {
                picks.close();
            }
            if (looking != null) {
                looking.cancel(false);
            }
            search.close();
            listings.close();
            closed = true;
            return true;
        });
    }

    /// What came while one building is under way waits for the next.
    private static final class Stale {
        private @Nullable Changes waiting;
        private boolean building;

        /// True when nobody is building, so that the caller has to begin.
        synchronized boolean add(Changes changes) {
            waiting = waiting == null || changes.everything() ? changes : both(waiting, changes);
            boolean begin = !building;
            building = true;
            return begin;
        }

        synchronized @Nullable Changes take() {
            Changes next = waiting;
            waiting = null;
            building = next != null;
            return next;
        }

        /// It could not be built: the next news begin it again.
        synchronized void putBack(Changes changes) {
            waiting = waiting == null ? changes : both(changes, waiting);
            building = false;
        }

        private static Changes both(Changes one, Changes other) {
            if (one.everything() || other.everything()) {
                return Changes.ofEverything();
            }
            var all = new HashSet<>(one.entries());
            all.addAll(other.entries());
            return Changes.to(all);
        }
    }
}
