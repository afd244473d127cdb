package org.frontdoor.app.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.frontdoor.app.cases.CasesInteractor.Found;
import org.frontdoor.app.cases.CasesModel.Looking;
import org.frontdoor.app.cases.SavedView.BuiltIn;
import org.frontdoor.app.cases.filter.CaseSort;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.place.Place;

/// The door of the list: asks for rows, lets news in without moving what a person looks at, keeps their views. JavaFX
/// thread only, unless said.
final class CasesController implements AutoCloseable {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(120);
    private static final Duration COUNTING_PAUSE = Duration.ofMillis(400);
    private static final Duration TICK = Duration.ofSeconds(30);

    private final CasesModel model;
    private final Parts parts;
    private final CasesInteractor interactor;
    private final CasePreferences preferences;
    private final OlderSearch older;
    private final Latest<Found> finding;
    private final Latest<Map<String, Integer>> counting;
    private final List<Subscription> subscriptions;
    private final ScheduledFuture<?> ticking;
    private final Set<UUID> freshOnes = new HashSet<>();

    private Found shown = Found.NOTHING;
    private int shows;
    /// What was asked for is not shown yet.
    private boolean owed;
    /// Another view was chosen: it begins at its first case, unless it holds the one that is open.
    private boolean turning;
    private boolean prepared;
    private boolean inView;

