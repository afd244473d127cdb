package org.frontdoor.app.attention;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.jspecify.annotations.Nullable;

/// The room of what central did not take.
public final class AttentionRoom implements Room {
    private static final String NUMBERS_LOW = "numbers-low";

    private final Parts parts;
    private final AttentionController controller;
    private final CommandWords commands;

    /// What the room stands on.
    ///
    /// @param line says times of day
    public record Parts(
            Texts texts,
            Workspace workspace,
            ShellModel shell,
            LineWords line,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public AttentionRoom(Parts parts) {
        this.parts = parts;
        this.commands = new CommandWords(parts.workspace(), parts.texts());
        this.controller = new AttentionController(
                new AttentionModel(),
                new AttentionInteractor(parts.workspace(), ProblemWords.in(parts.texts())),
                parts.clock(),
                parts.workers(),
                parts.screen(),
                this::copy);
        moved(parts.workspace().state());
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
        ListView<AttentionItem> list = new ListView<>(controller.model().attention);
        list.setId("attention-list");
        list.setAccessibleText(parts.texts().say("title"));
        list.setPlaceholder(new EmptyState(Icons.FINISH, parts.texts().say("nothing")));
        list.setCellFactory(view -> new Row(commands, parts.line(), ProblemWords.in(parts.texts())));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                controller.open(item);
            }
        });
        BorderPane room = new BorderPane();
        room.getStylesheets().add(Sheets.beside(AttentionRoom.class, "attention.css"));
        room.getStyleClass().add("attention");
        room.setLeft(Panes.mark(new VBox(list), list));
        VBox.setVgrow(list, Priority.ALWAYS);
        room.setCenter(new AttentionPane(controller, parts.texts(), commands, parts.line()));
        return room;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("mine", Icons.CONFLICT, parts.texts().say("keep-mine"), () -> onOpen(controller::keepMine))
                        .key("M")
                        .when(() -> controller
                                .model()
                                .open
                                .get()
                                .filter(AttentionInteractor::canKeepMine)
                                .isPresent()),
                Command.of("again", Icons.SEND, parts.texts().say("again"), () -> onOpen(controller::tryAgain))
                        .key("A")
                        .when(() -> controller
                                .model()
                                .open
                                .get()
                                .filter(item -> !item.conflict())
                                .isPresent()));
    }

    private void onOpen(Consumer<AttentionItem> way) {
        controller.model().open.get().ifPresent(way);
    }

    private void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        parts.shell().toast(new ToastMessage(parts.texts().say("copied")));
    }

    private static final class Row extends ListCell<AttentionItem> {
        private final CommandWords commands;
        private final LineWords line;
        private final ProblemWords problems;
        private final Label what = new Label();
        private final Label why = new Label();
        private final VBox lines = new VBox(what, why);

        Row(CommandWords commands, LineWords line, ProblemWords problems) {
            this.commands = commands;
            this.problems = problems;
            this.line = line;
            what.getStyleClass().add("words-strong");
            why.getStyleClass().addAll("words-quiet", "words-small");
        }

        @Override
        protected void updateItem(@Nullable AttentionItem item, boolean empty) {
            super.updateItem(item, empty);
            if (item != null && !empty) {
                what.setText(commands.of(item.item()));
                why.setText(line.time(item.item().at()) + " · " + problems.of(item.problem()));
                setGraphic(lines);
            } else {
                setGraphic(null);
            }
        }
    }
}
