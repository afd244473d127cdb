package org.frontdoor.app.shell;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// What can fill the whole window: the sign-in, or the shell.
public interface Screen {
    Parent root();

    /// Sees every key before the focused control does.
    default void keyPressed(KeyEvent event) {}

    /// Sees every typed character before the focused control does.
    default void keyTyped(KeyEvent event) {}

    /// Now in the window; the place to put the cursor.
    default void shown() {}
}
