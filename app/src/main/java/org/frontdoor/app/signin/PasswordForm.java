package org.frontdoor.app.signin;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.text.Texts;

/// Name and password, for a central that knows its people.
final class PasswordForm extends VBox {
    private final SignInModel model;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField earlier = new PasswordField();

    PasswordForm(SignInModel model, Texts texts, Runnable signIn, Runnable anew, Runnable remove) {
        this.model = model;
        name.setId("sign-in-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        password.setId("sign-in-password");
        password.textProperty().bindBidirectional(model.passwordProperty());
        name.setOnAction(event -> password.requestFocus());
        password.setOnAction(event -> signIn.run());
        earlier.setId("sign-in-earlier");
        earlier.textProperty().bindBidirectional(model.earlierProperty());
        earlier.setOnAction(event -> signIn.run());
        Button unknown = Buttons.link("", anew);
        unknown.setId("sign-in-anew");
        unknown.textProperty()
                .bind(Bindings.when(model.anewAskedProperty())
                        .then(texts.say("anew"))
                        .otherwise(texts.say("earlier.unknown")));
        FormField earlierField = new FormField(texts.say("earlier.label"), earlier);
        for (Node part : List.of(earlierField, unknown)) {
            part.visibleProperty().bind(model.earlierAskedProperty());
            part.managedProperty().bind(part.visibleProperty());
        }
        Button go = Buttons.primary(texts.say("sign-in"), signIn);
        go.setId("sign-in-go");
        go.setMaxWidth(Double.MAX_VALUE);
        go.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.waitSecondsProperty().get() > 0
                                ? texts.count(
                                        "wait", model.waitSecondsProperty().get())
                                : texts.say("sign-in"),
                        model.waitSecondsProperty()));
        go.disableProperty()
                .bind(model.waitSecondsProperty()
                        .greaterThan(0)
                        .or(model.nameProperty().isEmpty())
                        .or(model.passwordProperty().isEmpty()));
        Button removing = Buttons.link(texts.say("remove"), remove);
        removing.setId("sign-in-remove");
        removing.disableProperty().bind(go.disableProperty());
        getStyleClass().addAll("card-surface", "password-form");
        getChildren()
                .addAll(
                        new FormField(texts.say("name"), name),
                        new FormField(texts.say("password"), password),
                        earlierField,
                        go,
                        unknown,
                        removing);
    }

    void start() {
        if (model.earlierAskedProperty().get()) {
            earlier.requestFocus();
        } else if (name.getText().isEmpty()) {
            name.requestFocus();
        } else {
            password.requestFocus();
        }
    }
}
