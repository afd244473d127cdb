package org.frontdoor.app.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.frontdoor.app.search.Marked;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MarkedTextTest {
    private static final String TITLE = "Checking on a request: what is happening with my case?";
    private static final double NARROW = 180;

    @RegisterExtension
    final FxTest fx = new FxTest();

    @Test
    void whatIsSetOffWrapsAsTheRestDoes() {
        Marked all = new Marked(TITLE, List.of(new Marked.Span(0, TITLE.length() - 1)));
        TextFlow flow = fx.call(() -> MarkedText.of(all, "words-strong"));
        fx.run(() -> flow.setMaxWidth(NARROW));
        ControlStand.show(fx, () -> flow);
        fx.run(() -> {
            for (Node part : flow.getChildren()) {
                assertTrue(part.getBoundsInParent().getMaxX() <= NARROW + 1, part.toString());
                assertTrue(
                        !(part instanceof Labeled label) || label.getWidth() >= label.prefWidth(-1) - 1,
                        part.toString());
            }
            assertTrue(flow.getHeight()
                    > 2 * flow.getChildren().getFirst().getLayoutBounds().getHeight());
            assertEquals(
                    TITLE,
                    flow.getChildren().stream()
                            .map(part -> part instanceof Labeled label ? label.getText() : ((Text) part).getText())
                            .collect(Collectors.joining()));
            assertEquals(TITLE, flow.getAccessibleText());
        });
    }
}
