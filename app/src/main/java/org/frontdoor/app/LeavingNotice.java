package org.frontdoor.app;

import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;

/// Asks whoever wants to sign out with work that is not settled with central, for as long as that is so. JavaFX thread.
final class LeavingNotice {
    private static final String NOTICE = "unsent-work";

    private final ShellModel shell;
    private final Texts texts;
    private final Runnable anyway;

    /// What the notice speaks of; 0 while nothing is asked.
    private int asked;

    /// @param anyway signs out all the same
    LeavingNotice(ShellModel shell, Texts texts, Runnable anyway) {
        this.shell = shell;
        this.texts = texts;
        this.anyway = anyway;
    }

    /// @param commands how many are not settled
    void ask(int commands) {
        asked = commands;
        shell.tell(new Notice(
                NOTICE,
                Tone.AMBER,
                texts.count("unsent", commands),
                new Notice.Action(texts.say("leave-anyway"), anyway),
                new Notice.Action(texts.say("stay"), this::stay)));
    }

    /// The question goes with what it was about.
    void moved(SyncState state) {
        int left = state.unsent() + state.attention();
        if (asked > 0 && left == 0) {
            stay();
        } else if (asked > 0 && left != asked) {
            ask(left);
        }
    }

    private void stay() {
        asked = 0;
        shell.withdraw(NOTICE);
    }
}
