package org.frontdoor.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
