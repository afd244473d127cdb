package org.frontdoor.app.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.frontdoor.app.place.Drawing;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A map to look at: areas, streets, cases and one pin. Drag, wheel, or arrows and plus and minus; Page Down and Up
/// choose the next and the last case, the nearest first; Enter or a double click takes the spot in the middle or
/// beneath the pointer.
public final class MapView extends Pane {
    private static final double USUAL_METERS_PER_PIXEL = 4;
    private static final double STEP = 60;
    private static final double ZOOM = 1.5;

    /// As far from a dot a click still means it.
    private static final double NEAR_PIXELS = 9;

    private static final Point NOWHERE = new Point(0, 0);

    private final Canvas canvas = new Canvas();

    /// Nobody sees it: it has the type in which names are written, as large as the person reads.
    private final Label names = new Label();

    private final MapColors colors = new MapColors(this, this::redraw);
    private final ObjectProperty<@Nullable MapDot> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final Consumer<Point> take;
    private Drawing drawing = Drawing.NOTHING;
    private List<MapDot> dots = List.of();
    private @Nullable Point pin;
    private Camera camera = new Camera(NOWHERE, USUAL_METERS_PER_PIXEL);
    private double draggedX;
    private double draggedY;

    /// @param take told a spot that somebody chose
    public MapView(Consumer<Point> take) {
        this.take = take;
        getStyleClass().add("map");
        getStylesheets().add(Sheets.beside(MapView.class, "map.css"));
        names.getStyleClass().add("words-small");
        names.setManaged(false);
        names.setVisible(false);
        names.fontProperty().subscribe(this::redraw);
        getChildren().addAll(names, canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCursor(Cursor.OPEN_HAND);
        focusVisibleProperty().subscribe(this::redraw);
        chosen.subscribe(this::redraw);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grabbed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// The areas and streets beneath.
    public void ground(Drawing ground) {
        drawing = ground;
        redraw();
    }

    /// The cases on it, in the order in which the keys go through them.
    public void dots(List<MapDot> now) {
        dots = List.copyOf(now);
        MapDot before = chosen.get();
        chosen.set(dots.stream()
                .filter(dot -> before != null && dot.id().equals(before.id()))
                .findFirst()
                .orElse(null));
        redraw();
    }

    /// Puts the pin there and looks at it.
    public void pin(Point spot) {
        pin = spot;
        camera = camera.at(spot);
        redraw();
    }

    /// The case that was chosen, `null` for none.
    public ObjectProperty<@Nullable MapDot> chosenProperty() {
        return chosen;
    }

    /// The how-manieth a case is, from 1, in the order of the keys.
    public int place(MapDot dot) {
        return dots.indexOf(dot) + 1;
    }

    Camera camera() {
        return camera;
    }

    private void redraw() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        MapPainter painter = new MapPainter(canvas.getGraphicsContext2D(), colors, camera, width, height);
        painter.ground(drawing);
        painter.names(drawing, names.getFont());
        painter.dots(dots, chosen.get());
        if (pin != null) {
            painter.pin(pin);
        }
        if (isFocusVisible()) {
            painter.crosshair();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 220;
    }

    private void look(Camera next) {
        camera = next;
        redraw();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean mine = true;
        switch (event.getCode()) {
            case LEFT -> look(camera.moved(-STEP, 0));
            case RIGHT -> look(camera.moved(STEP, 0));
            case UP -> look(camera.moved(0, -STEP));
            case DOWN -> look(camera.moved(0, STEP));
            case PLUS, EQUALS, ADD -> look(camera.zoomed(ZOOM, 0, 0));
            case MINUS, SUBTRACT -> look(camera.zoomed(1 / ZOOM, 0, 0));
            case HOME -> look(pin == null ? camera : camera.at(pin));
            case ESCAPE -> {
                mine = chosen.get() != null;
                chosen.set(null);
            }
            case PAGE_DOWN -> choose(1);
            case PAGE_UP -> choose(-1);
            case ENTER -> {
                // Somebody who looks at a case does not want its spot for their own.
                if (chosen.get() == null) {
                    take.accept(camera.center());
                }
            }
            default -> mine = false;
        }
        if (mine) {
            event.consume();
        }
    }

    private void choose(int step) {
        if (dots.isEmpty()) {
            return;
        }
        MapDot now = chosen.get();
        int next =
                now == null ? (step > 0 ? 0 : dots.size() - 1) : Math.floorMod(dots.indexOf(now) + step, dots.size());
        chosen.set(dots.get(next));
        look(camera.at(dots.get(next).point()));
    }

    private void scrolled(ScrollEvent event) {
        double factor = Math.pow(ZOOM, Math.signum(event.getDeltaY()));
        look(camera.zoomed(factor, event.getX() - getWidth() / 2, event.getY() - getHeight() / 2));
        event.consume();
    }

    private void grabbed(MouseEvent event) {
        requestFocus();
        draggedX = event.getX();
        draggedY = event.getY();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        look(camera.moved(draggedX - event.getX(), draggedY - event.getY()));
        draggedX = event.getX();
        draggedY = event.getY();
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        double x = event.getX() - getWidth() / 2;
        double y = event.getY() - getHeight() / 2;
        if (event.getClickCount() == 2) {
            take.accept(camera.at(x, y));
        } else {
            chosen.set(at(x, y).orElse(null));
        }
        event.consume();
    }

    private Optional<MapDot> at(double x, double y) {
        return new ArrayList<>(dots)
                .stream()
                        .filter(dot -> far(dot, x, y) <= NEAR_PIXELS)
                        .min(Comparator.comparingDouble(dot -> far(dot, x, y)));
    }

    private double far(MapDot dot, double x, double y) {
        return Math.hypot(
                camera.x(dot.point().longitude()) - x, camera.y(dot.point().latitude()) - y);
    }
}
