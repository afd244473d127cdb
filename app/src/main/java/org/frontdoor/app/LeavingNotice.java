package org.frontdoor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// Asks whoever wants to sign out with work that is not settled with central, or with contacts that are not finished,
/// for as long as that is so. JavaFX thread.
final class LeavingNotice {
    private static final String NOTICE = "unsent-work";

    private final ShellModel shell;
    private final Texts texts;
    private final IntSupplier begun;
    private final Runnable anyway;

    /// What the notice speaks of, if anything is asked.
    private @Nullable Open asked;

    /// @param unsettled commands that are not settled
    /// @param begun contacts that are not finished
    private record Open(int unsettled, int begun) {}

    /// @param begun how many contacts are begun and not finished; changes with what the bar says of the contact
    /// @param anyway signs out all the same
    LeavingNotice(ShellModel shell, Texts texts, IntSupplier begun, Runnable anyway) {
        this.shell = shell;
        this.texts = texts;
        this.begun = begun;
        this.anyway = anyway;
        shell.contactProperty().subscribe((before, now) -> {
            if (asked != null) {
                look(asked.unsettled);
            }
        });
    }

    void ask(SyncState state) {
        ask(unsettled(state));
    }

    /// @param commands how many are not settled
    void ask(int commands) {
        // Whoever asks again is asked again, with the keys on the answer.
        shell.withdraw(NOTICE);
        say(new Open(commands, begun.getAsInt()));
    }

    private void say(Open open) {
        asked = open;
        shell.tell(Notice.question(
                NOTICE,
                Tone.AMBER,
                words(open),
                new Notice.Action(texts.say("leave-anyway"), anyway),
                new Notice.Action(texts.say("stay"), this::stay)));
    }

    private String words(Open open) {
        List<String> sentences = new ArrayList<>();
        if (open.unsettled > 0) {
            sentences.add(texts.count("unsent", open.unsettled));
        }
        if (open.begun > 0) {
            sentences.add(texts.count("begun", open.begun));
        }
        return String.join(" ", sentences);
    }

    void moved(SyncState state) {
        look(unsettled(state));
    }

    private static int unsettled(SyncState state) {
        return state.unsent() + state.attention();
    }

    /// The question goes with what it was about.
    private void look(int unsettled) {
        Open now = new Open(unsettled, begun.getAsInt());
        if (asked == null || now.equals(asked)) {
            return;
        }
        if (now.unsettled == 0 && now.begun == 0) {
            stay();
        } else {
            say(now);
        }
    }

    private void stay() {
        asked = null;
        shell.withdraw(NOTICE);
    }
}
