package org.frontdoor.app.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The window after signing in. Everything it shows is in its [ShellModel]; it is built anew when the language changes.
public final class Shell implements Screen {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(80);

    private final ShellModel model;
    private final Parts parts;
    private final Commands commands;
    private final PaletteController palette;
    private final StackPane root = new StackPane();
    private final ShellKeys keys;
    private final Ahead ahead;
    private @Nullable ShellView view;

    /// What the shell stands on.
    ///
    /// @param texts those of the area `shell`
    /// @param rooms in the order of the rail
    /// @param linePanel builds what the line's pill opens: the sync panel
    /// @param workers where the command box searches
    /// @param screen the JavaFX thread
    public record Parts(
            Texts texts,
            Theme theme,
            List<Room> rooms,
            PaletteSearch search,
            Supplier<Region> linePanel,
            PersonDeeds deeds,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public Shell(ShellModel model, Parts parts) {
        this.model = model;
        this.parts = parts;
        model.furnish(parts.rooms());
        commands = new Commands(model, new ShellCommands(model, parts.texts(), parts.theme(), parts.deeds()));
        palette = new PaletteController(
                model.palette(),
                commands,
                parts.search(),
                new Latest<>(TYPING_PAUSE, parts.clock(), parts.workers(), parts.screen()));
        keys = new ShellKeys(model, commands, root, this::focusCommandBox);
        ahead = new Ahead(root, model::busy, this::prepareNext, System::nanoTime);
        build();
        model.languageProperty().subscribe((before, now) -> build());
        model.currentProperty().subscribe(this::enter);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void keyPressed(KeyEvent event) {
        keys.pressed(event);
    }

    @Override
    public void keyTyped(KeyEvent event) {
        keys.typed(event);
    }

    /// Opens the first room, or puts the cursor back into the one that is open.
    @Override
    public void shown() {
        Room current = model.currentProperty().get();
        if (current != null) {
            current.shown();
        } else if (!model.rooms().isEmpty()) {
            model.open(model.rooms().getFirst().id());
        }
        ahead.begin(parts.clock(), parts.screen());
    }

    /// The person has left: nothing more is built.
    public void end() {
        ahead.end();
    }

    private boolean prepareNext() {
        ShellView now = view;
        return now != null && model.rooms().stream().anyMatch(now::prepare);
    }

    private void build() {
        if (view != null) {
            view.end();
        }
        view = new ShellView(model, parts, commands, palette);
        root.getChildren().setAll(view);
        enter(model.currentProperty().get());
        if (root.getScene() != null) {
            ahead.begin(parts.clock(), parts.screen());
        }
    }

    private void enter(@Nullable Room room) {
        if (room != null && view != null) {
            commands.refresh(room);
            view.show(room);
        }
    }

    private void focusCommandBox() {
        if (view != null) {
            view.focusCommandBox();
        }
    }
}
