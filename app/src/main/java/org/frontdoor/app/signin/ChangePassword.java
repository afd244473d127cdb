package org.frontdoor.app.signin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
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

/// Lets somebody at work give themselves another password; their rooms are as they were afterwards.
public final class ChangePassword implements Screen {
    private final PasswordPage root;
    private final PasswordField old = new PasswordField();
    private final PasswordField fresh = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final FormField oldField;
    private final FormField freshField;
    private final FormField againField;
    private final Button go;
    private final Tasks tasks;
    private final Parts parts;

    /// What it stands on.
    ///
    /// @param texts those of the area `signin`
    /// @param person as colleagues know them
    /// @param change from the one to the other, on a worker: empty when done, else what is in the way, in words
    /// @param changed told after it is done
    /// @param back goes back to work
    public record Parts(
            Texts texts,
            String person,
            BiFunction<String, String, Optional<String>> change,
            Runnable changed,
            Runnable back,
            Executor workers,
            Executor screen) {}

    public ChangePassword(Parts parts) {
        this.parts = parts;
        Texts texts = parts.texts();
        tasks = new Tasks(parts.workers(), parts.screen());
        oldField = field("password-old", old, texts.say("password.old"));
        freshField = field("password-fresh", fresh, texts.say("password.fresh"));
        againField = field("password-repeated", again, texts.say("password.again"));
        old.setOnAction(event -> fresh.requestFocus());
        fresh.setOnAction(event -> again.requestFocus());
        again.setOnAction(event -> attempt());
        go = Buttons.primary(texts.say("password.go"), this::attempt);
        go.setId("password-change-go");
        Button back = Buttons.secondary(texts.say("cancel"), parts.back());
        back.setId("password-change-cancel");
        root = new PasswordPage(
                texts.say("password.title"),
                texts.say("password.why"),
                parts.person(),
                List.of(oldField, freshField, againField),
                go,
                back);
    }

    private static FormField field(String id, PasswordField input, String words) {
        input.setId(id);
        return new FormField(words, input);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        old.requestFocus();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            parts.back().run();
            event.consume();
        }
    }

    private void attempt() {
        String before = old.getText();
        String wanted = fresh.getText();
        oldField.errorProperty().set("");
        againField.errorProperty().set("");
        freshField.errorProperty().set("");
        if (before.isEmpty() || wanted.isEmpty() || go.isDisabled()) {
            return;
        }
        if (!wanted.equals(again.getText())) {
            againField.errorProperty().set(parts.texts().say("password.differ"));
            again.clear();
            again.requestFocus();
            return;
        }
        go.setDisable(true);
        tasks.start(() -> parts.change().apply(before, wanted), this::ended);
    }

    private void ended(Optional<String> trouble) {
        go.setDisable(false);
        if (trouble.isPresent()) {
            oldField.errorProperty().set(trouble.get());
            old.requestFocus();
            old.selectAll();
            return;
        }
        old.clear();
        fresh.clear();
        again.clear();
        parts.back().run();
        parts.changed().run();
    }
}
