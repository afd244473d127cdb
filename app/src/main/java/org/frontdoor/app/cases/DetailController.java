package org.frontdoor.app.cases;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdoor.app.cases.DetailInteractor.Asked;
import org.frontdoor.app.cases.DetailInteractor.Page;
import org.frontdoor.app.cases.DetailModel.Panel;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.remote.AgencySystem;
import org.frontdoor.model.remote.RemoteCase;
import org.jspecify.annotations.Nullable;

/// The door of a case's page: reads it, keeps what is typed, gives commands and says what became of them. JavaFX thread
/// only.
final class DetailController implements AutoCloseable {
    private static final Duration MOVING_PAUSE = Duration.ofMillis(40);

    private final DetailModel model;
    private final CasesController.Parts parts;
    private final Consumer<Runnable> thrownAway;
    private final DetailInteractor interactor;
    private final CaseDrafts drafts;
    private final Latest<Page> reading;
    private final Tasks tasks;
    private final List<Subscription> subscriptions;
    private @Nullable UUID open;
    private @Nullable UUID noteOf;
    private boolean filling;

    /// The case at hand was chosen, and its page is not there yet.
    private boolean opening;

    /// The command that is being written; it is never canceled.
    private @Nullable Future<?> giving;

    /// @param thrownAway told of half-typed words that were thrown away, with what brings them back
    DetailController(DetailModel model, CasesController.Parts parts, Consumer<Runnable> thrownAway) {
        this.model = model;
        this.parts = parts;
        this.thrownAway = thrownAway;
        drafts = new CaseDrafts(parts.workspace().drafts());
        interactor = new DetailInteractor(parts.workspace(), drafts, parts.texts(), parts.words());
        reading = new Latest<>(MOVING_PAUSE, parts.clock(), parts.workers(), parts.screen());
        tasks = new Tasks(parts.workers(), parts.screen());
        subscriptions = List.of(
                parts.workspace().onChange(changes -> parts.screen().execute(() -> changed(changes))),
                parts.workspace().onState(state -> parts.screen().execute(this::sent)));
        model.note.subscribe((before, now) -> keepNote());
        model.noteOpen.subscribe((before, now) -> keepNote());
        model.onAsked(this::keepPanel);
    }

    void open(@Nullable CaseRow row) {
        if (row == null) {
            open = null;
            reading.cancel();
            model.sheet.set(null);
        } else if (!row.id().equals(open)) {
            open = row.id();
            opening = true;
            ask(Panel.NONE);
            read(row.id());
        }
    }

    /// Reads the case again, as after a change of language.
    void refresh() {
        if (open != null) {
            read(open);
        }
    }

    /// Opens a panel, with what was begun in it before; or with [Panel#NONE] leaves the one that is open, and what is
    /// typed in it stays kept.
    void ask(Panel panel) {
        ask(panel, false);
    }

    private void ask(Panel panel, boolean resumed) {
        filling = true;
        model.problem.set("");
        model.resumed.set(resumed);
        // Asked for again, it opens anew: the cursor goes there.
        model.panel.set(Panel.NONE);
        CaseSheet sheet = model.sheet.get();
        if (panel != Panel.NONE && sheet != null) {
            begin(panel, sheet);
            model.panel.set(panel);
        }
        filling = false;
    }

    private void begin(Panel panel, CaseSheet sheet) {
        Case full = sheet.full();
        model.questions.set(DetailInteractor.askedAnew(sheet));
        model.fill(drafts.begun(full.id(), panel)
                .orElseGet(() -> Asked.anew(
                        panel,
                        panel == Panel.CORRECT
                                ? Correction.Before.of(
                                        full, parts.workspace().me().name())
                                : null)));
    }

    /// Closes the open panel and throws away what is typed in it; it can be brought back.
    void cancel() {
        Asked asked = model.asked();
        UUID id = atHand();
        leave();
        if (id != null && !asked.untouched()) {
            thrownAway.accept(() -> bringBack(id, asked));
        }
    }

    private void leave() {
        UUID id = atHand();
        if (id != null) {
            drafts.drop(id, model.panel.get());
        }
        ask(Panel.NONE);
    }

    /// Words typed into the same panel since are worth more.
    private void bringBack(UUID id, Asked asked) {
        if (drafts.begun(id, asked.panel()).isEmpty()) {
            drafts.keep(id, asked);
        }
        if (id.equals(atHand())) {
            ask(asked.panel());
        }
    }

    /// Another panel that was asked for while the disk was slow stays.
    private void given(Panel panel) {
        if (model.panel.get() == panel) {
            leave();
        }
    }

    /// A panel that was asked for while the case before was still on the screen is about the case that is there now.
    private void askAnew() {
        Panel panel = model.panel.get();
        if (panel != Panel.NONE) {
            ask(Panel.NONE);
            if (can(panel)) {
                ask(panel);
            }
        }
    }

    /// What was left half typed comes back with its case, also where the rules would no longer have it: they say so,
    /// and the words are not lost.
    private void resume(UUID id) {
        if (model.panel.get() == Panel.NONE) {
            drafts.begun(id).ifPresent(begun -> ask(begun.panel(), true));
        }
    }

