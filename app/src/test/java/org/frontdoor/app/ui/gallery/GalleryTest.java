package org.frontdoor.app.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GalleryTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @ParameterizedTest
    @EnumSource(ThemeVariant.class)
    void everyControlIsAccessibleInEveryLook(ThemeVariant variant) throws IOException {
        Scene scene = show(variant, TextSize.NORMAL);
        Png.write(fx.picture(scene), picture(variant.name()));
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
    }

    @ParameterizedTest
    @EnumSource(
            value = TextSize.class,
            names = {"LARGER", "DOUBLE"})
    void everyControlGrowsWithTheText(TextSize size) throws IOException {
        Scene scene = show(ThemeVariant.LIGHT, size);
        Png.write(fx.picture(scene), picture(size.name()));
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
    }

    private Scene show(ThemeVariant variant, TextSize size) {
        return fx.show(() -> {
            var theme = new Theme();
            theme.variantProperty().set(variant);
            theme.textSizeProperty().set(size);
            var scene = new Scene(Gallery.page(), 1400, 900);
            theme.attach(scene);
            return scene;
        });
    }

    private static Path picture(String name) {
        return Path.of("target", "screens", "gallery-" + name.toLowerCase(Locale.ROOT) + ".png");
    }
}
