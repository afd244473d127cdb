package org.frontdoor.app;

import java.util.function.Function;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.ui.controls.Tone;

/// Tells the person that this computer's clock is wrong, above whatever room they are in, until it is set right. JavaFX
/// thread.
final class ClockWatch {
    private static final String NOTICE = "clock";

    private final ShellModel shell;
    private final Function<SyncState, String> words;

    /// @param words what is wrong with the clock; nothing when it is right
    ClockWatch(ShellModel shell, Function<SyncState, String> words) {
        this.shell = shell;
        this.words = words;
    }

    void moved(SyncState state) {
        String sentence = words.apply(state);
        Notice notice = new Notice(NOTICE, Tone.AMBER, sentence);
        if (sentence.isEmpty()) {
            shell.withdraw(NOTICE);
        } else if (!shell.notices().contains(notice)) {
            shell.tell(notice);
        }
    }
}
