package org.frontdoor.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.session.PasswordChange;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.Screen;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.signin.ChangePassword;
import org.frontdoor.app.signin.PasswordAgain;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.SyncMessages.Session;

/// The screens that ask whoever works at a desk for a password, in place of the desk. JavaFX thread only.
final class PasswordScreens {
    private static final String PASSWORD = "password-again";

    private final AtWork at;
    private final Ground ground;
    private final ShellModel model;
    private final Texts texts;
    private final Consumer<Screen> window;
    private final Runnable back;

    /// @param window shows another screen
    /// @param back shows the desk again
    PasswordScreens(AtWork at, Ground ground, ShellModel model, Consumer<Screen> window, Runnable back) {
        this.at = at;
        this.ground = ground;
        this.model = model;
        this.texts = ground.texts("app");
        this.window = window;
        this.back = back;
    }

    /// Central wants to know again who it is.
    void ask() {
        model.linePanelOpenProperty().set(false);
        window.accept(new PasswordAgain(new PasswordAgain.Parts(
                ground.texts("signin"),
                at.session().displayName(),
                this::signInAgain,
                back,
                ground.background(),
                ground.screen())));
    }

    /// Takes another password.
    void change() {
        window.accept(new ChangePassword(new ChangePassword.Parts(
                ground.texts("signin"),
                at.session().displayName(),
                this::change,
                () -> model.toast(new ToastMessage(texts.say("password-changed"))),
                back,
                ground.background(),
                ground.screen())));
    }

    /// Central has been reached, or has not.
    void moved(Connection connection) {
        boolean told = model.notices().stream().anyMatch(notice -> notice.id().equals(PASSWORD));
        if (connection instanceof Connection.SignInNeeded && !told) {
            model.tell(new Notice(
                    PASSWORD,
                    Tone.AMBER,
                    texts.say("sign-in-again"),
                    new Notice.Action(texts.say("sign-in-now"), this::ask)));
        } else if (!(connection instanceof Connection.SignInNeeded) && told) {
            model.withdraw(PASSWORD);
        }
    }

    private Optional<String> change(String old, String fresh) {
        return switch (at.session().changePassword(old, fresh)) {
            case PasswordChange.Done done -> Optional.empty();
            case PasswordChange.NotHere notHere -> Optional.of(texts.say("password-not-here"));
            case PasswordChange.Not(Problem problem) ->
                Optional.of(ProblemWords.in(texts).of(problem));
            case PasswordChange.Unknown unknown -> Optional.of(texts.say("password-unknown"));
        };
    }

    private Optional<String> signInAgain(String password) {
        return switch (at.session().signInAgain(password)) {
            case Answer.Got<Session> got -> Optional.empty();
            case Answer.Failed<Session> failed ->
                Optional.of(ProblemWords.in(texts).of(failed.problem()));
        };
    }
}
