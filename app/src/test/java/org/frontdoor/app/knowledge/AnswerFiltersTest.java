package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class AnswerFiltersTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    @Test
    void theyStandBelowEachOtherWhereOneWouldBeCut() throws IOException {
        WorkspaceFixture fixture =
                WorkspaceFixture.in(folder).as("maya", Role.AGENT).open();
        fixture.load(KnowledgeRoomTest.portland().entries());
        KnowledgeStand stand = new KnowledgeStand(fx, fixture);
        assertEquals(at(stand, "agency").getMinY(), at(stand, "service").getMinY());
        fx.run(() -> {
            stand.scene().getWindow().setWidth(1024);
            stand.window().theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        fx.settle();
        stand.window().snap("knowledge-double");
        assertTrue(at(stand, "service").getMinY() >= at(stand, "agency").getMaxY());
        assertTrue(at(stand, "results").getMinY() >= at(stand, "service").getMaxY(), "nothing stands over them");
        stand.close();
        fixture.close();
    }

    private Bounds at(KnowledgeStand stand, String name) {
        return fx.call(() -> {
            Node node = stand.scene().getRoot().lookup("#knowledge-" + name);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
