package org.frontdoor.app.ui.controls;

import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.FxTest;

/// Shows a control alone on the ground, dressed as in the application.
final class ControlStand {
    private ControlStand() {}

    static Scene show(FxTest fx, Supplier<Node> control) {
        return fx.show(() -> {
            var box = new VBox(control.get());
            box.setFillWidth(true);
            var ground = new StackPane(box);
            ground.getStyleClass().add("ground");
            ground.setPadding(new Insets(24));
            var scene = new Scene(ground, 900, 500);
            new Theme().attach(scene);
            return scene;
        });
    }
}
