package org.frontdoor.app.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
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

    @Test
    void noLineIsLongerThanItsPlace() {
        Text words = new Text("انقطاع المياه في وسط المدينة. ".repeat(20));
        TextFlow flow = new TextFlow(words);
        flow.setMaxWidth(WIDEST);
        fx.show(() -> new Scene(new VBox(flow)));
        assertTrue(fx.call(() -> words.getLayoutBounds().getWidth()) <= WIDEST);
    }

    @Test
    void beginsAtTheSideFromWhichItIsRead() {
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, side("«311»: سارة and Sam"));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, side("1. שלום"));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, side("𝒜, سارة"));
        assertEquals(NodeOrientation.INHERIT, side("311 …"));
    }

    private static NodeOrientation side(String words) {
        Region shown = new Region();
        Reading.turn(shown, words);
        return shown.getNodeOrientation();
    }
}
