package org.frontdoor.app.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Lifetime;

/// The notices above the room, one line each.
final class NoticeHost extends VBox {
    NoticeHost(ShellModel model, Lifetime lifetime) {
        setId("notices");
        getStyleClass().add("notice-host");
        visibleProperty().bind(Bindings.isNotEmpty(model.notices()));
        managedProperty().bind(visibleProperty());
        lifetime.add(model.notices().subscribe(() -> show(model)));
        show(model);
    }

    private void show(ShellModel model) {
        getChildren().setAll(model.notices().stream().map(NoticeHost::banner).toList());
    }

    private static Banner banner(Notice notice) {
        return new Banner(
                notice.tone(),
                notice.sentence(),
                notice.actions().stream()
                        .map(action -> Buttons.secondary(action.words(), action.run()))
                        .toArray(Node[]::new));
    }
}
