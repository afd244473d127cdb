package org.frontdoor.app.triage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.triage.TriageInteractor.Route;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.catalog.Agency;
import org.jspecify.annotations.Nullable;

/// The door of the triage room. JavaFX thread only.
final class TriageController implements AutoCloseable {
    private static final Duration NEWS_PAUSE = Duration.ofMillis(150);
    private static final Duration MOVING_PAUSE = Duration.ofMillis(30);
    private static final Duration TICK = Duration.ofSeconds(30);

    private final TriageModel model;
    private final TriageRoom.Parts parts;
    private final TriageInteractor interactor;
    private final GivenToday givenToday;
    private final CaseWords words;
    private final Latest<List<CaseRow>> listing;
    private final Latest<Integer> counting;
    private final Latest<Integer> countingGiven;
    private final Latest<Optional<TriageItem>> reading;
    private final Tasks tasks;
    private final Subscription news;
    private final ScheduledFuture<?> ticking;
    private boolean inView;
    private @Nullable Route undoable;

    /// Offers to take back the undoable one.
    private @Nullable ToastMessage offer;

    /// The choice is the person's own, not the likeliest.
    private boolean chosen;

    /// To be opened as soon as it is in the list again.
    private @Nullable UUID takenBack;

    /// The routing that is being written; it is never canceled.
    private @Nullable Future<?> giving;

    TriageController(TriageModel model, TriageRoom.Parts parts) {
        this.model = model;
        this.parts = parts;
        interactor = new TriageInteractor(parts.workspace(), parts.rows(), parts.search());
        givenToday = new GivenToday(parts.workspace(), parts.rows(), parts.wall());
        words = parts.caseWords();
        listing = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        counting = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        countingGiven = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        reading = new Latest<>(MOVING_PAUSE, parts.clock(), parts.workers(), parts.screen());
        tasks = new Tasks(parts.workers(), parts.screen());
        news = parts.rows().onNews(changed -> parts.screen().execute(this::heard));
        ticking = parts.clock()
                .scheduleAtFixedRate(
                        () -> parts.screen().execute(this::tick), TICK.toSeconds(), TICK.toSeconds(), TimeUnit.SECONDS);
        model.selected.subscribe(line -> read(line == null ? null : line.row().id()));
        heard();
    }

    /// The room came into view.
    void shown() {
        inView = true;
        list();
    }

    void hidden() {
        inView = false;
    }

    /// Out of view only the badge counts.
    private void heard() {
        if (inView) {
            list();
        } else {
            counting.ask(interactor::countWaiting, model.left::set);
        }
    }

    /// Reads what waits, while or before it is seen.
    void list() {
        listing.ask(interactor::waiting, this::show);
        countingGiven.ask(givenToday::count, model.givenToday::set);
    }

    /// Midnight comes without news.
    private void tick() {
        if (inView) {
            list();
        }
    }

    /// Reads the case at hand again, as after a change of language.
    void refresh() {
        TriageLine line = model.selected.get();
        if (line != null) {
            read(line.row().id());
        }
    }

    /// Looks again for what the case at hand may be; what the person has begun with it stays.
    void answersAnew() {
        TriageLine line = model.selected.get();
        if (line != null) {
            ask(line.row().id());
        }
    }

    void move(int by) {
        if (!model.waiting.isEmpty()) {
            int at = model.waiting.indexOf(model.selected.get());
            model.selected.set(model.waiting.get(Math.clamp(at + by, 0, model.waiting.size() - 1)));
        }
    }

    /// Chooses a suggestion by its place, from 0.
    void choose(int place) {
        TriageItem item = model.item.get();
        if (item != null && place < item.suggestions().size()) {
            choose(item.suggestions().get(place));
        }
    }

    void choose(TriageItem.Suggestion suggestion) {
        model.problem.set("");
        chosen = true;
        model.choice.set(suggestion);
    }

    /// Gives the case to where it is said to belong, and opens the next.
    void accept() {
        TriageItem item = model.item.get();
        TriageLine line = model.selected.get();
        if (item == null
                || line == null
                || !line.row().id().equals(item.sheet().full().id())
                || (giving != null && !giving.isDone())) {
            return;
        }
        TriageItem.Suggestion choice = model.choice.get();
        CaseSheet.AgencyChoice other = model.agency.get();
        String agency = other != null ? other.code() : choice == null ? Agency.PROGRAM : choice.agency();
        if (agency.equals(Agency.PROGRAM)) {
            model.problem.set(parts.texts().say(choice == null ? "choose.service" : "choose.agency"));
            return;
        }
        Routing from = item.sheet().full().routing();
        String service = choice == null ? from.service() : choice.service();
        Routing to = new Routing(service, 0, agency, other == null && choice != null ? choice.group() : "");
        route(new Route(item.sheet().full().id(), from, to));
    }

