package org.frontdoor.app.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled faces (SIL Open Font License, texts beside them): Inter for words, JetBrains Mono for numbers.
///
/// JavaFX knows only regular and bold of a family; the weights between have family names of their own, such as `Inter
/// SemiBold`.
final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.ttf",
            "Inter-Medium.ttf",
            "Inter-SemiBold.ttf",
            "Inter-Bold.ttf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Medium.ttf");

    void load() {
        FILES.forEach(this::load);
    }

    private void load(String file) {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            Objects.requireNonNull(Font.loadFont(in, 14), () -> file + " is not a font that JavaFX can read");
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
