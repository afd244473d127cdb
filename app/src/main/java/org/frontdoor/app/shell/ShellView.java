package org.frontdoor.app.shell;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.theme.Sheets;

/// Bar, rail and room, and the layer above them on which the command box's list, panels, toasts and the key sheet lie.
final class ShellView extends StackPane {
    private static final double GAP = 6;
    private static final double LEAST_PALETTE = 560;
    private static final double EDGE = 8;

    private final ShellModel model;
    private final TopBar bar;
    private final Rail rail;
    private final RoomHost roomHost = new RoomHost();
    private final PaletteView paletteView;
    private final StackPane linePanel = new StackPane();
    private final WayBack wayBack = new WayBack();
    private final Lifetime lifetime = new Lifetime();

    ShellView(ShellModel model, Shell.Parts parts, Commands commands, PaletteController palette) {
        this.model = model;
        bar = new TopBar(model, palette, parts.texts(), parts.theme(), parts.deeds(), lifetime);
        rail = new Rail(model, parts.texts());
        paletteView = new PaletteView(model.palette(), palette, parts.texts(), lifetime);
        linePanel.setId("line-panel");
        linePanel.visibleProperty().bind(model.linePanelOpenProperty());
        lifetime.add(model.linePanelOpenProperty().subscribe(open -> {
            if (open) {
                wayBack.leave(linePanel);
                linePanel.getChildren().setAll(parts.linePanel().get());
            } else {
                wayBack.back(linePanel);
                linePanel.getChildren().clear();
            }
        }));
        var frame = new BorderPane(new VBox(new NoticeHost(model, lifetime), roomHost));
        frame.setTop(bar);
        frame.setLeft(rail);
        var floating = new Floating();
        floating.setPickOnBounds(false);
        var toasts = new ToastHost(model, parts.texts(), lifetime);
        setAlignment(toasts, Pos.BOTTOM_LEFT);
        getStyleClass().addAll("shell", "ground");
        getStylesheets().add(Sheets.beside(ShellView.class, "shell.css"));
        getChildren().addAll(frame, floating, toasts, new KeySheet(model, commands, parts.texts(), lifetime));
    }

    void show(Room room) {
        rail.show(room);
        roomHost.show(room);
    }

    /// Builds the room's view out of sight; false when it is there already.
    boolean prepare(Room room) {
        return roomHost.prepare(room);
    }

    /// Stops listening to the model.
    void end() {
        lifetime.end();
    }

    void focusCommandBox() {
        bar.commandBox().focus(model.palette());
    }

    /// Hangs the lists below what opened them, inside the window.
    private final class Floating extends Pane {
        Floating() {
            getChildren().addAll(paletteView, linePanel);
        }

        @Override
        protected void layoutChildren() {
            Bounds box = place(bar.commandBox().box());
            double width = Math.min(Math.max(box.getWidth(), LEAST_PALETTE), getWidth() - 2 * EDGE);
            double left = Math.clamp(box.getCenterX() - width / 2, EDGE, getWidth() - width - EDGE);
            lay(paletteView, left, box.getMaxY() + GAP, width);
            Bounds pill = place(bar.line());
            double panel = linePanel.prefWidth(Region.USE_COMPUTED_SIZE);
            lay(
                    linePanel,
                    Math.max(EDGE, Math.min(pill.getMaxX(), getWidth() - EDGE) - panel),
                    pill.getMaxY() + GAP,
                    panel);
        }

        private void lay(Region node, double left, double top, double width) {
            double height = Math.min(node.prefHeight(width), Math.max(0, getHeight() - top - EDGE));
            node.resizeRelocate(left, top, width, height);
        }

        private Bounds place(Node node) {
            return sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        }
    }
}
