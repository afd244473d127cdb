package org.frontdoor.app.reconcile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.remote.RemoteCase;
import org.frontdoor.model.remote.RemoteCase.Settlement.How;
import org.frontdoor.model.remote.SendAgain;
import org.frontdoor.model.remote.SettleDifference;
import org.frontdoor.model.remote.TakeTheirState;

/// The door of the room of differences. JavaFX thread only.
final class ReconcileController implements AutoCloseable {
    private static final Duration NEWS_PAUSE = Duration.ofMillis(150);
    /// A day without an answer ends without any news.
    private static final Duration TICK = Duration.ofMinutes(5);

    private final ReconcileModel model;
    private final ReconcileRoom.Parts parts;
    private final ReconcileInteractor interactor;
    private final Latest<List<DifferenceLine>> listing;
    private final Tasks tasks;
    private final Subscription changes;
    private final ScheduledFuture<?> ticking;

    ReconcileController(ReconcileModel model, ReconcileRoom.Parts parts) {
        this.model = model;
        this.parts = parts;
        interactor = new ReconcileInteractor(parts.workspace());
        listing = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        tasks = new Tasks(parts.workers(), parts.screen());
        changes = parts.workspace().onChange(changed -> {
            if (changed.touch(RemoteCase.KIND) || changed.touch(Case.KIND)) {
                parts.screen().execute(this::list);
            }
        });
        ticking = parts.clock()
                .scheduleAtFixedRate(
                        () -> parts.screen().execute(this::list), TICK.toSeconds(), TICK.toSeconds(), TimeUnit.SECONDS);
        list();
    }

    void list() {
        listing.ask(() -> interactor.all(parts.texts().language()), this::show);
    }

    private void show(List<DifferenceLine> lines) {
        model.now.set(interactor.now());
        model.waiting.set(lines.size());
        int at = model.open
                .get()
                .map(shown -> place(List.copyOf(model.lines), shown))
                .orElse(-1);
        Optional<DifferenceLine> again = model.open
                .get()
                .flatMap(shown -> lines.stream()
                        .filter(line -> line.remote().id().equals(shown.remote().id()))
                        .findFirst());
        if (!lines.equals(List.copyOf(model.lines))) {
            model.lines.setAll(lines);
        }
        // What is seen to leaves the list; the next one takes its place.
        model.open.set(
                again.isPresent() || lines.isEmpty() || at < 0
                        ? again
                        : Optional.of(lines.get(Math.min(at, lines.size() - 1))));
    }

    private static int place(List<DifferenceLine> lines, DifferenceLine shown) {
        return lines.indexOf(shown);
    }

    void open(DifferenceLine line) {
        model.problem.set(Optional.empty());
        model.open.set(Optional.of(line));
    }

    void sendAgain() {
        give("sent-again", line -> new SendAgain(caseOf(line), agency(line)));
    }

    void takeTheirs() {
        give(
                "taken",
                line -> new TakeTheirState(
                        caseOf(line),
                        agency(line),
                        line.remote().theirs() != null && line.remote().theirs().closed()));
    }

    void keepOurs() {
        give("kept", line -> new SettleDifference(caseOf(line), agency(line), line.difference(), How.KEPT));
    }

    void settle() {
        give("settled", line -> new SettleDifference(caseOf(line), agency(line), line.difference(), How.DONE));
    }

    void openCase() {
        model.open
                .get()
                .filter(DifferenceLine::here)
                .ifPresent(line -> parts.openCase().accept(caseOf(line)));
    }

    private static UUID caseOf(DifferenceLine line) {
        return line.remote().caseId();
    }

    private static String agency(DifferenceLine line) {
        return line.remote().agency();
    }

    private void give(String told, Function<DifferenceLine, Command> command) {
        model.open
                .get()
                .ifPresent(line -> tasks.start(() -> interactor.give(command.apply(line)), problem -> {
                    model.problem.set(problem);
                    if (problem.isEmpty()) {
                        parts.shell().toast(new ToastMessage(parts.texts().say("told." + told)));
                        list();
                    }
                }));
    }

    @Override
    public void close() {
        ticking.cancel(false);
        changes.close();
        listing.cancel();
    }
}
