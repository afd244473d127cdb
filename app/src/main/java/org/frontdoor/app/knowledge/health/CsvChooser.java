package org.frontdoor.app.knowledge.health;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.frontdoor.app.ui.text.Texts;

/// Asks the person where a table is to be written; the system asks by itself before a file is replaced. JavaFX thread.
public final class CsvChooser implements Function<String, Optional<Path>> {
    private final Texts texts;

    /// @param texts of the area `health`
    public CsvChooser(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Path> apply(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.say("export"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        Window window = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
        if (window != null) {
            // Not every desktop gives the keys back by itself.
            window.requestFocus();
        }
        return chosen;
    }
}
