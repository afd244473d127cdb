package org.frontdoor.app.signin;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.Logo;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// The sign-in screen: demo people as cards, or name and password; above them what is in the way, if anything.
final class SignInView extends StackPane {
    private static final double CARDS_WIDTH = 936;

    private final SignInModel model;
    private final SignInWords words;
    private final Texts texts;
    private final Deeds deeds;
    private final PasswordForm form;
    private final ProgressPane progress;
    private final QuestionPane question;
    private final FlowPane cards = new FlowPane();
    private final Button again;
    private final Lifetime lifetime = new Lifetime();

    /// What a person can do here.
    record Deeds(
            Consumer<Credentials> signIn,
            Runnable otherWay,
            Runnable again,
            Runnable cancel,
            Runnable anew,
            BiConsumer<Credentials, String> remove,
            Runnable leaveQuestion) {}

    SignInView(SignInModel model, SignInWords words, SignInController.Parts parts, Deeds deeds) {
        this.model = model;
        this.words = words;
        this.texts = parts.texts();
        this.deeds = deeds;
        this.form = new PasswordForm(model, texts, this::signTyped, deeds.anew(), this::removeTyped);
        this.again = Buttons.secondary(texts.say("again"), deeds.again());
        this.question = new QuestionPane(model, lifetime);
        this.progress = new ProgressPane(model, words, texts, deeds.cancel(), lifetime);
        var column = new VBox(
                head(),
                message(),
                progress,
                question,
                cards(),
                shown(form, asking().and(model.byPasswordProperty())),
                shown(otherWay(), asking().and(Bindings.isNotEmpty(model.people()))),
                where());
        column.getStyleClass().add("sign-in-column");
        var scroll = Scrolls.of(new StackPane(column));
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getStyleClass().addAll("sign-in", "ground");
        getStylesheets().add(Sheets.beside(SignInView.class, "signin.css"));
        getChildren().addAll(scroll, tools(parts));
    }

    /// Puts the cursor where the person begins.
    void start() {
        if (model.preparationProperty().get() != null) {
            progress.requestFocus();
        } else if (model.questionProperty().get() != null) {
            question.start();
        } else if (!model.openProperty().get()) {
            again.requestFocus();
        } else if (model.byPasswordProperty().get()) {
            form.start();
        } else if (!cards.getChildren().isEmpty()) {
            cards.getChildren().getFirst().requestFocus();
        }
    }

    void end() {
        lifetime.end();
    }

    /// Digits choose a card; Escape leads back to the cards.
    void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.questionProperty().get() != null) {
            deeds.leaveQuestion().run();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE
                && asking().get()
                && model.byPasswordProperty().get()
                && !model.people().isEmpty()) {
            deeds.otherWay().run();
            event.consume();
            return;
        }
        boolean choosing = asking().get() && !model.byPasswordProperty().get();
        if (choosing && event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()) {
            int index = Character.digit(event.getCode().getName().charAt(0), 10) - 1;
            if (index >= 0 && index < model.people().size()) {
                signCard(model.people().get(index));
                event.consume();
            }
        }
    }

    private BooleanBinding asking() {
        return model.preparationProperty()
                .isNull()
                .and(model.questionProperty().isNull())
                .and(model.openProperty());
    }

    private VBox head() {
        var program = new Label("Frontdoor");
        program.getStyleClass().add("sign-in-program");
        var site = new Label();
        site.textProperty().bind(model.siteProperty());
        site.getStyleClass().addAll("words-quiet", "sign-in-site");
        var sign = new HBox(new Logo(), program, site);
        sign.getStyleClass().add("sign-in-sign");
        var question = new Label(texts.say("question"));
        question.getStyleClass().add("words-title");
        return new VBox(sign, shown(question, asking()));
    }

    private StackPane message() {
        var place = new StackPane();
        place.setId("sign-in-message");
        again.setId("sign-in-again");
        again.visibleProperty().bind(model.openProperty().not());
        again.managedProperty().bind(again.visibleProperty());
        lifetime.add(model.messageProperty().subscribe(message -> {
            place.getChildren().clear();
            if (message != null) {
                place.getChildren().setAll(new Banner(message.tone(), message.words(), again));
            }
        }));
        place.visibleProperty().bind(model.messageProperty().isNotNull());
        place.managedProperty().bind(place.visibleProperty());
        return place;
    }

    private Node cards() {
        cards.getStyleClass().add("person-cards");
        cards.setPrefWrapLength(CARDS_WIDTH);
        lifetime.add(model.people().subscribe(this::fill));
        fill();
        return shown(cards, asking().and(model.byPasswordProperty().not()));
    }

    private void fill() {
        cards.getChildren().clear();
        for (DemoPerson person : model.people()) {
            int place = cards.getChildren().size() + 1;
            cards.getChildren()
                    .add(new PersonCard(
                            person,
                            place,
                            words,
                            () -> signCard(person),
                            () -> deeds.remove()
                                    .accept(new Credentials.DemoCard(person.name()), person.displayName())));
        }
    }

    private Button otherWay() {
        Button other = Buttons.link("", deeds.otherWay());
        other.setId("sign-in-other-way");
        other.textProperty()
                .bind(Bindings.when(model.byPasswordProperty())
                        .then(texts.say("by-card"))
                        .otherwise(texts.say("by-password")));
        return other;
    }

    private Label where() {
        var where = new Label();
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.whereProperty().get().isEmpty()
                                ? ""
                                : texts.say("where", model.whereProperty().get()),
                        model.whereProperty()));
        where.getStyleClass().addAll("words-quiet", "words-small");
        return where;
    }

    private HBox tools(SignInController.Parts parts) {
        var tools = new HBox();
        for (Language language : Language.values()) {
            if (language != texts.language()) {
                Button other = Buttons.secondary(
                        language.ownName(), () -> parts.language().set(language));
                other.setId("language-" + language.code());
                other.setGraphic(Icons.LANGUAGE.node());
                tools.getChildren().add(other);
            }
        }
        tools.getChildren().add(new LookButton(texts, parts.theme()));
        tools.getStyleClass().add("sign-in-tools");
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox.setHgrow(tools, Priority.NEVER);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        return tools;
    }

    private static <N extends Node> N shown(N node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private void signCard(DemoPerson person) {
        deeds.signIn().accept(new Credentials.DemoCard(person.name()));
    }

    private void removeTyped() {
        String name = model.nameProperty().get().strip();
        deeds.remove()
                .accept(new Credentials.Typed(name, model.passwordProperty().get()), name);
    }

    private void signTyped() {
        String name = model.nameProperty().get().strip();
        String password = model.passwordProperty().get();
        if (!name.isEmpty() && !password.isEmpty()) {
            String earlier = model.earlierProperty().get();
            deeds.signIn()
                    .accept(
                            model.earlierAskedProperty().get() && !earlier.isEmpty()
                                    ? new Credentials.AfterChange(name, password, Optional.of(earlier))
                                    : new Credentials.Typed(name, password));
        }
    }
}
