package org.frontdoor.app;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/// Where the window was, in whole pixels of the desktop.
record WindowPlace(int x, int y, int width, int height) {
    private static final Pattern WORDS = Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,5}) (\\d{1,5})");
    /// This much of its upper edge must be on a screen, so that it can be taken hold of.
    private static final int HOLD_WIDTH = 120;

    private static final int HOLD_HEIGHT = 32;

    static WindowPlace of(Stage stage) {
        return new WindowPlace((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight());
    }

    /// Reads what [#words] wrote; nothing when it is something else.
    static Optional<WindowPlace> read(String words) {
        Matcher found = WORDS.matcher(words);
        return found.matches()
                ? Optional.of(new WindowPlace(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(4))))
                : Optional.empty();
    }

    String words() {
        return "%d %d %d %d".formatted(x, y, width, height);
    }

    /// The same on the screens of today: wholly on the one that shows its upper edge, or on the first, and no larger.
    ///
    /// @param screens what can be used of each, the main one first
    WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().filter(this::heldBy).findFirst().orElseGet(screens::getFirst);
        int wide = (int) Math.min(width, screen.getWidth());
        int high = (int) Math.min(height, screen.getHeight());
        return new WindowPlace(
                (int) Math.clamp(x, screen.getMinX(), screen.getMaxX() - wide),
                (int) Math.clamp(y, screen.getMinY(), screen.getMaxY() - high),
                wide,
                high);
    }

    private boolean heldBy(Rectangle2D screen) {
        double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        return seen >= HOLD_WIDTH && y + HOLD_HEIGHT <= screen.getMaxY() && y + HOLD_HEIGHT >= screen.getMinY();
    }

    void show(Stage stage) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }
}
