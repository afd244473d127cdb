package org.frontdoor.app.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.TextFields;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// ControlsFX looks up Modena's colors: the bridge sheet must name each of them, or the stand fails the test.
class ControlsFxTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @ParameterizedTest
    @EnumSource(ThemeVariant.class)
    void findsAllItsColors(ThemeVariant variant) throws IOException {
        Scene scene = fx.show(() -> {
            var choices = FXCollections.observableArrayList("Civic Life", "PBOT", "Multnomah County");
            var page = new VBox(
                    16,
                    new ToggleSwitch("Only mine"),
                    new CheckComboBox<>(choices),
                    new SearchableComboBox<>(choices),
                    new RangeSlider(0, 100, 20, 80),
                    TextFields.createClearableTextField(),
                    new StatusBar());
            page.setPadding(new Insets(24));
            page.getStyleClass().add("ground");
            var theme = new Theme();
            theme.variantProperty().set(variant);
            var shown = new Scene(page, 480, 400);
            theme.attach(shown);
            return shown;
        });
        Png.write(
                fx.picture(scene),
                Path.of("target", "screens", "controlsfx-" + variant.name().toLowerCase(Locale.ROOT) + ".png"));
        assertTrue(fx.sees(".toggle-switch"));
    }
}
