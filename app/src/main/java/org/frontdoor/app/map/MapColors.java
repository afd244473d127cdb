package org.frontdoor.app.map;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The colors of the map, as the style sheets give them: a canvas has no style of its own, so each color is worn by a
/// region that nobody sees.
final class MapColors {
    /// What is colored, by the class of its region: `map-color-area`.
    enum Part {
        GROUND,
        AREA,
        CITY,
        STREET,
        HIGHWAY,
        NAME,
        DOT,
        LIKE,
        PIN,
        RIM
    }

    private final Map<Part, Region> worn = new EnumMap<>(Part.class);

    /// @param changed told when the theme is another
    MapColors(Pane parent, Runnable changed) {
        for (Part part : Part.values()) {
            Region region = new Region();
            region.getStyleClass().add("map-color-" + part.name().toLowerCase(Locale.ROOT));
            region.setManaged(false);
            region.setVisible(false);
            region.backgroundProperty().subscribe(changed);
            worn.put(part, region);
            parent.getChildren().add(region);
        }
    }

    Paint of(Part part) {
        Region region = worn.get(part);
        Background background = region == null ? null : region.getBackground();
        return background == null || background.getFills().isEmpty()
                ? Color.TRANSPARENT
                : background.getFills().getFirst().getFill();
    }
}
