package org.frontdoor.app.shell;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.text.Texts;

/// The box in the bar that finds anything and does anything; Ctrl+K leads there.
final class CommandBox extends StackPane {
    private final SearchBox box;
    private final WayBack wayBack = new WayBack();

    CommandBox(PaletteModel model, PaletteController controller, Texts texts) {
        box = new SearchBox(texts.say("palette.prompt"), KeyCombination.valueOf("Shortcut+K"));
        box.field().setId("command-box");
        box.textProperty().bindBidirectional(model.queryProperty());
        box.field().focusedProperty().subscribe(focused -> {
            if (!focused) {
                controller.close();
            }
        });
        box.textProperty().subscribe(text -> {
            if (!text.isEmpty()) {
                model.openProperty().set(true);
            }
        });
        box.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, model, controller));
        box.closes(() -> {
            controller.close();
            wayBack.back(this);
            return true;
        });
        box.setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("command-box");
        getChildren().add(box);
        Panes.mark(this, box.field());
    }

    /// The box itself, below which the list hangs.
    SearchBox box() {
        return box;
    }

    void focus(PaletteModel model) {
        wayBack.leave(this);
        box.field().requestFocus();
        box.field().selectAll();
        model.openProperty().set(true);
    }

    private void pressed(KeyEvent event, PaletteModel model, PaletteController controller) {
        switch (event.getCode()) {
            case DOWN -> {
                if (model.openProperty().get()) {
                    controller.move(1);
                } else {
                    model.openProperty().set(true);
                }
                event.consume();
            }
            case UP -> {
                controller.move(-1);
                event.consume();
            }
            case ENTER -> {
                controller.takeChosen();
                event.consume();
            }
            default -> {}
        }
    }
}
