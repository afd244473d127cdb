package org.frontdoor.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RailTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void allRoomsAreInTheSmallestWindow(TextSize size) {
        try (ShellStand stand = fx.call(ShellStand::new)) {
            fx.run(() -> {
                stand.scene.getWindow().setWidth(1024);
                stand.scene.getWindow().setHeight(700);
                stand.theme.textSizeProperty().set(size);
            });
            fx.settle();
            Bounds first = inWindow(".top-bar");
            Bounds last = inWindow("#room-announcement");
            assertTrue(first.getMinY() >= 0, () -> first + " is cut at the top");
            assertTrue(last.getMaxY() <= stand.scene.getHeight(), () -> last + " is cut at the bottom");
            Node face = fx.find("#room-announcement .rail-face");
            assertTrue(
                    fx.call(() -> face.getLayoutBounds().getHeight() >= face.prefHeight(-1)),
                    "sign and name have their room");
        }
    }

    private Bounds inWindow(String id) {
        return fx.call(() -> {
            Node node = fx.find(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void isAsWideWhicheverRoomIsOpen(TextSize size) {
        try (ShellStand stand = fx.call(ShellStand::new)) {
            fx.run(() -> stand.theme.textSizeProperty().set(size));
            List<Double> widths = stand.model.rooms().stream()
                    .map(room -> {
                        fx.run(() -> stand.model.open(room.id()));
                        fx.settle();
                        return fx.call(() -> fx.find(".rail").getLayoutBounds().getWidth());
                    })
                    .distinct()
                    .toList();
            assertEquals(1, widths.size(), widths::toString);
        }
    }
}
