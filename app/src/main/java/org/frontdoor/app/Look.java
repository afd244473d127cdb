package org.frontdoor.app;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.frontdoor.app.disk.PrivateFolder;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How Frontdoor looks on this computer: light or dark, the size of its text, its language, where its window is. Kept
/// beside the data, as it holds for the sign-in screen too; what cannot be read counts as never chosen. JavaFX thread.
final class Look {
    private static final Logger LOG = LoggerFactory.getLogger(Look.class);
    private static final String FILE = "look.properties";
    private static final String WINDOW = "window";
    private static final String MAXIMIZED = "maximized";

    private final Path data;
    private final Path file;
    private final Executor background;
    private final Properties kept = new Properties();

    /// @param data the data folder, which may not be there yet
    Look(Path data, Executor background) {
        this.data = data;
        this.file = data.resolve(FILE);
        this.background = background;
    }

    /// Shows what was chosen last time, and keeps what is chosen from now on.
    void follow(Theme theme, ObjectProperty<Language> language) {
        read();
        follow("theme", theme.variantProperty());
        follow("text", theme.textSizeProperty());
        follow("language", language);
    }

    /// Opens the window where it was when it was last closed, as far as the screens of today hold it.
    void follow(Stage stage) {
        Stream<Screen> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream());
        List<Rectangle2D> usable = screens.map(Screen::getVisualBounds).toList();
        WindowPlace.read(kept.getProperty(WINDOW, ""))
                .ifPresent(last -> last.on(usable).show(stage));
        stage.setMaximized(Boolean.parseBoolean(kept.getProperty(MAXIMIZED)));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> keep(stage));
    }

    /// At once: when the window closes, the background's time is over.
    private void keep(Stage stage) {
        kept.setProperty(MAXIMIZED, Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            kept.setProperty(WINDOW, WindowPlace.of(stage).words());
        }
        write();
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            kept.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.atWarn().setCause(unreadable).log("the look of the last time is not known");
        }
    }

    private <E extends Enum<E>> void follow(String name, ObjectProperty<E> property) {
        for (E choice : property.get().getDeclaringClass().getEnumConstants()) {
            if (choice.name().equals(kept.getProperty(name))) {
                property.set(choice);
            }
        }
        property.subscribe((before, now) -> keep(name, now));
    }

    private void keep(String name, Enum<?> choice) {
        kept.setProperty(name, choice.name());
        background.execute(this::write);
    }

    /// What counts when it is written, so that two choices in a row may be written in either order.
    private synchronized void write() {
        StringBuilder text = new StringBuilder();
        kept.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        try {
            PrivateFolder.make(data);
            PrivateFolder.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException readOnly) {
            LOG.atWarn().setCause(readOnly).log("the look is not kept");
        }
    }
}
