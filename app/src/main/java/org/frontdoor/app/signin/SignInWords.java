package org.frontdoor.app.signin;

import java.util.Locale;
import org.frontdoor.app.signin.SignInModel.Message;
import org.frontdoor.app.signin.SignInOutcome.LockedOut;
import org.frontdoor.app.signin.SignInOutcome.Trouble;
import org.frontdoor.app.signin.SignInOutcome.WrongPassword;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// Says states and outcomes of signing in, each with what to do next.
final class SignInWords {
    private final Texts texts;

    SignInWords(Texts texts) {
        this.texts = texts;
    }

    String step(Preparation preparation) {
        return texts.say("step." + code(preparation.step()));
    }

    String role(Role role) {
        return texts.say("role." + code(role));
    }

    String remove() {
        return texts.say("remove");
    }

    String work(Role role) {
        return texts.say("work." + code(role));
    }

    @Nullable
    Message line(SignInStart.Line line) {
        return switch (line) {
            case SignInStart.Line.Online online -> null;
            case SignInStart.Line.OfflineWithStore offline ->
                new Message(Tone.AMBER, texts.say("offline.store", offline.where()));
            case SignInStart.Line.OfflineWithoutStore offline ->
                new Message(Tone.AMBER, texts.say("offline.empty", offline.where()));
            case SignInStart.Line.Broken broken -> trouble(broken.trouble(), broken.detail());
        };
    }

    Message wrong(WrongPassword<?> wrong) {
        if (wrong.triesLeft() < 0) {
            return new Message(Tone.DANGER, texts.say("wrong"));
        }
        return new Message(Tone.DANGER, texts.count("wrong.left", wrong.triesLeft()));
    }

    /// @param clock the program's
    Message locked(LockedOut<?> locked, WallClock clock) {
        return new Message(Tone.DANGER, texts.say("locked", clock.time(locked.until())));
    }

    /// @param again whether an earlier one was given, and did not fit
    Message earlier(boolean again) {
        return again
                ? new Message(Tone.DANGER, texts.say("earlier.wrong"))
                : new Message(Tone.AMBER, texts.say("earlier"));
    }

    Message anew() {
        return new Message(Tone.AMBER, texts.say("anew.why"));
    }

    Message noStore(String where) {
        return new Message(Tone.AMBER, texts.say("no-store", where));
    }

    Message stopped() {
        return new Message(Tone.INFO, texts.say("stopped"));
    }

    Message trouble(Trouble trouble, String detail) {
        String words = texts.say("trouble." + code(trouble));
        return new Message(Tone.DANGER, detail.isBlank() ? words : words + " (" + detail + ")");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