    /// Takes the last routing back, while it can be.
    void undo() {
        Route last = undoable;
        if (last == null || (giving != null && !giving.isDone())) {
            return;
        }
        undoable = null;
        withdrawOffer();
        giving = tasks.run(() -> interactor.give(last.back()), given -> {
            String problem = problem(given);
            if (problem.isEmpty()) {
                takenBack = last.id();
                list();
            } else {
                parts.shell().toast(new ToastMessage(problem));
            }
        });
    }

    boolean canUndo() {
        return undoable != null;
    }

    @Override
    public void close() {
        news.close();
        ticking.cancel(false);
        listing.cancel();
        counting.cancel();
        countingGiven.cancel();
        reading.cancel();
    }

    private void route(Route route) {
        model.busy.set(true);
        giving = tasks.run(() -> interactor.give(route), given -> {
            model.busy.set(false);
            String problem = problem(given);
            model.problem.set(problem);
            if (problem.isEmpty()) {
                routed(route);
            }
        });
    }

    private void routed(Route route) {
        undoable = route;
        String agency = model.item.get() == null
                ? route.to().agency()
                : model.item.get().sheet().names().agency(route.to().agency());
        withdrawOffer();
        offer = new ToastMessage(parts.texts().say("given", agency), this::undo);
        parts.shell().toast(offer);
        next(route.id());
    }

    private void withdrawOffer() {
        parts.shell().toasts().remove(offer);
        offer = null;
    }

    /// The case leaves the list, and the one after it opens.
    private void next(UUID done) {
        int at = place(done);
        if (at >= 0) {
            TriageLine after = at + 1 < model.waiting.size()
                    ? model.waiting.get(at + 1)
                    : at > 0 ? model.waiting.get(at - 1) : null;
            model.selected.set(after);
            model.waiting.remove(at);
        }
        model.left.set(model.waiting.size());
    }

    private int place(UUID id) {
        for (int i = 0; i < model.waiting.size(); i++) {
            if (model.waiting.get(i).row().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void select(UUID id) {
        int at = place(id);
        if (at >= 0) {
            model.selected.set(model.waiting.get(at));
        }
    }

    /// Lines that were there stay the same objects, so that the selection stays.
    private void show(List<CaseRow> now) {
        Map<UUID, TriageLine> before = new HashMap<>();
        model.waiting.forEach(line -> before.put(line.row().id(), line));
        List<TriageLine> lines = new ArrayList<>(now.size());
        for (CaseRow row : now) {
            TriageLine line = before.computeIfAbsent(row.id(), id -> new TriageLine(row));
            line.update(row);
            lines.add(line);
        }
        model.now.set(parts.workspace().now());
        model.loading.set(!parts.rows().complete());
        if (!lines.equals(model.waiting)) {
            TriageLine selected = model.selected.get();
            model.waiting.setAll(lines);
            model.selected.set(selected != null && lines.contains(selected) ? selected : first(lines));
        }
        model.left.set(lines.size());
        if (takenBack != null && place(takenBack) >= 0) {
            select(takenBack);
            takenBack = null;
        }
    }

    private static @Nullable TriageLine first(List<TriageLine> lines) {
        return lines.isEmpty() ? null : lines.getFirst();
    }

    private void read(@Nullable UUID id) {
        model.problem.set("");
        model.agency.set(null);
        model.choosingAgency.set(false);
        chosen = false;
        if (id == null) {
            reading.cancel();
            model.item.set(null);
            return;
        }
        ask(id);
    }

    private void ask(UUID id) {
        reading.ask(() -> interactor.item(id, parts.texts().language()), item -> show(item.orElse(null)));
    }

    private void show(@Nullable TriageItem item) {
        TriageItem before = model.item.get();
        boolean begun = item != null
                && before != null
                && item.sheet().full().id().equals(before.sheet().full().id())
                && (chosen || model.choosingAgency.get());
        TriageItem.Suggestion choice = model.choice.get();
        model.item.set(item);
        if (item == null) {
            model.choice.set(null);
        } else if (begun) {
            model.choice.set(choice == null ? null : item.likeness(choice).orElse(null));
        } else {
            model.choice.set(item.suggestions().stream().findFirst().orElse(null));
        }
    }

    private String problem(Given given) {
        return switch (given) {
            case Given.Saved _ -> "";
            case Given.Refused refused -> words.problem(refused.problem());
            case Given.NotWritten notWritten -> words.problem(notWritten.problem());
            case Given.Clashed clashed -> words.problem(clashed.problem());
        };
    }
}
