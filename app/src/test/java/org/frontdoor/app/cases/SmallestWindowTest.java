package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.ui.theme.TextSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is done with a case, in the smallest window that the program promises to fit into, at the largest words.
class SmallestWindowTest extends CasesRoomStand {
    private static final int SMALLEST_HEIGHT = 700;

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"C", "T", "R"})
    void aPanelAndItsButtonsAreInTheWindow(KeyCode panel) throws IOException {
        fx.run(() -> {
            stand.scene.getWindow().setWidth(SMALL_SCREEN);
            stand.scene.getWindow().setHeight(SMALLEST_HEIGHT);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        openFirst();
        fx.press(panel);
        fx.await("the panel", () -> fx.sees("#panel-confirm"));
        fx.settle();
        stand.snap("cases-smallest-" + panel);
        fx.run(() -> {
            double least = stand.scene.getRoot().minHeight(-1);
            assertTrue(least <= SMALLEST_HEIGHT, () -> "at least " + least + " high");
            for (String each : new String[] {"#panel-confirm", "#panel-cancel"}) {
                Node button = fx.find(each);
                Bounds there = button.localToScene(button.getLayoutBounds());
                assertTrue(
                        there.getMinY() >= 0 && there.getMaxY() <= stand.scene.getHeight(), () -> each + " " + there);
            }
        });
    }
}
