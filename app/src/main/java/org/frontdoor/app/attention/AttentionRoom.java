package org.frontdoor.app.attention;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.Twins;
import org.frontdoor.app.event.HotSpot;
import org.frontdoor.app.event.HotSpots;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.RoomBar;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.place.Place;

/// The room of what central did not take.
public final class AttentionRoom implements Room, AutoCloseable {
    private static final String NUMBERS_LOW = "numbers-low";

    private final Parts parts;
    private final AttentionController controller;
    private final CommandWords commands;
    private final Twins twins;
    private final HotSpots spots;
    private final Subscription events;
    private final ScheduledFuture<?> ticking;

    /// What the room stands on.
    ///
    /// @param line says times of day
    /// @param cases says what belongs to a case
    /// @param places what is known of an address as typed
    /// @param openCase shows a case in its room
    public record Parts(
            Texts texts,
            Workspace workspace,
            CaseRows rows,
            ShellModel shell,
            LineWords line,
            CaseWords cases,
            Function<String, Place> places,
            Consumer<UUID> openCase,
            BiConsumer<UUID, UUID> merge,
            Supplier<UUID> newId,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public AttentionRoom(Parts parts) {
        this.parts = parts;
        this.commands = new CommandWords(parts.workspace(), parts.texts(), parts.cases());
        this.twins = new Twins(parts.workspace(), parts.rows());
        this.spots = new HotSpots(parts.workspace(), parts.rows());
        AttentionInteractor interactor = new AttentionInteractor(
                parts.workspace(),
                twins::now,
                new EventWork(
                        parts.workspace(),
                        spots,
                        parts.newId(),
                        ProblemWords.in(parts.texts())::of,
                        this::suggestedTitle),
                parts.places(),
                ProblemWords.in(parts.texts()),
                parts.texts()::language);
        this.controller = new AttentionController(
                new AttentionModel(),
                interactor,
                new AttentionDrafts(parts.workspace().drafts()),
                parts.clock(),
                parts.workers(),
                parts.screen(),
                new AttentionController.Doors(this::copy, parts.openCase(), parts.merge()),
                item -> commands.noted(item.item(), interactor.mending(item)));
        twins.onNews(() -> parts.screen().execute(controller::look));
        spots.onNews(() -> parts.screen().execute(controller::look));
        ticking = parts.clock().scheduleAtFixedRate(() -> parts.workers().execute(spots::tick), 1, 1, TimeUnit.MINUTES);
        events = parts.workspace().onChange(changes -> {
            if (changes.touch(MassEvent.KIND)) {
                parts.screen().execute(controller::look);
            }
        });
        moved(parts.workspace().state());
    }

    @Override
    public void close() {
        twins.close();
        ticking.cancel(false);
        spots.close();
        events.close();
    }

    /// A new picture of how things stand with central.
    public void moved(SyncState state) {
        controller.look();
        if (state.numbers().low()) {
            parts.shell()
                    .tell(new Notice(
                            NUMBERS_LOW,
                            Tone.AMBER,
                            state.numbers().left() == 0 && state.numbers().provisional() > 0
                                    ? parts.texts().say("numbers-provisional")
                                    : parts.texts()
                                            .count(
                                                    "numbers-low",
                                                    state.numbers().left())));
        } else {
            parts.shell().withdraw(NUMBERS_LOW);
        }
    }

    @Override
    public String id() {
        return "attention";
    }

    @Override
    public Icons icon() {
        return Icons.ATTENTION;
    }

    @Override
    public String title() {
        return parts.texts().say("title");
    }

    @Override
    public ObservableIntegerValue waiting() {
        return controller.model().waiting;
    }

    @Override
    public void shown() {
        controller.look();
    }

    @Override
    public Node build() {
        ListView<Waiting> list = new ListView<>(controller.model().attention);
        list.setId("attention-list");
        list.setAccessibleText(parts.texts().say("title"));
        list.setPlaceholder(new EmptyState(Icons.FINISH, parts.texts().say("nothing")));
        list.setCellFactory(
                view -> new WaitingCell(commands, parts.line(), parts.texts(), ProblemWords.in(parts.texts())));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                controller.open(item);
            }
        });
        // The open one looks chosen, however it was opened.
        controller.model().open.subscribe(open -> open.ifPresent(list.getSelectionModel()::select));
        BorderPane room = new BorderPane();
        room.getStylesheets().add(Sheets.beside(AttentionRoom.class, "attention.css"));
        room.getStyleClass().add("attention");
        room.setTop(new RoomBar(title()));
        room.setLeft(Panes.mark(new VBox(list), list));
        VBox.setVgrow(list, Priority.ALWAYS);
        ScrollPane scroll = Scrolls.of(
                new AttentionPane(controller, parts.workspace(), parts.texts(), commands, parts.line(), parts.cases()));
        scroll.getStyleClass().add("attention-scroll");
        scroll.setAccessibleText(parts.texts().say("title"));
        room.setCenter(Panes.mark(scroll, scroll));
        return room;
    }

    /// A plain letter only leads somewhere: whoever believes to be typing settles nothing. That takes Alt.
    @Override
    public List<Command> commands() {
        return List.of(
                untaken("mine", "keep-mine", Icons.CONFLICT, "Alt+M", controller::keepMine)
                        .when(() -> untaken(item -> controller.interactor().canKeepMine(item))),
                untaken(
                                "reopen",
                                "reopen",
                                Icons.REOPEN,
                                "Alt+R",
                                waiting -> controller.reopenCase(
                                        waiting, parts.texts().say("reason.ask")))
                        .when(() -> untaken(AttentionInteractor::closed)),
                untaken("mend", "mend", Icons.EDIT, "W", waiting -> controller.mend(true))
                        .when(() -> untaken(item -> controller
                                .interactor()
                                .mending(item)
                                .filter(Mending::writable)
                                .isPresent())),
                untaken("again", "again", Icons.SEND, "Alt+A", controller::tryAgain)
                        .when(() -> untaken(item -> !item.conflict())),
                untaken("note", "note", Icons.NOTE, "Alt+N", controller::note)
                        .when(() -> untaken(controller.interactor()::canNote)),
                untaken(
                                "open-case",
                                "open-case",
                                Icons.GO,
                                "O",
                                waiting -> controller
                                        .interactor()
                                        .caseOf(waiting.item())
                                        .ifPresent(controller::openCase))
                        .when(() -> untaken(
                                item -> controller.interactor().caseOf(item).isPresent())),
                untaken("save", "mending.save", Icons.SAVE, "Shortcut+Enter", controller::writeAnew)
                        .when(controller.model().mending::get),
                alike(
                        "other",
                        "alike.open",
                        Icons.GO,
                        "O",
                        waiting -> controller.openCase(waiting.twin().other().id())),
                alike(
                        "own",
                        "alike.open-mine",
                        Icons.GO,
                        "Y",
                        waiting -> controller.openCase(waiting.twin().mine().id())),
                alike("link", "alike.link", Icons.MERGE, "L", controller::link),
                alike("apart", "alike.apart", Icons.CONFLICT, "Alt+N", controller::tellApart),
                event(Waiting.Spot.class, "declare", "spot.declare", Icons.ANNOUNCEMENT, "Alt+D", controller::declare),
                event(
                        Waiting.Spot.class,
                        "spot",
                        "spot.open",
                        Icons.GO,
                        "O",
                        waiting -> controller.openCase(waiting.spot().oldest().id())),
                event(
                        Waiting.Running.class,
                        "running-save",
                        "running.save",
                        Icons.SAVE,
                        "Alt+S",
                        controller::changeWords),
                event(Waiting.Running.class, "running-end", "running.end", Icons.FINISH, "Alt+E", controller::end),
                event(
                        Waiting.Running.class,
                        "running",
                        "spot.open",
                        Icons.GO,
                        "O",
                        waiting -> controller.openCase(waiting.event().parent())));
    }

    private <W extends Waiting> Command event(
            Class<W> kind, String id, String words, Icons icon, String key, Consumer<W> way) {
        return Command.of(
                        id,
                        icon,
                        parts.texts().say(words),
                        () -> controller
                                .model()
                                .open
                                .get()
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .ifPresent(way))
                .key(key)
                .when(() ->
                        controller.model().open.get().filter(kind::isInstance).isPresent());
    }

    /// What a spot is called while nobody has given it a name.
    private String suggestedTitle(HotSpot spot) {
        return parts.texts()
                .say(
                        "spot.suggested",
                        CaseNames.of(parts.workspace(), parts.texts().language())
                                .service(spot.oldest().routing().service()),
                        spot.oldest().place());
    }

    private Command untaken(String id, String words, Icons icon, String key, Consumer<Waiting.Untaken> way) {
        return Command.of(id, icon, parts.texts().say(words), () -> {
                    if (controller.model().open.get().orElse(null) instanceof Waiting.Untaken open) {
                        way.accept(open);
                    }
                })
                .key(key);
    }

    /// While it is written anew, the other ways out are not on the screen, and their keys do nothing.
    private boolean untaken(Predicate<AttentionItem> can) {
        return !controller.model().mending.get()
                && controller.model().open.get().orElse(null) instanceof Waiting.Untaken open
                && can.test(open.item());
    }

    private Command alike(String id, String words, Icons icon, String key, Consumer<Waiting.Alike> way) {
        return Command.of(id, icon, parts.texts().say(words), () -> {
                    if (controller.model().open.get().orElse(null) instanceof Waiting.Alike open) {
                        way.accept(open);
                    }
                })
                .key(key)
                .when(() -> controller.model().open.get().orElse(null) instanceof Waiting.Alike);
    }

    private void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        parts.shell().toast(new ToastMessage(parts.texts().say("copied")));
    }
}
