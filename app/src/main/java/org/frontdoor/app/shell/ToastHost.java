package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.Toast;
import org.frontdoor.app.ui.text.Texts;

/// Shows each toast beside the rail, above the room's foot, longer while the mouse rests on it: one that can be undone
/// for 15 seconds, one that only tells for five.
final class ToastHost extends VBox {
    static final Duration STAY = Duration.seconds(15);
    static final Duration TELL = Duration.seconds(5);

    private final ShellModel model;
    private final Texts texts;
    private final Map<ToastMessage, Node> shown = new HashMap<>();

    ToastHost(ShellModel model, Texts texts, Lifetime lifetime) {
        this.model = model;
        this.texts = texts;
        setId("toasts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("toast-host");
        lifetime.add(model.toasts().subscribe(this::show));
        show();
    }

    private void show() {
        shown.keySet().retainAll(model.toasts());
        List<Node> nodes = new ArrayList<>();
        for (ToastMessage message : model.toasts()) {
            nodes.add(shown.computeIfAbsent(message, this::toast));
        }
        getChildren().setAll(nodes);
    }

    private Toast toast(ToastMessage message) {
        Button close = Buttons.icon(
                Icons.CLOSE, texts.say("close"), () -> model.toasts().remove(message));
        Toast toast = message.undo() == null
                ? new Toast(message.words(), close)
                : new Toast(message.words(), undo(message, message.undo()), close);
        var timer = new PauseTransition(message.undo() == null ? TELL : STAY);
        // The same may have been said again meanwhile, with a time of its own.
        timer.setOnFinished(event -> {
            if (shown.get(message) == toast) {
                model.toasts().remove(message);
            }
        });
        toast.hoverProperty().subscribe(hover -> {
            if (hover) {
                timer.stop();
            } else {
                timer.playFromStart();
            }
        });
        return toast;
    }

    private Button undo(ToastMessage message, Runnable undo) {
        Button button = Buttons.secondary(texts.say("undo"), () -> {
            model.toasts().remove(message);
            undo.run();
        });
        button.setGraphic(Icons.UNDO.node());
        button.getStyleClass().add("toast-undo");
        return button;
    }
}
