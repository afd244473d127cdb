package org.frontdoor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.Window;
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

    @Test
    void theWindowOpensWhereItWasClosed() {
        fx.run(() -> {
            Stage stage = window();
            stage.show();
            new WindowPlace(100, 60, 700, 500).show(stage);
        });
        fx.settle();
        fx.run(() -> Window.getWindows().getFirst().hide());
        assertEquals(new WindowPlace(100, 60, 700, 500), fx.call(() -> WindowPlace.of(window())));
    }

    @Test
    void aWindowThatWasOnAScreenNoLongerThereComesBackWhole() {
        List<Rectangle2D> one = List.of(new Rectangle2D(0, 24, 1280, 776));
        List<Rectangle2D> two = List.of(new Rectangle2D(0, 24, 1280, 776), new Rectangle2D(1280, 0, 1920, 1080));
        WindowPlace right = new WindowPlace(1400, 50, 1440, 900);
        assertEquals(right, right.on(two));
        assertEquals(new WindowPlace(0, 24, 1280, 776), right.on(one));
        assertEquals(new WindowPlace(0, 24, 1000, 700), new WindowPlace(-800, -9, 1000, 700).on(one));
        assertEquals(new WindowPlace(280, 100, 1000, 700), new WindowPlace(900, 600, 1000, 700).on(one));
    }

    private Stage window() {
        Stage stage = new Stage();
        Look look = new Look(folder.resolve("data"), Runnable::run);
        look.follow(new Theme(), new SimpleObjectProperty<>(Language.ENGLISH));
        look.follow(stage);
        return stage;
    }

    private Theme open() {
        return fx.call(() -> {
            Theme theme = new Theme();
            new Look(folder.resolve("data"), Runnable::run).follow(theme, language);
            return theme;
        });
    }
}
