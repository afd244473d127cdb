package org.frontdoor.app.knowledge.health;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A chart of bars, each with its name and its number in words; pressed, a bar shows its lines. The arrows go from one
/// to the next.
final class Bars extends VBox {
    private final Consumer<String> drill;
    private List<Bar> bars = List.of();

    /// One part as it is drawn.
    record Drawn(String key, String name, long number, String count) {}

    Bars(Consumer<String> drill) {
        this.drill = drill;
        getStyleClass().add("health-bars");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(List<Drawn> all, String chosen) {
        List<Drawn> before = bars.stream().map(bar -> bar.drawn).toList();
        if (!all.equals(before)) {
            long most = all.stream().mapToLong(Drawn::number).max().orElse(0);
            List<Bar> now = new ArrayList<>();
            all.forEach(each -> now.add(new Bar(each, most)));
            bars = now;
            getChildren().setAll(now);
        }
        bars.forEach(bar -> bar.setSelected(bar.drawn.key().equals(chosen)));
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        for (int at = 0; by != 0 && at < bars.size(); at++) {
            if (bars.get(at).isFocused()) {
                bars.get(Math.clamp((long) at + by, 0, bars.size() - 1)).requestFocus();
                event.consume();
                return;
            }
        }
    }

    private final class Bar extends ToggleButton {
        private final Drawn drawn;

        Bar(Drawn drawn, long most) {
            super(drawn.name());
            this.drawn = drawn;
            getStyleClass().add("health-bar");
            setMaxWidth(Double.MAX_VALUE);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAccessibleText(drawn.name() + ": " + drawn.count());
            setTooltip(new Tooltip(drawn.name()));
            Label name = new Label(drawn.name());
            name.getStyleClass().add("health-bar-name");
            Label count = new Label(drawn.count());
            count.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(name, track(most == 0 ? 0 : 100.0 * drawn.number() / most), count);
            line.getStyleClass().add("health-bar-line");
            line.prefWidthProperty().bind(widthProperty().subtract(20));
            setGraphic(line);
            setOnAction(event -> {
                setSelected(true);
                drill.accept(drawn.key());
            });
        }

        /// As long as its part of the longest, at any width.
        private static Region track(double percent) {
            GridPane track = new GridPane();
            ColumnConstraints full = new ColumnConstraints();
            full.setPercentWidth(percent);
            ColumnConstraints rest = new ColumnConstraints();
            rest.setPercentWidth(100 - percent);
            track.getColumnConstraints().addAll(full, rest);
            Region fill = new Region();
            fill.getStyleClass().add("health-bar-fill");
            if (percent > 0) {
                track.add(fill, 0, 0);
            }
            track.setMinWidth(0);
            HBox.setHgrow(track, Priority.ALWAYS);
            track.getStyleClass().add("health-bar-track");
            return track;
        }
    }
}