    /// What the room stands on.
    /// @param places what is known of an address as typed
    /// @param screen the JavaFX thread
    record Parts(
            Workspace workspace,
            CaseRows rows,
            Texts texts,
            CaseWords words,
            Function<String, Place> places,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    CasesController(CasesModel model, Parts parts) {
        this.model = model;
        this.parts = parts;
        interactor = new CasesInteractor(parts.workspace(), parts.rows());
        preferences = new CasePreferences(parts.workspace().drafts());
        older = new OlderSearch(model, parts, this::cameOlder);
        finding = new Latest<>(TYPING_PAUSE, parts.clock(), parts.workers(), parts.screen());
        counting = new Latest<>(COUNTING_PAUSE, parts.clock(), parts.workers(), parts.screen());
        restore();
        model.guests.set(id -> parts.workspace().isGuest(EntryRef.to(Case.KIND, id)));
        model.filter.subscribe((before, now) -> {
            older.forget();
            doubt();
            findNow();
        });
        model.selected.subscribe((before, now) -> sayUnlisted());
        model.sort.subscribe((before, now) -> findNow());
        model.columns.subscribe((before, now) -> keep());
        subscriptions = List.of(
                parts.rows().onNews(news -> parts.screen().execute(() -> heard(news))),
                parts.workspace().onState(state -> parts.screen().execute(this::moved)));
        ticking = parts.clock()
                .scheduleAtFixedRate(
                        () -> parts.screen().execute(this::tick), TICK.toSeconds(), TICK.toSeconds(), TimeUnit.SECONDS);
        model.filter.set(BuiltIn.MY_OPEN.view().filter());
    }

    /// The room's view was made, and may be seen soon.
    void prepare() {
        prepared = true;
        stand();
        findNow();
    }

    /// The room came into view: what is new may stand in the list at once.
    void shown() {
        inView = true;
        if (model.lines.isEmpty()) {
            doubt();
        }
        tick();
        stand();
        showNew();
    }

    void hidden() {
        inView = false;
    }

    /// Reads the list again, with what is new in its place.
    void showNew() {
        findNow();
    }

    /// Asks the center for cases that were closed so long ago that they are not kept here.
    void searchOlder() {
        older.ask(model.filter.get());
    }

    /// The same for what was typed elsewhere, which the list then goes by.
    void searchOlder(String typed) {
        model.filter.set(typed);
        older.ask(typed);
    }

    private void cameOlder(List<EntryRef> entries) {
        if (entries.size() == 1) {
            open(entries.getFirst().id());
        }
        findNow();
    }

    void choose(SavedView view) {
        turning = true;
        if (!view.columns().isEmpty()) {
            model.columns.set(view.columns());
        }
        model.sort.set(view.sort().isEmpty() ? CaseSort.USUAL : view.sort());
        model.filter.set(view.filter());
    }

    /// Keeps filter, columns and order under a name; the same name again replaces the view.
    void saveView(String name) {
        SavedView view = new SavedView(name.strip(), model.filter.get().strip(), model.columns.get(), model.sort.get());
        int at = indexOf(view.name());
        if (at < 0) {
            model.views.add(view);
        } else {
            model.views.set(at, view);
        }
        keep();
        count();
    }

    void rename(SavedView view, String name) {
        int at = model.views.indexOf(view);
        if (at >= 0 && !name.isBlank()) {
            model.views.set(at, new SavedView(name.strip(), view.filter(), view.columns(), view.sort()));
            keep();
        }
    }

    void delete(SavedView view) {
        model.views.remove(view);
        keep();
    }

    /// Shows one case, whatever the list shows now: from another room, or by its number.
    void open(UUID id) {
        CaseLine line = shown.byId().get(id);
        if (line != null) {
            model.selected.set(line);
        } else {
            // One that came this moment is not among the rows yet.
            parts.rows()
                    .byId(id)
                    .or(() -> parts.workspace().find(Case.KIND, id).map(CaseRow::of))
                    .ifPresent(row -> model.selected.set(new CaseLine(row)));
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        ticking.cancel(false);
        finding.cancel();
        counting.cancel();
    }

    private int indexOf(String name) {
        for (int i = 0; i < model.views.size(); i++) {
            if (model.views.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private void restore() {
        preferences.kept().ifPresent(kept -> {
            model.views.setAll(kept.views());
            if (!kept.columns().isEmpty()) {
                model.columns.set(kept.columns());
            }
        });
    }

    private void keep() {
        preferences.keep(new CasePreferences.Kept(List.copyOf(model.views), model.columns.get()));
    }

    private void findNow() {
        if (!prepared) {
            return;
        }
        owed = true;
        String typed = model.filter.get();
        Set<UUID> asked = older.came();
        List<CaseSort.Key> keys = model.sort.get();
        finding.ask(() -> interactor.find(typed, asked, keys, parts.texts().language()), this::show);
    }

    /// Nothing is said of the list until it was looked for again.
    private void doubt() {
        if (model.looking.get() == Looking.DONE) {
            model.looking.set(Looking.SEARCHING);
        }
    }

    private void show(Found found) {
        CaseLine before = model.selected.get();
        shown = found;
        owed = false;
        shows++;
        freshOnes.clear();
        model.fresh.set(0);
        model.ground.set(found.ground());
        model.names.set(found.names());
        model.mistakes.set(older.came().isEmpty() ? found.filter().mistakes() : List.of());
        model.olderWords.set(found.filter().words());
        model.lines.setAll(found.lines());
        if (before != null) {
            CaseLine again = found.byId().get(before.row().id());
            if (again == null) {
                parts.rows().byId(before.row().id()).ifPresent(before::update);
            }
            model.selected.set(again == null ? before : again);
            if (again == null && turning && !found.lines().isEmpty()) {
                model.selected.set(found.lines().getFirst());
            }
        }
        turning = false;
        stand();
        model.looking.set(found.whole() ? Looking.DONE : Looking.READING);
        sayUnlisted();
        count();
    }

    /// Whoever reads a case, or writes into it, goes on while the list changes beside it, and knows that they do. Not
    /// while another list is on its way, so that the words do not come and go with each letter of a filter.
    private void sayUnlisted() {
        CaseLine line = model.selected.get();
        if (!owed) {
            model.unlisted.set(line != null
                    && model.looking.get() == Looking.DONE
                    && !shown.byId().containsKey(line.row().id()));
        }
    }

    /// While nobody sees the list, looking through all of a city's cases at each piece of news would be for nothing.
    private void heard(CaseNews news) {
        if (!inView) {
            return;
        }
        if (!model.olderSaid.get().isEmpty()
                && news.changed().stream().anyMatch(row -> model.guests.get().test(row.id()))) {
            // Those that were asked for a moment ago.
            findNow();
        } else if (news.everything() || model.lines.isEmpty()) {
            heardAll();
        } else {
            news.changed().forEach(this::heard);
            model.fresh.set(freshOnes.size());
            model.revision.set(model.revision.get() + 1);
        }
        stand();
        count();
    }

    /// So much is new that all is looked through again; what stands in the list stays where it is.
    private void heardAll() {
        if (owed || model.lines.isEmpty() || model.looking.get() != Looking.DONE) {
            findNow();
            return;
        }
        String typed = model.filter.get();
        Set<UUID> asked = older.came();
        List<CaseSort.Key> keys = model.sort.get();
        int compared = shows;
        finding.ask(
                () -> interactor.find(typed, asked, keys, parts.texts().language()), found -> merge(compared, found));
    }

    private void merge(int compared, Found found) {
        if (compared != shows) {
            show(found);
            return;
        }
        List<UUID> missing = new ArrayList<>();
        found.byId().forEach((id, line) -> {
            CaseLine here = shown.byId().get(id);
            if (here == null) {
                missing.add(id);
            } else {
                here.update(line.row());
            }
        });
        freshOnes.addAll(missing);
        model.fresh.set(freshOnes.size());
        model.revision.set(model.revision.get() + 1);
    }

    private void heard(CaseRow row) {
        CaseLine line = shown.byId().get(row.id());
        if (line != null) {
            line.update(row);
        } else if (shown.filter().passes().test(row)) {
            freshOnes.add(row.id());
        }
        CaseLine selected = model.selected.get();
        if (selected != null && selected != line && selected.row().id().equals(row.id())) {
            selected.update(row);
        }
    }

    private void moved() {
        if (inView) {
            stand();
        }
    }

    private void stand() {
        model.standing.set(interactor.standing());
    }

    private void count() {
        List<String> filters = new ArrayList<>();
        for (BuiltIn each : BuiltIn.values()) {
            filters.add(each.view().filter());
        }
        model.views.forEach(view -> filters.add(view.filter()));
        counting.ask(() -> interactor.counts(filters), model.counts::set);
    }

    private void tick() {
        if (!inView) {
            return;
        }
        model.now.set(parts.workspace().now());
        model.revision.set(model.revision.get() + 1);
    }
}
