package org.frontdoor.app.signin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.frontdoor.app.shell.Screen;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;

/// Asks someone at work for their password again, because central wants it; their rooms are as they were afterwards.
public final class PasswordAgain implements Screen {
    private final PasswordPage root;
    private final PasswordField password = new PasswordField();
    private final FormField field;
    private final Button go;
    private final Tasks tasks;
    private final Parts parts;

    /// What it stands on.
    ///
    /// @param texts those of the area `signin`
    /// @param person as colleagues know them
    /// @param attempt tries a password, on a worker: empty when central took it, else what is in the way, in words
    /// @param done goes back to work, signed in or not
    public record Parts(
            Texts texts,
            String person,
            Function<String, Optional<String>> attempt,
            Runnable done,
            Executor workers,
            Executor screen) {}

    public PasswordAgain(Parts parts) {
        this.parts = parts;
        Texts texts = parts.texts();
        tasks = new Tasks(parts.workers(), parts.screen());
        password.setId("password-again");
        password.setOnAction(event -> attempt());
        field = new FormField(texts.say("password"), password);
        go = Buttons.primary(texts.say("sign-in"), this::attempt);
        go.setId("password-again-go");
        Button later = Buttons.secondary(texts.say("password-again.later"), parts.done());
        later.setId("password-again-later");
        root = new PasswordPage(
                texts.say("password-again.title"),
                texts.say("password-again.why"),
                parts.person(),
                List.of(field),
                go,
                later);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        password.requestFocus();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            parts.done().run();
            event.consume();
        }
    }

    private void attempt() {
        String typed = password.getText();
        if (typed.isEmpty() || go.isDisabled()) {
            return;
        }
        go.setDisable(true);
        tasks.start(() -> parts.attempt().apply(typed), trouble -> {
            go.setDisable(false);
            password.clear();
            field.errorProperty().set(trouble.orElse(""));
            if (trouble.isEmpty()) {
                parts.done().run();
            } else {
                password.requestFocus();
            }
        });
    }
}
