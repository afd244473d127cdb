package org.frontdoor.app.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmptyStateTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @Test
    void aShortSentenceStandsBelowTheMiddleOfItsSign() {
        var state = fx.call(() -> new EmptyState(Icons.FILTER, "No case fits this filter."));
        ControlStand.show(fx, () -> state);
        assertEquals(middle(state), middle(fx.call(() -> state.lookup(".text"))), 1);
    }

    private double middle(Node node) {
        Bounds bounds = fx.call(() -> node.localToScene(node.getBoundsInLocal()));
        return bounds.getCenterX();
    }
}
