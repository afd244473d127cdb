package org.frontdoor.app.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.frontdoor.app.map.MapColors.Part;
import org.frontdoor.app.place.Drawing;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Draws one picture of the map.
final class MapPainter {
    private static final String CITY = "city";
    private static final String HIGHWAY = "state-highway";
    private static final String NEIGHBORHOOD = "neighborhood";
    private static final double DOT = 4.5;
    private static final double PIN = 7;

    /// Farther away the names of streets would lie on each other.
    private static final double STREET_NAMES = 6;

    private static final double AREA_NAMES = 25;

    /// How wide a letter is, as a part of the type's size.
    private static final double LETTER = 0.55;

    private final GraphicsContext pen;
    private final MapColors colors;
    private final Camera camera;
    private final double width;
    private final double height;

    /// Names take turns for the room there is.
    private final List<Rectangle2D> written = new ArrayList<>();

    MapPainter(GraphicsContext pen, MapColors colors, Camera camera, double width, double height) {
        this.pen = pen;
        this.colors = colors;
        this.camera = camera;
        this.width = width;
        this.height = height;
    }

    void ground(Drawing drawing) {
        pen.setFill(colors.of(Part.GROUND));
        pen.fillRect(0, 0, width, height);
        drawing.streets().forEach(street -> line(street, Part.STREET, streetWidth()));
        for (Drawing.Line area : drawing.areas()) {
            switch (area.layer()) {
                case CITY -> line(area, Part.CITY, 2.5);
                case HIGHWAY -> line(area, Part.HIGHWAY, 1.5);
                default -> line(area, Part.AREA, 1);
            }
        }
    }

    private double streetWidth() {
        return Math.clamp(12 / camera.metersPerPixel(), 1, 9);
    }

    private void line(Drawing.Line line, Part part, double thick) {
        if (!seen(line)) {
            return;
        }
        pen.setStroke(colors.of(part));
        pen.setLineWidth(thick);
        for (double[] points : line.parts()) {
            pen.beginPath();
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            for (int i = 0; i < points.length; i += 2) {
                double x = x(points[i]);
                double y = y(points[i + 1]);
                // A point within the pixel of the last one changes nothing.
                if (i == 0) {
                    pen.moveTo(x, y);
                } else if (Math.abs(x - lastX) + Math.abs(y - lastY) >= 1 || i >= points.length - 2) {
                    pen.lineTo(x, y);
                } else {
                    continue;
                }
                lastX = x;
                lastY = y;
            }
            pen.stroke();
        }
    }

    void names(Drawing drawing, Font font) {
        pen.setFont(font);
        pen.setTextAlign(TextAlignment.CENTER);
        if (camera.metersPerPixel() <= AREA_NAMES) {
            drawing.areas().stream()
                    .filter(area -> area.layer().equals(NEIGHBORHOOD) && seen(area))
                    .forEach(area ->
                            name(area.name(), (area.west() + area.east()) / 2, (area.south() + area.north()) / 2));
        }
        if (camera.metersPerPixel() <= STREET_NAMES) {
            drawing.streets().stream().filter(this::seen).forEach(this::streetName);
        }
    }

    /// At the spot on it that is nearest to the middle of the map.
    private void streetName(Drawing.Line street) {
        double best = Double.MAX_VALUE;
        double nameX = 0;
        double nameY = 0;
        for (double[] points : street.parts()) {
            for (int i = 2; i < points.length; i += 2) {
                double fromX = camera.x(points[i - 2]);
                double fromY = camera.y(points[i - 1]);
                double toX = camera.x(points[i]) - fromX;
                double toY = camera.y(points[i + 1]) - fromY;
                double length = toX * toX + toY * toY;
                double share = length == 0 ? 0 : Math.clamp(-(fromX * toX + fromY * toY) / length, 0, 1);
                // Names of streets that cross in the middle stand beside it.
                double x = fromX + share * toX + Math.signum(toX) * Math.min(width / 4, Math.abs(toX));
                double y = fromY + share * toY + Math.signum(toY) * Math.min(height / 4, Math.abs(toY));
                if (x * x + y * y < best) {
                    best = x * x + y * y;
                    nameX = x;
                    nameY = y;
                }
            }
        }
        write(street.name(), nameX + width / 2, nameY + height / 2);
    }

