package org.frontdoor.app.triage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.cases.InHand;
import org.jspecify.annotations.Nullable;

/// The door of the triage room. JavaFX thread only.
final class TriageController implements AutoCloseable {
    private static final Duration NEWS_PAUSE = Duration.ofMillis(150);
    private static final Duration MOVING_PAUSE = Duration.ofMillis(30);
    /// Who only passes by is not told of.
    private static final Duration LOOKING = Duration.ofSeconds(1);

    private static final Duration TICK = Duration.ofSeconds(30);

    private final TriageModel model;
    private final TriageRoom.Parts parts;
    private final TriageInteractor interactor;
    private final GivenToday givenToday;
    private final Giving giving;
    private final Latest<Optional<UUID>> holding;
    private final Latest<List<Waiting>> listing;
    private final Latest<Integer> counting;
    private final Latest<Integer> countingGiven;
    private final Latest<Optional<TriageItem>> reading;
    private final Subscription news;
    private final Subscription holders;
    private final ScheduledFuture<?> ticking;
    private boolean inView;
    /// The choice is the person's own, not the likeliest.
    private boolean chosen;

    /// To be opened as soon as it is in the list again.
    private @Nullable UUID takenBack;

    TriageController(TriageModel model, TriageRoom.Parts parts) {
        this.model = model;
        this.parts = parts;
        interactor = new TriageInteractor(parts.workspace(), parts.rows(), parts.search(), parts.around());
        givenToday = new GivenToday(parts.workspace(), parts.rows(), parts.wall());
        listing = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        counting = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        countingGiven = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        reading = new Latest<>(MOVING_PAUSE, parts.clock(), parts.workers(), parts.screen());
        holding = new Latest<>(LOOKING, parts.clock(), parts.workers(), parts.screen());
        Tasks tasks = new Tasks(parts.workers(), parts.screen());
        giving = new Giving(model, parts, interactor, tasks, this::gone, this::cameBack);
        news = parts.rows().onNews(changed -> parts.screen().execute(this::heard));
        holders = parts.workspace().onChange(changes -> {
            if (changes.touch(InHand.KIND)) {
                parts.screen().execute(this::heldAnew);
            }
        });
        ticking = parts.clock()
                .scheduleAtFixedRate(
                        () -> parts.screen().execute(this::tick), TICK.toSeconds(), TICK.toSeconds(), TimeUnit.SECONDS);
        model.selected.subscribe(line -> read(line == null ? null : line.row().id()));
        model.source.subscribe((before, now) -> list());
        heard();
    }

    /// The room came into view.
    void shown() {
        inView = true;
        TriageLine line = model.selected.get();
        look(line == null ? null : line.row().id());
        list();
    }

    void hidden() {
        inView = false;
        look(null);
    }

    /// The others are told once somebody rests on a case, and when they leave it.
    private void look(@Nullable UUID now) {
        holding.ask(
                () -> {
                    interactor.look(now);
                    return Optional.ofNullable(now);
                },
                told -> {});
    }

    private void heldAnew() {
        if (inView) {
            list();
            answersAnew();
        }
    }

    /// Out of view only the badge counts.
    private void heard() {
        if (inView) {
            list();
            answersAnew();
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

    /// Gives away what is at hand, or all that is marked.
    void accept() {
        giving.accept();
    }

    void undo() {
        giving.undo();
    }

    boolean canUndo() {
        return giving.canUndo();
    }

    /// Marks the case at hand to be given together with others, or no longer.
    void mark() {
        TriageLine line = model.selected.get();
        if (line != null) {
            line.marked.set(!line.marked.get());
            countMarked();
        }
    }

    /// Takes all marks back.
    void unmark() {
        model.waiting.forEach(line -> line.marked.set(false));
        countMarked();
    }

    private void countMarked() {
        model.marked.set(
                (int) model.waiting.stream().filter(line -> line.marked.get()).count());
    }

    void openCase(UUID id) {
        parts.openCase().accept(id);
    }

    @Override
    public void close() {
        news.close();
        holders.close();
        holding.cancel();
        parts.workers().execute(() -> interactor.look(null));
        ticking.cancel(false);
        listing.cancel();
        counting.cancel();
        countingGiven.cancel();
        reading.cancel();
    }

    /// The cases leave the list, and the one after them opens; one that somebody else looks at is passed over.
    private void gone(List<UUID> done) {
        TriageLine selected = model.selected.get();
        int at = model.waiting.indexOf(selected);
        List<TriageLine> left = model.waiting.stream()
                .filter(line -> !done.contains(line.row().id()))
                .toList();
        TriageLine after = Stream.concat(
                        model.waiting.stream().skip(Math.max(at, 0)),
                        model.waiting.stream().limit(Math.max(at, 0)).toList().reversed().stream())
                .filter(left::contains)
                .min(Comparator.comparing(line -> !line.waiting().heldBy().isEmpty()))
                .orElse(null);
        if (selected == null || !left.contains(selected)) {
            model.selected.set(after);
        }
        model.waiting.removeIf(line -> !left.contains(line));
        model.left.set(Math.max(0, model.left.get() - done.size()));
        countMarked();
    }

    private void cameBack(UUID id) {
        takenBack = id;
        list();
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
    private void show(List<Waiting> all) {
        Map<UUID, TriageLine> before = new HashMap<>();
        model.waiting.forEach(line -> before.put(line.row().id(), line));
        List<TriageLine> lines = new ArrayList<>(all.size());
        boolean others = false;
        for (Waiting waiting : all) {
            TriageLine line = before.get(waiting.row().id());
            if (line == null) {
                line = new TriageLine(waiting);
            } else if (!line.waiting().equals(waiting)) {
                line.update(waiting);
                others = true;
            }
            if (model.source.get().holds(waiting)) {
                lines.add(line);
            }
        }
        model.counts.set(counts(all));
        model.now.set(parts.workspace().now());
        model.loading.set(!parts.rows().complete());
        if (!lines.equals(model.waiting)) {
            TriageLine selected = model.selected.get();
            model.waiting.setAll(lines);
            model.selected.set(selected != null && lines.contains(selected) ? selected : first(lines));
        }
        if (others) {
            model.turned.set(model.turned.get() + 1);
        }
        model.left.set(all.size());
        countMarked();
        if (takenBack != null && place(takenBack) >= 0) {
            select(takenBack);
            takenBack = null;
        }
    }

    private static Map<TriageSource, Integer> counts(List<Waiting> all) {
        Map<TriageSource, Integer> counts = new EnumMap<>(TriageSource.class);
        for (TriageSource source : TriageSource.values()) {
            counts.put(source, (int) all.stream().filter(source::holds).count());
        }
        return counts;
    }

    private static @Nullable TriageLine first(List<TriageLine> lines) {
        return lines.isEmpty() ? null : lines.getFirst();
    }

    private void read(@Nullable UUID id) {
        model.problem.set("");
        model.agency.set(null);
        model.choosingAgency.set(false);
        chosen = false;
        look(id);
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
}
