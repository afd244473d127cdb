package org.frontdoor.app.signin;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Avatar;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.theme.Sheets;

/// What a screen looks like that asks someone at work for a password: who they are, why, the fields, and the way back.
final class PasswordPage extends StackPane {

    /// @param person as colleagues know them
    PasswordPage(String title, String why, String person, List<FormField> fields, Button go, Button back) {
        Label heading = new Label(title);
        heading.getStyleClass().add("words-title");
        Label reason = new Label(why);
        reason.setWrapText(true);
        reason.getStyleClass().add("words-quiet");
        Label name = new Label(person);
        name.getStyleClass().add("words-strong");
        HBox who = new HBox(new Avatar(person, Avatar.Size.LARGE), name);
        who.getStyleClass().add("sign-in-sign");
        HBox buttons = new HBox(go, back);
        buttons.getStyleClass().add("password-again-buttons");
        VBox form = new VBox(who, reason);
        form.getChildren().addAll(fields);
        form.getChildren().add(buttons);
        form.getStyleClass().addAll("card-surface", "password-form");
        VBox column = new VBox(heading, form);
        column.getStyleClass().add("sign-in-column");
        getStyleClass().addAll("sign-in", "ground");
        getStylesheets().add(Sheets.beside(PasswordPage.class, "signin.css"));
        getChildren().add(column);
    }
}