    private void name(String words, double longitude, double latitude) {
        write(words, x(longitude), y(latitude));
    }

    private void write(String words, double x, double y) {
        double size = pen.getFont().getSize();
        double wide = words.length() * size * LETTER;
        Rectangle2D room = new Rectangle2D(x - wide / 2, y - size, wide, size * 1.4);
        boolean outside = x < 0 || y < 0 || x > width || y > height;
        if (outside || written.stream().anyMatch(room::intersects)) {
            return;
        }
        written.add(room);
        pen.setLineWidth(3);
        pen.setStroke(colors.of(Part.GROUND));
        pen.strokeText(words, x, y);
        pen.setFill(colors.of(Part.NAME));
        pen.fillText(words, x, y);
    }

    /// Of many that lie on one spot of the screen one is drawn.
    void dots(List<MapDot> dots, @Nullable MapDot chosen) {
        Set<Long> drawn = new HashSet<>();
        for (MapDot dot : dots) {
            double x = x(dot.point().longitude());
            double y = y(dot.point().latitude());
            boolean outside = x < -DOT || y < -DOT || x > width + DOT || y > height + DOT;
            if (!outside && drawn.add(Math.round(x / 3) * 1_000_000 + Math.round(y / 3))) {
                dot(x, y, DOT, colors.of(dot.like() ? Part.LIKE : Part.DOT), !dot.like());
            }
        }
        if (chosen != null) {
            dot(
                    x(chosen.point().longitude()),
                    y(chosen.point().latitude()),
                    DOT + 3,
                    colors.of(chosen.like() ? Part.LIKE : Part.DOT),
                    !chosen.like());
        }
    }

    /// Color is never the only sign: what may be the same thing is a square.
    private void dot(double x, double y, double size, Paint paint, boolean round) {
        pen.setFill(paint);
        pen.setStroke(colors.of(Part.RIM));
        pen.setLineWidth(1.5);
        if (round) {
            pen.fillOval(x - size, y - size, 2 * size, 2 * size);
            pen.strokeOval(x - size, y - size, 2 * size, 2 * size);
        } else {
            pen.fillRect(x - size, y - size, 2 * size, 2 * size);
            pen.strokeRect(x - size, y - size, 2 * size, 2 * size);
        }
    }

    void pin(Point spot) {
        double x = x(spot.longitude());
        double y = y(spot.latitude());
        pen.setFill(colors.of(Part.PIN));
        pen.setStroke(colors.of(Part.RIM));
        pen.setLineWidth(2);
        pen.beginPath();
        pen.moveTo(x, y);
        pen.bezierCurveTo(x - PIN * 1.6, y - PIN * 1.6, x - PIN, y - PIN * 3, x, y - PIN * 3);
        pen.bezierCurveTo(x + PIN, y - PIN * 3, x + PIN * 1.6, y - PIN * 1.6, x, y);
        pen.closePath();
        pen.fill();
        pen.stroke();
        pen.setFill(colors.of(Part.RIM));
        pen.fillOval(x - PIN / 2.5, y - PIN * 2.4, PIN / 1.25, PIN / 1.25);
    }

    /// Where a pin would be put by the keyboard.
    void crosshair() {
        pen.setStroke(colors.of(Part.NAME));
        pen.setLineWidth(1);
        double x = Math.floor(width / 2) + 0.5;
        double y = Math.floor(height / 2) + 0.5;
        pen.strokeLine(x - 8, y, x + 8, y);
        pen.strokeLine(x, y - 8, x, y + 8);
    }

    private boolean seen(Drawing.Line line) {
        return x(line.west()) <= width && x(line.east()) >= 0 && y(line.north()) <= height && y(line.south()) >= 0;
    }

    private double x(double longitude) {
        return camera.x(longitude) + width / 2;
    }

    private double y(double latitude) {
        return camera.y(latitude) + height / 2;
    }
}
