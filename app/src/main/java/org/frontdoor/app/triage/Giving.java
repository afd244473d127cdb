package org.frontdoor.app.triage;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.triage.TriageInteractor.Result;
import org.frontdoor.app.triage.TriageInteractor.Route;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.catalog.Agency;
import org.jspecify.annotations.Nullable;

/// Gives cases away, one or all that are marked, and takes the last deed back. JavaFX thread only.
final class Giving {
    private final TriageModel model;
    private final TriageRoom.Parts parts;
    private final TriageInteractor interactor;
    private final CaseWords words;
    private final Tasks tasks;
    private final Consumer<List<UUID>> given;
    private final Consumer<UUID> back;

    /// What the last deed gave away, while it can be taken back.
    private List<Route> undoable = List.of();

    /// Offers to take it back.
    private @Nullable ToastMessage offer;

    /// The routing that is being written; it is never canceled.
    private @Nullable Future<?> writing;

    /// @param given told of cases that have a desk now
    /// @param back told of a case that is to be opened as soon as it waits again
    Giving(
            TriageModel model,
            TriageRoom.Parts parts,
            TriageInteractor interactor,
            Tasks tasks,
            Consumer<List<UUID>> given,
            Consumer<UUID> back) {
        this.model = model;
        this.parts = parts;
        this.interactor = interactor;
        this.words = parts.caseWords();
        this.tasks = tasks;
        this.given = given;
        this.back = back;
    }

    /// Gives the case at hand, or all that are marked, to where it is said that they belong.
    void accept() {
        TriageItem item = model.item.get();
        TriageLine line = model.selected.get();
        if (item == null
                || line == null
                || !line.row().id().equals(item.sheet().full().id())
                || busy()) {
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
        List<TriageLine> marked =
                model.waiting.stream().filter(each -> each.marked.get()).toList();
        String service = choice == null ? marked.isEmpty() ? from.service() : null : choice.service();
        Routing to = new Routing(service, 0, agency, other == null && choice != null ? choice.group() : "");
        if (marked.isEmpty()) {
            one(
                    new Route(item.sheet().full().id(), from, to),
                    item.sheet().names().agency(agency));
        } else {
            many(marked, to, item.sheet().names().agency(agency));
        }
    }

    private boolean busy() {
        return writing != null && !writing.isDone();
    }

    private void one(Route route, String agency) {
        model.busy.set(true);
        writing = tasks.run(() -> interactor.give(route), done -> {
            model.busy.set(false);
            String problem = problem(done);
            model.problem.set(problem);
            if (problem.isEmpty()) {
                offer(List.of(route), parts.texts().say("given", agency));
                given.accept(List.of(route.id()));
            }
        });
    }

    /// A result for each: those that could not be given stay, marked, with the reason.
    private void many(List<TriageLine> marked, Routing to, String agency) {
        List<UUID> cases = marked.stream().map(line -> line.row().id()).toList();
        model.busy.set(true);
        writing = tasks.run(() -> interactor.giveAll(interactor.routes(cases, to)), results -> {
            model.busy.set(false);
            marked.forEach(line -> line.problem.set(results.stream()
                    .filter(result -> result.route().id().equals(line.row().id()))
                    .findFirst()
                    .map(result -> problem(result.given()))
                    .orElseGet(() -> parts.texts().say("waits-no-more"))));
            List<Route> done = results.stream()
                    .filter(result -> problem(result.given()).isEmpty())
                    .map(Result::route)
                    .toList();
            int left = marked.size() - done.size();
            String said = parts.texts().count("given.many", done.size(), agency);
            offer(done, left == 0 ? said : said + " " + parts.texts().count("given.left", left));
            given.accept(done.stream().map(Route::id).toList());
        });
    }

    /// Takes the last deed back, while it can be.
    void undo() {
        List<Route> last = undoable;
        if (last.isEmpty() || busy()) {
            return;
        }
        undoable = List.of();
        withdraw();
        List<Route> backwards = last.stream().map(Route::back).toList();
        writing = tasks.run(() -> interactor.giveAll(backwards), results -> {
            results.stream()
                    .map(result -> problem(result.given()))
                    .filter(problem -> !problem.isEmpty())
                    .findFirst()
                    .ifPresent(problem -> parts.shell().toast(new ToastMessage(problem)));
            results.stream()
                    .filter(result -> problem(result.given()).isEmpty())
                    .findFirst()
                    .ifPresent(result -> back.accept(result.route().id()));
        });
    }

    boolean canUndo() {
        return !undoable.isEmpty();
    }

    private void offer(List<Route> done, String said) {
        undoable = done;
        withdraw();
        offer = done.isEmpty() ? new ToastMessage(said) : new ToastMessage(said, this::undo);
        parts.shell().toast(offer);
    }

    private void withdraw() {
        parts.shell().toasts().remove(offer);
        offer = null;
    }

    private String problem(Given done) {
        return done.inTheWay().map(words::problem).orElse("");
    }
}
