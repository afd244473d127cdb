package org.frontdoor.app.signin;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.shell.Screen;
import org.frontdoor.app.ui.controls.Avatar;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// Asks someone at work for their password again, because central wants it; their rooms are as they were afterwards.
public final class PasswordAgain implements Screen {
    private final StackPane root = new StackPane();
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
        Label title = new Label(texts.say("password-again.title"));
        title.getStyleClass().add("words-title");
        Label why = new Label(texts.say("password-again.why"));
        why.setWrapText(true);
        why.getStyleClass().add("words-quiet");
        Label person = new Label(parts.person());
        person.getStyleClass().add("words-strong");
        HBox who = new HBox(new Avatar(parts.person(), Avatar.Size.LARGE), person);
        who.getStyleClass().add("sign-in-sign");
        VBox form = new VBox(who, why, field, new HBox(go, later));
        form.getChildren().getLast().getStyleClass().add("password-again-buttons");
        form.getStyleClass().addAll("card-surface", "password-form");
        VBox column = new VBox(title, form);
        column.getStyleClass().add("sign-in-column");
        root.getStyleClass().addAll("sign-in", "ground");
        root.getStylesheets().add(Sheets.beside(PasswordAgain.class, "signin.css"));
        root.getChildren().add(column);
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
