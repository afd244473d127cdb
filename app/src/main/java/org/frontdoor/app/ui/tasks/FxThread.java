package org.frontdoor.app.ui.tasks;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one bridge to the JavaFX thread; nothing else calls `Platform.runLater`.
///
/// As an executor it runs at once when already there. Where a callback would change the scene in the middle of its own
/// layout,
/// or must not run before the caller returns, use [#afterThis].
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /// Runs the work on the JavaFX thread, always after what runs there now.
    public void afterThis(Runnable work) {
        Platform.runLater(work);
    }
}
