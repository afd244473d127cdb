package org.frontdoor.app.shell;

import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.frontdoor.app.ui.controls.SearchBox;

/// What a key does in the window. Keys with Ctrl, Alt or F come before the focused control; plain letters and
/// the keys of editing are left to a text that is being typed.
final class ShellKeys {
    private static final Set<KeyCode> EDITING = Set.of(
            KeyCode.A,
            KeyCode.C,
            KeyCode.V,
            KeyCode.X,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.INSERT);

    private final ShellModel model;
    private final Commands commands;
    private final Parent root;
    private final Runnable focusCommandBox;

    /// A letter was a command, which may have put the cursor into a text: the letter must not be written there.
    private boolean swallowing;

    ShellKeys(ShellModel model, Commands commands, Parent root, Runnable focusCommandBox) {
        this.model = model;
        this.commands = commands;
        this.root = root;
        this.focusCommandBox = focusCommandBox;
    }

    void pressed(KeyEvent event) {
        swallowing = false;
        if (event.isShortcutDown() && event.getCode() == KeyCode.K) {
            focusCommandBox.run();
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            Panes.move(root, root.getScene().getFocusOwner(), event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
        } else if (!belongsToText(event)) {
            commands.forKey(event).ifPresent(command -> {
                event.consume();
                swallowing = isLetter(event);
                command.run().run();
            });
        }
    }

    /// A text leaves what comes with Ctrl or Alt alone, and not every system tells of it as typed: the letter that
    /// comes next would be lost.
    private static boolean isLetter(KeyEvent event) {
        return !event.getCode().isFunctionKey() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    void typed(KeyEvent event) {
        if (swallowing) {
            swallowing = false;
            event.consume();
        } else if ("?".equals(event.getCharacter()) && !typing()) {
            model.keySheetOpenProperty().set(true);
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (model.keySheetOpenProperty().get()) {
            model.keySheetOpenProperty().set(false);
            event.consume();
        } else if (model.linePanelOpenProperty().get()) {
            model.linePanelOpenProperty().set(false);
            event.consume();
        } else if (root.getScene().getFocusOwner() instanceof TextField field
                && field.getParent() instanceof SearchBox box
                && box.stepBack()) {
            event.consume();
        } else {
            commands.forKey(event).ifPresent(command -> {
                event.consume();
                command.run().run();
            });
        }
    }

    private boolean belongsToText(KeyEvent event) {
        if (!typing()) {
            return false;
        }
        boolean plain = !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey();
        return plain || (event.isShortcutDown() && EDITING.contains(event.getCode()));
    }

    private boolean typing() {
        return root.getScene().getFocusOwner() instanceof TextInputControl text && text.isEditable();
    }
}
