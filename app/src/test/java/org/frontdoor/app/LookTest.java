package org.frontdoor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LookTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        Theme before = open();
        fx.run(() -> {
            before.variantProperty().set(ThemeVariant.DARK);
            before.textSizeProperty().set(TextSize.DOUBLE);
            language.set(Language.SPANISH);
        });
        SimpleObjectProperty<Language> anew = new SimpleObjectProperty<>(Language.ENGLISH);
        Theme after = fx.call(() -> {
            Theme theme = new Theme();
            new Look(folder.resolve("data"), Runnable::run).follow(theme, anew);
            return theme;
        });
        assertEquals(ThemeVariant.DARK, after.variantProperty().get());
        assertEquals(TextSize.DOUBLE, after.textSizeProperty().get());
        assertEquals(Language.SPANISH, anew.get());
    }

    @Test
    void aFileThatSaysNothingOfUseIsTakenForNone() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/look.properties"), "theme=PURPLE\ntext=\\u00zz\n");
        Theme theme = open();
        assertEquals(ThemeVariant.LIGHT, theme.variantProperty().get());
        assertEquals(TextSize.NORMAL, theme.textSizeProperty().get());
    }

    private Theme open() {
        return fx.call(() -> {
            Theme theme = new Theme();
            new Look(folder.resolve("data"), Runnable::run).follow(theme, language);
            return theme;
        });
    }
}
