package org.frontdoor.app.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.place.Surroundings;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// What came without a desk gets one: a service, HELP or REFER, and an agency. Works offline as online.
public final class TriageRoom implements Room, AutoCloseable {
    private final TriageModel model = new TriageModel();
    private final TriageController controller;
    private final Parts parts;
    private @Nullable TriageView view;

    /// What the room stands on.
    ///
    /// @param around what is known of the ground around a spot
    /// @param openCase shows a case
    /// @param texts of the area `triage`
    /// @param caseWords how states and times of cases are said
    /// @param wall says which day it is
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            CaseRows rows,
            AnswerSearch search,
            Function<Point, Surroundings> around,
            Consumer<UUID> openCase,
            ShellModel shell,
            Texts texts,
            CaseWords caseWords,
            WallClock wall,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    /// To be made on the JavaFX thread.
    public TriageRoom(Parts parts) {
        this.parts = parts;
        controller = new TriageController(model, parts);
    }

    /// The index of services was built anew.
    public void refresh() {
        controller.answersAnew();
    }

    @Override
    public String id() {
        return "triage";
    }

    @Override
    public Icons icon() {
        return Icons.TRIAGE;
    }

    @Override
    public String title() {
        return parts.texts().say("title");
    }

    @Override
    public ObservableIntegerValue waiting() {
        return model.left;
    }

    @Override
    public Node build() {
        TriageView built = new TriageView(model, controller, parts.texts(), parts.caseWords());
        view = built;
        controller.refresh();
        controller.list();
        return built;
    }

    @Override
    public void shown() {
        controller.shown();
        if (view != null) {
            view.focusList();
        }
    }

    @Override
    public void hidden() {
        controller.hidden();
    }

    @Override
    public List<Command> commands() {
        BooleanSupplier free = () -> view != null && view.free();
        BooleanSupplier inList = () -> view != null && view.inList();
        var commands = new ArrayList<Command>();
        commands.add(command("next", Icons.NEXT, () -> controller.move(1))
                .key("J")
                .when(free)
                .onKeySheetOnly());
        commands.add(command("previous", Icons.BACK, () -> controller.move(-1))
                .key("K")
                .when(free)
                .onKeySheetOnly());
        commands.add(command("accept", Icons.FINISH, controller::accept)
                .key("Enter")
                .when(inList)
                .onKeySheetOnly());
        commands.add(command("agency", Icons.AGENCY, () -> model.choosingAgency.set(true))
                .key("A")
                .when(free));
        commands.add(
                command("undo", Icons.UNDO, controller::undo).key("Shortcut+Z").when(controller::canUndo));
        commands.add(command("mark", Icons.CHOSEN, controller::mark).key("X").when(free));
        commands.add(command("unmark", Icons.CLOSE, controller::unmark).when(() -> model.marked.get() > 0));
        commands.add(command("leave", Icons.BACK, this::leave).key("Esc").onKeySheetOnly());
        for (int i = 0; i < TriageItem.MOST_SUGGESTIONS; i++) {
            int place = i;
            commands.add(Command.of(
                            "pick-" + (i + 1),
                            Icons.SERVICE,
                            parts.texts().say("command.pick"),
                            () -> controller.choose(place))
                    .key("Alt+" + (i + 1))
                    .onKeySheetOnly());
            commands.add(Command.of(
                            "digit-" + (i + 1),
                            Icons.SERVICE,
                            parts.texts().say("command.pick"),
                            () -> controller.choose(place))
                    .key(Integer.toString(i + 1))
                    .when(inList)
                    .onKeySheetOnly());
        }
        return commands;
    }

    @Override
    public void close() {
        controller.close();
    }

    private Command command(String id, Icons icon, Runnable run) {
        return Command.of(id, icon, parts.texts().say("command." + id), run);
    }

    private void leave() {
        model.choosingAgency.set(false);
        model.agency.set(null);
        if (view != null) {
            view.focusList();
        }
    }
}
