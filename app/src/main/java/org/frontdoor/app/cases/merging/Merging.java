package org.frontdoor.app.cases.merging;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.cases.CaseLookup;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.merging.MergeModel.Step;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseLines;
import org.jspecify.annotations.Nullable;

/// The door to merging and splitting: puts both cases side by side over the room of cases, does what was chosen, and
/// takes it back. JavaFX thread only.
public final class Merging {
    private final MergeModel model = new MergeModel();
    private final MergeInteractor interactor;
    private final Parts parts;
    private final Tasks tasks;
    private @Nullable Future<?> reading;
    private @Nullable Future<?> giving;
    private Runnable closed = () -> {};

    /// What it stands on.
    ///
    /// @param texts of the area `merging`
    /// @param words of the area `cases`
    /// @param newId for a case that is split off
    /// @param openCase shows a case in its room
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            CaseLookup lookup,
            ShellModel shell,
            Texts texts,
            CaseWords words,
            Supplier<UUID> newId,
            Consumer<UUID> openCase,
            Executor workers,
            Executor screen) {}

    public Merging(Parts parts) {
        this.parts = parts;
        this.tasks = new Tasks(parts.workers(), parts.screen());
        interactor = new MergeInteractor(parts.workspace(), parts.lookup(), parts.texts(), parts.newId());
    }

    /// The room, or in its place what is being merged.
    ///
    /// @param back puts the cursor into the room again
    public Node over(Node room, Runnable back) {
        closed = back;
        MergePane pane = new MergePane(model, this, parts.texts(), parts.words(), parts.workspace());
        pane.visibleProperty().bind(model.step.isNotEqualTo(Step.CLOSED));
        room.visibleProperty().bind(model.step.isEqualTo(Step.CLOSED));
        return new StackPane(room, pane);
    }

    /// Whether the room gives way to it just now.
    public boolean open() {
        return model.step.get() != Step.CLOSED;
    }

    /// Whether a case can be merged or split.
    public static boolean can(@Nullable CaseSheet sheet) {
        return sheet != null && sheet.full().status().open();
    }

    /// Whether a case was merged, and its merge can be undone.
    public static boolean canUndo(@Nullable CaseSheet sheet) {
        return sheet != null && sheet.full().merged().isPresent();
    }

    /// Asks into which case this one shall go.
    public void merge(UUID child) {
        begin(child, Step.CHOOSE);
    }

    /// Puts both side by side.
    ///
    /// @param child the one that would be closed
    public void merge(UUID child, UUID parent) {
        forget();
        compare(child, parent);
    }

    /// Asks what of a case shall be a case of its own.
    public void split(UUID id) {
        begin(id, Step.SPLIT);
    }

    /// Takes a merged case out again, at once.
    public void undo(CaseSheet merged) {
        merged.full()
                .merged()
                .ifPresent(into ->
                        undo(merged.full().id(), into.parent(), merged.full().number()));
    }

    /// Shows another case in the room.
    public void go(UUID id) {
        parts.openCase().accept(id);
    }

    void swap() {
        Pair pair = model.pair.get();
        if (pair != null) {
            compare(pair.parent().full().id(), pair.child().full().id());
        }
    }

    /// The case with the number that was typed.
    void choose() {
        CaseSheet sheet = model.sheet.get();
        if (sheet == null) {
            return;
        }
        switch (parts.lookup().byNumber(model.number.get())) {
            case CaseLookup.NumberFound.Found found -> choose(found.row().id());
            case CaseLookup.NumberFound.Mistyped mistyped -> say("number.mistyped");
            case CaseLookup.NumberFound.NotHere nowhere -> say("number.not-here");
            case CaseLookup.NumberFound.NotANumber none -> say("number.none");
        }
    }

    void choose(UUID other) {
        CaseSheet sheet = model.sheet.get();
        if (sheet != null) {
            UUID child = sheet.full().id();
            if (child.equals(other)) {
                say("number.same");
            } else {
                compare(child, followed(other));
            }
        }
    }

    /// A case that was merged itself is followed in its parent.
    private UUID followed(UUID id) {
        UUID at = id;
        for (Optional<UUID> next = parent(at); next.isPresent(); next = parent(at)) {
            at = next.get();
        }
        return at;
    }

    private Optional<UUID> parent(UUID id) {
        return parts.workspace().find(Case.KIND, id).flatMap(Case::merged).map(CaseEvent.MergedInto::parent);
    }

    void confirm() {
        switch (model.step.get()) {
            case CLOSED -> {}
            case CHOOSE -> choose();
            case COMPARE -> confirmMerge();
            case SPLIT -> confirmSplit();
        }
    }

    /// Nothing is done.
    void cancel() {
        forget();
        model.step.set(Step.CLOSED);
        closed.run();
    }

    private void confirmMerge() {
        Pair pair = model.pair.get();
        if (pair == null || busy()) {
            return;
        }
        CaseLines lines = chosen();
        Set<String> answers = Set.copyOf(model.answers);
        boolean place = model.place.get();
        UUID child = pair.child().full().id();
        UUID parent = pair.parent().full().id();
        String number = pair.child().full().number();
        giving(() -> interactor.merge(pair, lines, answers, place), () -> {
            cancel();
            go(parent);
            toast(
                    parts.texts()
                            .say(
                                    "merged",
                                    CaseWords.grouped(number),
                                    CaseWords.grouped(pair.parent().full().number())),
                    () -> undo(child, parent, number));
        });
    }

    private void confirmSplit() {
        CaseSheet sheet = model.sheet.get();
        if (sheet == null || busy()) {
            return;
        }
        String about = model.about.get();
        boolean triage = model.triage.get();
        CaseLines lines = chosen();
        Set<String> answers = Set.copyOf(model.answers);
        UUID original = sheet.full().id();
        model.busy.set(true);
        giving = tasks.run(
                () -> interactor.split(sheet, about, triage, lines, answers),
                parted -> {
                    model.busy.set(false);
                    model.problem.set(parted.problem());
                    UUID part = parted.part();
                    if (part != null && parted.number() != null) {
                        cancel();
                        go(part);
                        toast(
                                parts.texts().say("split.done", CaseWords.grouped(parted.number())),
                                () -> undoSplit(original, part));
                    }
                },
                () -> model.busy.set(false));
    }

    private void undo(UUID child, UUID parent, String number) {
        if (!busy()) {
            giving(() -> interactor.undo(child, parent), () -> {
                go(child);
                toast(parts.texts().say("undone", CaseWords.grouped(number)), null);
            });
        }
    }

    private void undoSplit(UUID original, UUID part) {
        if (!busy()) {
            giving(() -> interactor.undoSplit(original, part), () -> {
                go(original);
                toast(parts.texts().say("split.undone"), null);
            });
        }
    }

    private CaseLines chosen() {
        return new CaseLines(
                model.notes.stream().toList(), model.followers.stream().toList());
    }

    private boolean busy() {
        return giving != null && !giving.isDone();
    }

    private void giving(Supplier<String> work, Runnable done) {
        model.busy.set(true);
        giving = tasks.run(
                work::get,
                problem -> {
                    model.busy.set(false);
                    model.problem.set(problem);
                    if (problem.isEmpty()) {
                        done.run();
                    } else if (!open()) {
                        toast(problem, null);
                    }
                },
                () -> model.busy.set(false));
    }

    private void begin(UUID id, Step step) {
        forget();
        read(() -> interactor.sheet(id), found -> {
            model.sheet.set(found.orElse(null));
            if (found.isPresent()) {
                model.step.set(step);
                if (step == Step.CHOOSE) {
                    tasks.start(() -> interactor.near(found.get()), model.near::setAll);
                }
            }
        });
    }

    private void compare(UUID child, UUID parent) {
        read(() -> interactor.pair(child, parent), found -> {
            if (found.isEmpty()) {
                say("gone");
                return;
            }
            Pair pair = found.get();
            model.problem.set("");
            model.notes.clear();
            pair.held().notes().forEach(each -> model.notes.add(each.line()));
            model.followers.clear();
            pair.held().followers().forEach(each -> model.followers.add(each.line()));
            model.answers.clear();
            model.place.set(false);
            model.pair.set(pair);
            model.step.set(Step.COMPARE);
        });
    }

    private <T> void read(Supplier<T> work, Consumer<T> show) {
        if (reading != null) {
            reading.cancel(false);
        }
        reading = tasks.run(work::get, show);
    }

    private void forget() {
        model.sheet.set(null);
        model.pair.set(null);
        model.near.clear();
        model.number.set("");
        model.problem.set("");
        model.about.set("");
        model.triage.set(false);
        model.notes.clear();
        model.followers.clear();
        model.answers.clear();
        model.place.set(false);
    }

    private void say(String key) {
        model.problem.set(parts.texts().say(key));
    }

    private void toast(String words, @Nullable Runnable undo) {
        parts.shell().toast(new ToastMessage(words, undo));
    }
}
