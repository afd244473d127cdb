package org.frontdoor.app.attention;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.jspecify.annotations.Nullable;

/// The door of the attention room. JavaFX thread only.
final class AttentionController {
    private static final Duration SETTLING = Duration.ofMillis(50);
    static final String REASON = "reason";

    private final AttentionModel model;
    private final AttentionInteractor interactor;
    private final AttentionDrafts drafts;
    private final Tasks tasks;
    private final Latest<List<Waiting>> looking;
    private final Doors doors;
    private final Function<AttentionItem, String> noted;

    /// What waits for its reason to be written.
    private @Nullable Runnable asked;

    /// What is being done; it is never canceled, and nothing is done twice.
    private @Nullable Future<?> dealing;

    /// The ways out of the room.
    ///
    /// @param copy puts text on the clipboard
    /// @param openCase shows a case in its room
    /// @param merge puts two cases side by side, the one first that would be closed
    record Doors(Consumer<String> copy, Consumer<UUID> openCase, BiConsumer<UUID, UUID> merge) {}

    /// @param noted the words of an item as they would stand in a note
    AttentionController(
            AttentionModel model,
            AttentionInteractor interactor,
            AttentionDrafts drafts,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen,
            Doors doors,
            Function<AttentionItem, String> noted) {
        this.model = model;
        this.interactor = interactor;
        this.drafts = drafts;
        this.tasks = new Tasks(workers, screen);
        this.looking = new Latest<>(SETTLING, clock, workers, screen);
        this.doors = doors;
        this.noted = noted;
        model.open.subscribe((before, now) -> {
            if (!before.map(Waiting::key).equals(now.map(Waiting::key))) {
                say("");
                asked = null;
                model.mending.set(now.filter(this::begun).isPresent());
            }
        });
    }

    AttentionModel model() {
        return model;
    }

    AttentionInteractor interactor() {
        return interactor;
    }

    /// Something moved between here and central: look again.
    void look() {
        looking.ask(interactor::waiting, waiting -> {
            model.attention.setAll(waiting);
            model.waiting.set((int) waiting.stream()
                    .filter(each -> !(each instanceof Waiting.Running))
                    .count());
            reopen(waiting);
        });
    }

    /// Keeps the open item open while it waits, and opens the first one when none is.
    private void reopen(List<Waiting> waiting) {
        Optional<Waiting> same = model.open
                .get()
                .flatMap(open -> waiting.stream()
                        .filter(item -> item.key().equals(open.key()))
                        .findFirst());
        Optional<Waiting> next = same.or(() -> waiting.stream().findFirst());
        if (!next.equals(model.open.get())) {
            model.open.set(next);
        }
    }

    void open(Waiting waiting) {
        model.open.set(Optional.of(waiting));
    }

    /// What stands in the fields of an item, kept over a restart.
    Map<String, String> typed(Waiting waiting) {
        return drafts.of(waiting);
    }

    void type(Waiting waiting, String field, String words) {
        drafts.type(waiting, field, words);
        if (field.equals(REASON) && !words.isBlank() && model.reasonMissing.get()) {
            say("");
        }
    }

    /// Goes on with what a reason was asked for.
    void reasonWritten() {
        Runnable way = asked;
        if (way != null) {
            way.run();
        }
    }

    private boolean begun(Waiting waiting) {
        return drafts.of(waiting).keySet().stream().anyMatch(field -> field.startsWith("mend."));
    }

    /// Opens or leaves the form; what was typed into it stays until the item is dealt with.
    void mend(boolean open) {
        say("");
        model.mending.set(open);
    }

    void keepMine(Waiting.Untaken waiting) {
        deal(waiting, () -> interactor.keepMine(waiting));
    }

    void writeAnew(Waiting.Untaken waiting) {
        Map<String, String> typed = typed(waiting);
        deal(waiting, () -> interactor.writeAnew(waiting, typed));
    }

    void tryAgain(Waiting.Untaken waiting) {
        deal(waiting, () -> interactor.tryAgain(waiting));
    }

    /// @param why what to ask for when no reason is given
    void reopenCase(Waiting.Untaken waiting, String why) {
        String reason = reason(waiting);
        if (reason.isBlank()) {
            askReason(why, () -> reopenCase(waiting, why));
        } else {
            deal(waiting, () -> interactor.reopen(waiting, reason));
        }
    }

    void note(Waiting.Untaken waiting) {
        String words = noted.apply(waiting.item());
        deal(waiting, () -> interactor.note(waiting, words));
    }

    /// Mine is thrown away, on purpose, whether or not theirs stands in its place.
    ///
    /// @param why what to ask for when no reason is given
    void giveUp(Waiting.Untaken waiting, String why) {
        String reason = reason(waiting);
        if (reason.isBlank()) {
            askReason(why, () -> giveUp(waiting, why));
        } else {
            deal(waiting, () -> interactor.giveUp(waiting, reason));
        }
    }

    void tellApart(Waiting.Alike waiting) {
        deal(waiting, () -> interactor.tellApart(waiting.twin()));
    }

    /// Both side by side; the one that came later would be closed.
    void link(Waiting.Alike waiting) {
        CaseRow mine = waiting.twin().mine();
        CaseRow other = waiting.twin().other();
        boolean minePassed = mine.opened() >= other.opened();
        CaseRow later = minePassed ? mine : other;
        CaseRow earlier = minePassed ? other : mine;
        doors.merge().accept(later.id(), earlier.id());
    }

    void declare(Waiting.Spot waiting) {
        Map<String, String> typed = typed(waiting);
        deal(waiting, () -> interactor.events().declare(waiting.spot(), typed));
    }

    void changeWords(Waiting.Running waiting) {
        Map<String, String> typed = typed(waiting);
        deal(waiting, () -> interactor.events().change(waiting.event(), typed));
    }

    void end(Waiting.Running waiting) {
        deal(waiting, () -> interactor.events().end(waiting.event()));
    }

    void openCase(UUID id) {
        doors.openCase().accept(id);
    }

    void copy(Waiting.Untaken waiting) {
        tasks.start(() -> interactor.export(waiting.item()), doors.copy());
    }

    private void say(String problem) {
        model.reasonMissing.set(false);
        model.problem.set(problem);
    }

    /// The cursor goes where the reason is written, each time.
    private void askReason(String why, Runnable way) {
        say(why);
        model.reasonMissing.set(true);
        asked = way;
    }

    private String reason(Waiting waiting) {
        return typed(waiting).getOrDefault(REASON, "").strip();
    }

    private void deal(Waiting waiting, Supplier<Optional<String>> way) {
        if (dealing != null && !dealing.isDone()) {
            return;
        }
        asked = null;
        dealing = tasks.run(way::get, problem -> {
            say(problem.orElse(""));
            if (problem.isEmpty()) {
                model.mending.set(false);
                drafts.leave(waiting);
            }
            look();
        });
    }
}
