package org.frontdoor.app.signin;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
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

    PersonCard(DemoPerson person, int place, SignInWords words, Runnable signIn) {
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
        getStyleClass().add("person-card");
    }
}
