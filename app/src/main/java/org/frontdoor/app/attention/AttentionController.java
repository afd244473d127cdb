package org.frontdoor.app.attention;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;

/// The door of the attention room. JavaFX thread only.
final class AttentionController {
    private static final Duration SETTLING = Duration.ofMillis(50);

    private final AttentionModel model;
    private final AttentionInteractor interactor;
    private final Tasks tasks;
    private final Latest<List<AttentionItem>> looking;
    private final Consumer<String> copy;

    /// @param copy puts text on the clipboard
    AttentionController(
            AttentionModel model,
            AttentionInteractor interactor,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen,
            Consumer<String> copy) {
        this.model = model;
        this.interactor = interactor;
        this.tasks = new Tasks(workers, screen);
        this.looking = new Latest<>(SETTLING, clock, workers, screen);
        this.copy = copy;
    }

    AttentionModel model() {
        return model;
    }

    /// Something moved between here and central: look again.
    void look() {
        looking.ask(interactor::waiting, waiting -> {
            model.attention.setAll(waiting);
            model.waiting.set(waiting.size());
            reopen(waiting);
        });
    }

    /// Keeps the open item open while it waits, and opens the first one when none is.
    private void reopen(List<AttentionItem> waiting) {
        Optional<AttentionItem> same = model.open
                .get()
                .flatMap(open -> waiting.stream()
                        .filter(item -> item.item().id().equals(open.item().id()))
                        .findFirst());
        Optional<AttentionItem> next = same.or(() -> waiting.stream().findFirst());
        if (!next.equals(model.open.get())) {
            model.open.set(next);
        }
    }

    void open(AttentionItem item) {
        model.problem.set("");
        model.open.set(Optional.of(item));
    }

    void keepMine(AttentionItem item) {
        tasks.start(() -> interactor.keepMine(item), this::told);
    }

    void tryAgain(AttentionItem item) {
        tasks.start(() -> interactor.tryAgain(item), this::told);
    }

    void keepTheirs(AttentionItem item, String reason) {
        tasks.start(() -> interactor.keepTheirs(item, reason), this::told);
    }

    void copy(AttentionItem item) {
        tasks.start(() -> interactor.export(item), copy);
    }

    private void told(Optional<String> problem) {
        model.problem.set(problem.orElse(""));
        look();
    }
}
