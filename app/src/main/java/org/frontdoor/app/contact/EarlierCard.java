package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Beside;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.distance.DistanceWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.number.ToldNumber;

/// Cases beside the form: this caller's, or what is reported nearby already. Gone while there are none and nobody whose
/// older ones the center could be asked for.
final class EarlierCard extends VBox {
    private static final double HALF = 0.5;
    private static final double GAP = 8;

    private final Texts texts;
    private final Supplier<Instant> now;
    private final Kind kind;
    private final ContactController controller;
    private final DistanceWords distances;
    private final VBox rows = new VBox();
    private final SectionLabel title;
    private final VBox older;

    enum Kind {
        OF_CALLER,
        NEARBY
    }

    EarlierCard(
            Kind kind,
            ObservableList<EarlierCase> cases,
            ContactController controller,
            Texts texts,
            Supplier<Instant> now) {
        this.kind = kind;
        this.texts = texts;
        this.now = now;
        this.controller = controller;
        this.distances = DistanceWords.in(texts);
        this.title = new SectionLabel(texts.say(kind == Kind.NEARBY ? "nearby" : "earlier"));
        setId(kind == Kind.NEARBY ? "contact-nearby" : "contact-earlier");
        rows.getStyleClass().add("contact-earlier");
        this.older = kind == Kind.OF_CALLER ? older() : new VBox();
        getChildren().add(Card.titled(title, rows, older));
        cases.subscribe(() -> show(cases));
        controller.model().olderPhone.subscribe((before, phone) -> show(cases));
        show(cases);
    }

    /// What was closed long ago is not kept here: the center is asked.
    private VBox older() {
        ContactModel model = controller.model();
        Button ask = Buttons.link(texts.say("older.ask"), controller.caller()::askOlder);
        ask.setId("contact-older");
        ask.visibleProperty()
                .bind(model.olderPhone
                        .isNotEmpty()
                        .and(BooleanExpression.booleanExpression(model.older.map(ContactModel.Older::worthAsking))));
        ask.managedProperty().bind(ask.visibleProperty());
        Label said = new Label();
        said.getStyleClass().addAll("words-quiet", "words-small");
        said.setWrapText(true);
        said.textProperty()
                .bind(model.older.map(older -> older == ContactModel.Older.NOT_ASKED
                        ? ""
                        : texts.say(
                                "older." + older.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return new VBox(said, ask);
    }

    private void show(ObservableList<EarlierCase> cases) {
        title.countProperty().set(Integer.toString(cases.size()));
        rows.getChildren().clear();
        for (EarlierCase each : cases) {
            rows.getChildren().add(row(each, rows.getChildren().isEmpty()));
        }
        boolean here = !cases.isEmpty()
                || (kind == Kind.OF_CALLER
                        && !controller.model().olderPhone.get().isEmpty());
        setVisible(here);
        setManaged(here);
    }

    private Node row(EarlierCase found, boolean first) {
        Label service = new Label(found.service());
        service.getStyleClass().add("words-strong");
        service.setWrapText(true);
        Label facts = new Label(facts(found));
        facts.getStyleClass().addAll("words-quiet", "words-small");
        facts.setWrapText(true);
        VBox words = new VBox(service, facts);
        if (kind == Kind.NEARBY && !found.words().isBlank()) {
            Label said = new Label(texts.quote(found.words()));
            said.getStyleClass().addAll("words-quiet", "words-small", "contact-quote");
            words.getChildren().add(said);
        }
        if (kind == Kind.OF_CALLER || !found.status().open()) {
            return words;
        }
        Button join = first
                ? Buttons.secondary(
                        texts.say("nearby.join"), KeyCombination.valueOf("Alt+A"), () -> controller.join(found))
                : Buttons.secondary(texts.say("nearby.join"), () -> controller.join(found));
        join.getStyleClass().add("contact-join");
        join.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("contact-nearby");
        return new Beside(words, join, HALF, GAP);
    }

    private String facts(EarlierCase found) {
        String age = age(Duration.between(found.openedAt(), now.get()));
        return switch (kind) {
            case NEARBY -> {
                String meters =
                        found.meters().isPresent() ? distances.of(found.meters().getAsInt(), feet()) + " · " : "";
                yield meters + age + " · " + texts.count("callers", found.callers());
            }
            case OF_CALLER ->
                ToldNumber.of(found.number()).grouped() + " · "
                        + texts.say("status." + found.status().name().toLowerCase(Locale.ROOT)) + " · " + age;
        };
    }

    private boolean feet() {
        return controller.model().around.get().surroundings().told().feet();
    }

    private String age(Duration since) {
        return since.toDays() > 0
                ? texts.count("age.days", since.toDays())
                : since.toHours() > 0
                        ? texts.count("age.hours", since.toHours())
                        : texts.count("age.minutes", Math.max(1, since.toMinutes()));
    }
}
