package org.frontdoor.app.signin;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Avatar;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.Pill;

/// A demo person: who they are and what they do, one click away.
final class PersonCard extends Button {
    private static final int KEYED = 9;

    PersonCard(DemoPerson person, int place, SignInWords words, Runnable signIn, Runnable remove) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(new Avatar(person.displayName(), Avatar.Size.LARGE), space);
        if (place <= KEYED) {
            top.getChildren().add(KeyHint.of(Integer.toString(place)));
        }
        var name = new Label(person.displayName());
        name.getStyleClass().add("words-heading");
        var work = new Label(words.work(person.role()));
        work.setWrapText(true);
        work.getStyleClass().addAll("words-quiet", "words-small", "person-card-work");
        var signInName = new Label(person.name());
        signInName.getStyleClass().addAll("words-quiet", "words-small", "words-number");
        var role = new HBox(new Pill(words.role(person.role())), signInName);
        role.getStyleClass().add("person-card-role");
        var face = new VBox(top, name, role, work);
        face.getStyleClass().add("person-card-face");
        face.setMouseTransparent(true);
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setId("person-" + person.name());
        setAccessibleText(person.displayName() + ", " + words.role(person.role()));
        setAccessibleHelp(words.work(person.role()));
        setOnAction(event -> signIn.run());
        var removing = new MenuItem(words.remove());
        removing.setOnAction(event -> remove.run());
        setContextMenu(new ContextMenu(removing));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove.run();
                event.consume();
            }
        });
        getStyleClass().add("person-card");
    }
}
