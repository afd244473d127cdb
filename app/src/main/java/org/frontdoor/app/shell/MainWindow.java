package org.frontdoor.app.shell;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.frontdoor.app.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The one window: 1440×900 at first, never smaller than 1024×700.
public final class MainWindow {
    public static final double WIDTH = 1440;
    public static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    /// Of the sizes that desktops show: drawn by the installer's `AppIcon`.
    private static final List<String> ICONS = List.of("icon-32.png", "icon-64.png", "icon-256.png");

    private final Stage stage;
    /// Stays while screens come and go: JavaFX looks the colors of a screen up in the root, and a screen that became
    /// the root again had none of them at first.
    private final StackPane root = new StackPane();

    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private @Nullable Screen screen;

    public MainWindow(Stage stage, Theme theme) {
        this.stage = stage;
        theme.attach(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (screen != null) {
                screen.keyPressed(event);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (screen != null) {
                screen.keyTyped(event);
            }
        });
        stage.setScene(scene);
        stage.setTitle("Frontdoor");
        stage.getIcons().setAll(ICONS.stream().map(MainWindow::icon).toList());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    private static Image icon(String name) {
        return new Image(
                Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm());
    }

    /// Fills the window with the screen, and opens the window when it is not open yet.
    public void show(Screen next) {
        screen = next;
        root.getChildren().setAll(next.root());
        if (!stage.isShowing()) {
            stage.show();
        }
        next.shown();
    }

    public Scene scene() {
        return scene;
    }
}
