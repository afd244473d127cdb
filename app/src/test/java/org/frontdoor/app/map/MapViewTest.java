package org.frontdoor.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.frontdoor.app.place.Drawing;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.place.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The map, looked at and worked by hand.
class MapViewTest {
    private static final Point CITY_HALL = new Point(45.5152, -122.6790);

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final List<Point> taken = new ArrayList<>();

    @Test
    void keysMoveNearerAndBack() {
        MapView map = shown(ThemeVariant.LIGHT);
        fx.press(KeyCode.RIGHT);
        fx.press(KeyCode.UP);
        assertTrue(map.camera().center().longitude() > CITY_HALL.longitude());
        assertTrue(map.camera().center().latitude() > CITY_HALL.latitude());
        double before = map.camera().metersPerPixel();
        fx.press(KeyCode.ADD);
        assertEquals(before / 1.5, map.camera().metersPerPixel(), 1e-9);
        fx.press(KeyCode.HOME);
        assertEquals(CITY_HALL, map.camera().center());
        fx.press(KeyCode.ENTER);
        assertEquals(List.of(CITY_HALL), taken);
    }

    @Test
    void pageDownGoesThroughTheCases() {
        MapView map = shown(ThemeVariant.LIGHT);
        MapDot near = dot("near", 0.0005);
        MapDot far = dot("far", 0.002);
        fx.run(() -> map.dots(List.of(near, far)));
        assertNull(map.chosenProperty().get());
        fx.press(KeyCode.PAGE_DOWN);
        assertEquals(near, map.chosenProperty().get());
        fx.press(KeyCode.PAGE_DOWN);
        assertEquals(far, map.chosenProperty().get());
        assertEquals(far.point(), map.camera().center());
        fx.press(KeyCode.PAGE_DOWN);
        assertEquals(near, map.chosenProperty().get(), "round and round");
        fx.run(() -> map.dots(List.of(far)));
        assertNull(map.chosenProperty().get(), "it is gone");
    }

    @Test
    void aClickChoosesTheCaseBeneathIt() {
        MapView map = shown(ThemeVariant.LIGHT);
        MapDot here = new MapDot(new UUID(0, 1), CITY_HALL, "here", true);
        fx.run(() -> map.dots(List.of(here)));
        fx.click(map);
        assertEquals(here, map.chosenProperty().get());
    }

    @Test
    void itIsDrawnInTheColorsOfEachTheme() {
        for (ThemeVariant variant : List.of(ThemeVariant.LIGHT, ThemeVariant.DARK)) {
            MapView map = shown(variant);
            fx.run(() -> map.dots(List.of(dot("x", 0.0005))));
            fx.settle();
            WritableImage picture = fx.call(() -> map.snapshot(null, null));
            Color ground = picture.getPixelReader().getColor(3, 3);
            assertEquals(variant == ThemeVariant.DARK, ground.getBrightness() < 0.5, variant + ": " + ground);
            int wide = (int) picture.getWidth();
            int high = (int) picture.getHeight();
            long colors = IntStream.range(0, wide * high)
                    .map(i -> picture.getPixelReader().getArgb(i % wide, i / wide))
                    .distinct()
                    .count();
            assertTrue(colors > 20, "a street, an area, a dot and a pin: " + colors);
        }
    }

    private static MapDot dot(String label, double east) {
        return new MapDot(
                UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)),
                new Point(CITY_HALL.latitude(), CITY_HALL.longitude() + east),
                label,
                false);
    }

    private MapView shown(ThemeVariant variant) {
        MapView[] made = new MapView[1];
        fx.show(() -> {
            MapView map = new MapView(taken::add);
            made[0] = map;
            Scene scene = new Scene(new StackPane(map), 500, 400);
            Theme theme = new Theme();
            theme.variantProperty().set(variant);
            theme.attach(scene);
            return scene;
        });
        fx.run(() -> {
            made[0].ground(new Drawing(
                    List.of(line("neighborhood", "Downtown", -122.69, 45.51, -122.67, 45.51, -122.67, 45.52)),
                    List.of(line("street", "SW 4th Ave", -122.6740, 45.5228, -122.6805, 45.5095))));
            made[0].pin(CITY_HALL);
            made[0].requestFocus();
        });
        fx.settle();
        return made[0];
    }

    private static Drawing.Line line(String layer, String name, double... points) {
        return new Drawing.Line(layer, name, List.of(points), -122.7, 45.5, -122.6, 45.53);
    }
}
