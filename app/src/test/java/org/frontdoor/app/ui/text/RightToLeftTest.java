package org.frontdoor.app.ui.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of customers that JavaFX could not wrap.
class RightToLeftTest {
    private static final int WIDEST = 300;

    @RegisterExtension
    private final FxTest fx = new FxTest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سارة الأحمد",
                "محمد الأحمد O'Neil",
                "שלום עולם טוב",
                "the car of سارة الأحمد stands here ",
                "سارة \n الأحمد  "
            })
    void wrapsAtEveryWidth(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        fx.show(() -> new Scene(new VBox(label)));
        double line = fx.call(() -> label.prefHeight(WIDEST));
        for (int width = 1; width <= WIDEST; width++) {
            double wide = width;
            assertTrue(fx.call(() -> label.prefHeight(wide)) >= line);
        }
    }
}