    /// Whether that panel makes sense for the case as it stands.
    boolean can(Panel panel) {
        CaseSheet sheet = model.sheet.get();
        if (sheet == null) {
            return false;
        }
        Case full = sheet.full();
        return switch (panel) {
            case NONE -> true;
            case TRANSFER, RESOLVE, CORRECT -> full.status().open();
            case STATUS -> !full.status().next().isEmpty();
            case REOPEN -> !full.status().open() && full.merged().isEmpty();
            case HAND_BACK ->
                full.status().open() && !full.inTriage() && sheet.me().handBack();
        };
    }

    void saveNote() {
        CaseSheet sheet = model.sheet.get();
        if (sheet != null) {
            UUID id = sheet.full().id();
            give(
                    new AddNote(id, model.note.get(), model.noteOpen.get()),
                    List.of(drafts.key(id)),
                    () -> fill(CaseDrafts.Note.EMPTY));
        }
    }

    /// Does what the open panel asks for, to no other case than the chosen one.
    void confirm() {
        CaseSheet sheet = model.sheet.get();
        if (sheet != null && atHand() != null) {
            Asked asked = model.asked();
            List<String> done = List.of(drafts.key(sheet.full().id(), asked.panel()));
            Correction correction = asked.correction();
            if (correction != null) {
                Questions questions = model.questions.get();
                // Looking an address up takes a moment, and so does writing down: both off the screen's thread.
                giving(
                        () -> interactor.correct(correction, questions, parts.places(), done),
                        () -> given(asked.panel()));
                return;
            }
            Optional<Command> command = DetailInteractor.command(sheet.full(), asked);
            command.ifPresentOrElse(
                    made -> give(made, done, () -> given(asked.panel())),
                    () -> model.problem.set(parts.texts().say("choose." + CaseWords.key(asked.panel()))));
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        reading.cancel();
    }

    private void give(Command command, List<String> draftsDone, Runnable saved) {
        giving(() -> interactor.give(command, draftsDone), saved);
    }

    private void giving(Supplier<String> work, Runnable saved) {
        if (giving != null && !giving.isDone()) {
            return;
        }
        UUID id = open;
        model.busy.set(true);
        giving = tasks.run(work::get, problem -> {
            model.busy.set(false);
            if (id != null && id.equals(open)) {
                model.problem.set(problem);
                if (problem.isEmpty()) {
                    saved.run();
                }
                read(id);
            }
        });
    }

    private void read(UUID id) {
        reading.ask(() -> interactor.read(id, parts.texts().language()), page -> {
            if (id.equals(open)) {
                model.now.set(parts.workspace().now());
                model.gone.set(page.sheet().isEmpty());
                CaseSheet before = model.sheet.get();
                model.sheet.set(page.sheet().orElse(null));
                if (before != null && !before.full().id().equals(id)) {
                    askAnew();
                }
                if (opening && page.sheet().isPresent()) {
                    opening = false;
                    resume(id);
                }
                if (!id.equals(noteOf)) {
                    noteOf = id;
                    fill(page.note());
                }
            }
        });
    }

    private void fill(CaseDrafts.Note note) {
        filling = true;
        model.note.set(note.words());
        model.noteOpen.set(note.open());
        filling = false;
    }

    private void keepNote() {
        CaseSheet sheet = model.sheet.get();
        if (!filling && sheet != null && sheet.full().id().equals(noteOf)) {
            drafts.keep(sheet.full().id(), new CaseDrafts.Note(model.note.get(), model.noteOpen.get()));
        }
    }

    private void keepPanel() {
        UUID id = atHand();
        if (!filling && id != null && model.panel.get() != Panel.NONE) {
            drafts.keep(id, model.asked());
        }
    }

    /// The case that is on the screen, and no other was chosen since.
    private @Nullable UUID atHand() {
        CaseSheet sheet = model.sheet.get();
        return sheet != null && sheet.full().id().equals(open) ? open : null;
    }

    private void changed(Changes changes) {
        UUID id = open;
        if (id != null
                && (changes.everything()
                        || changes.entries().contains(EntryRef.to(Case.KIND, id))
                        || isOfTheirSystem(changes, id))) {
            read(id);
        }
    }

    private boolean isOfTheirSystem(Changes changes, UUID id) {
        CaseSheet sheet = model.sheet.get();
        if (sheet == null || !sheet.full().id().equals(id)) {
            return false;
        }
        String agency = sheet.full().routing().agency();
        return changes.entries().contains(EntryRef.to(RemoteCase.KIND, RemoteCase.idOf(id, agency)))
                || (sheet.remote().isPresent()
                        && changes.entries().contains(EntryRef.to(AgencySystem.KIND, AgencySystem.idOf(agency))));
    }

    /// Marks of unsent changes go once they are sent.
    private void sent() {
        CaseSheet sheet = model.sheet.get();
        if (open != null && sheet != null && !sheet.unsent().isEmpty()) {
            read(open);
        }
    }
}
