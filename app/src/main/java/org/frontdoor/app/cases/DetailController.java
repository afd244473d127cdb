package org.frontdoor.app.cases;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
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
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// The door of a case's page: reads it, keeps what is typed, gives commands and says what became of them. JavaFX thread
/// only.
final class DetailController implements AutoCloseable {
    private static final Duration MOVING_PAUSE = Duration.ofMillis(40);

    private final DetailModel model;
    private final CasesController.Parts parts;
    private final DetailInteractor interactor;
    private final NoteDrafts drafts;
    private final Latest<Page> reading;
    private final Tasks tasks;
    private final List<Subscription> subscriptions;
    private @Nullable UUID open;
    private @Nullable UUID noteOf;
    private boolean filling;

    /// The command that is being written; it is never canceled.
    private @Nullable Future<?> giving;

    DetailController(DetailModel model, CasesController.Parts parts) {
        this.model = model;
        this.parts = parts;
        drafts = new NoteDrafts(parts.workspace().drafts());
        interactor = new DetailInteractor(parts.workspace(), drafts, parts.texts(), parts.words());
        reading = new Latest<>(MOVING_PAUSE, parts.clock(), parts.workers(), parts.screen());
        tasks = new Tasks(parts.workers(), parts.screen());
        subscriptions = List.of(
                parts.workspace().onChange(changes -> parts.screen().execute(() -> changed(changes))),
                parts.workspace().onState(state -> parts.screen().execute(this::sent)));
        model.note.subscribe((before, now) -> keepNote());
        model.noteOpen.subscribe((before, now) -> keepNote());
    }

    void open(@Nullable CaseRow row) {
        if (row == null) {
            open = null;
            reading.cancel();
            model.sheet.set(null);
        } else if (!row.id().equals(open)) {
            open = row.id();
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

    /// Opens a panel, or with [Panel#NONE] leaves the one that is open.
    void ask(Panel panel) {
        model.problem.set("");
        model.words.set("");
        model.agency.set(null);
        model.status.set(null);
        model.kind.set(null);
        CaseSheet sheet = model.sheet.get();
        if (panel == Panel.CORRECT && sheet != null) {
            begin(sheet);
        }
        model.panel.set(panel);
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

    private void begin(CaseSheet sheet) {
        Case full = sheet.full();
        Place place = full.place();
        model.before.set(full);
        model.description.set(full.description());
        model.address.set(place == null ? "" : place.address());
        model.placeDetail.set(place == null || place.detail() == null ? "" : place.detail());
        model.followUp.set(full.followUp());
        model.questions.set(DetailInteractor.askedAnew(sheet));
        model.answers.clear();
        full.answers().forEach(answer -> model.answers.put(answer.question(), answer.values()));
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
            case REOPEN -> !full.status().open();
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
                    List.of(NoteDrafts.key(id)),
                    () -> fill(NoteDrafts.Note.EMPTY));
        }
    }

    /// Does what the open panel asks for.
    void confirm() {
        CaseSheet sheet = model.sheet.get();
        if (sheet != null) {
            if (model.panel.get() == Panel.CORRECT) {
                correct();
                return;
            }
            Asked asked = new Asked(
                    model.panel.get(), model.agency.get(), model.status.get(), model.kind.get(), model.words.get());
            Optional<Command> command = DetailInteractor.command(sheet.full(), asked);
            command.ifPresentOrElse(
                    given -> give(given, List.of(), () -> ask(Panel.NONE)),
                    () -> model.problem.set(parts.texts().say("choose." + CaseWords.key(asked.panel()))));
        }
    }

    private void correct() {
        Case before = model.before.get();
        if (before != null) {
            var correction = new Correction(
                    before,
                    model.description.get(),
                    model.address.get(),
                    model.placeDetail.get(),
                    model.followUp.get(),
                    model.questions.get(),
                    model.answers);
            // Looking an address up takes a moment, and so does writing down: both off the screen's thread.
            giving(() -> interactor.correct(correction, parts.places()), () -> ask(Panel.NONE));
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
                if (!id.equals(noteOf)) {
                    noteOf = id;
                    fill(page.note());
                }
            }
        });
    }

    private void fill(NoteDrafts.Note note) {
        filling = true;
        model.note.set(note.words());
        model.noteOpen.set(note.open());
        filling = false;
    }

    private void keepNote() {
        CaseSheet sheet = model.sheet.get();
        if (!filling && sheet != null && sheet.full().id().equals(noteOf)) {
            drafts.keep(sheet.full().id(), new NoteDrafts.Note(model.note.get(), model.noteOpen.get()));
        }
    }

    private void changed(Changes changes) {
        UUID id = open;
        if (id != null && (changes.everything() || changes.entries().contains(EntryRef.to(Case.KIND, id)))) {
            read(id);
        }
    }

    /// Marks of unsent changes go once they are sent.
    private void sent() {
        CaseSheet sheet = model.sheet.get();
        if (sheet != null && !sheet.unsent().isEmpty()) {
            read(sheet.full().id());
        }
    }
}
