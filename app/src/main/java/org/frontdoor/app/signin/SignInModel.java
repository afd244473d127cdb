package org.frontdoor.app.signin;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.ui.controls.Tone;
import org.jspecify.annotations.Nullable;

/// What the sign-in screen shows.
final class SignInModel {
    private final ObjectProperty<@Nullable Preparation> preparation = new SimpleObjectProperty<>(this, "preparation");
    private final ObjectProperty<@Nullable Message> message = new SimpleObjectProperty<>(this, "message");
    private final ObjectProperty<@Nullable Question> question = new SimpleObjectProperty<>(this, "question");
    private final ObservableList<DemoPerson> people = FXCollections.observableArrayList();
    private final StringProperty site = new SimpleStringProperty(this, "site", "");
    private final StringProperty where = new SimpleStringProperty(this, "where", "");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final BooleanProperty byPassword = new SimpleBooleanProperty(this, "byPassword");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty earlier = new SimpleStringProperty(this, "earlier", "");
    private final BooleanProperty earlierAsked = new SimpleBooleanProperty(this, "earlierAsked");
    private final BooleanProperty anewAsked = new SimpleBooleanProperty(this, "anewAsked");
    private final IntegerProperty waitSeconds = new SimpleIntegerProperty(this, "waitSeconds");

    /// Something to say above the cards or fields.
    record Message(Tone tone, String words) {}

    /// Something to answer before anything else.
    record Question(String title, String words, List<Way> ways) {
        Question {
            ways = List.copyOf(ways);
        }
    }

    /// One way on.
    ///
    /// @param main the one that most will take
    record Way(String id, String words, boolean main, Runnable go) {}

    /// What is asked; null while nothing is.
    ObjectProperty<@Nullable Question> questionProperty() {
        return question;
    }

    /// What is being done just now; null while the screen waits for the person.
    ObjectProperty<@Nullable Preparation> preparationProperty() {
        return preparation;
    }

    ObjectProperty<@Nullable Message> messageProperty() {
        return message;
    }

    ObservableList<DemoPerson> people() {
        return people;
    }

    StringProperty siteProperty() {
        return site;
    }

    /// Where central is; empty while unknown.
    StringProperty whereProperty() {
        return where;
    }

    /// Whether anyone can sign in at all.
    BooleanProperty openProperty() {
        return open;
    }

    /// Whether name and password are asked for, in place of the cards.
    BooleanProperty byPasswordProperty() {
        return byPassword;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty passwordProperty() {
        return password;
    }

    /// The password that what is kept here was closed with.
    StringProperty earlierProperty() {
        return earlier;
    }

    /// Whether that one is asked for.
    BooleanProperty earlierAskedProperty() {
        return earlierAsked;
    }

    /// Whether the person has said that they do not know it, and is told what that means.
    BooleanProperty anewAskedProperty() {
        return anewAsked;
    }

    /// How long until the next try is let through; 0 when at once.
    IntegerProperty waitSecondsProperty() {
        return waitSeconds;
    }
}
