package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.distance.DistanceWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.alike.Likeness;
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
    private final Consumer<UUID> open;
    private final DistanceWords distances;
    private final VBox rows = new VBox();
    private final SectionLabel title;
    private final VBox older;

    enum Kind {
        OF_CALLER,
        NEARBY
    }

    /// @param open goes to a case in its room
    EarlierCard(
            Kind kind,
            ObservableList<EarlierCase> cases,
            ContactController controller,
            Texts texts,
            Supplier<Instant> now,
            Consumer<UUID> open) {
        this.kind = kind;
        this.texts = texts;
        this.now = now;
        this.controller = controller;
        this.open = open;
        this.distances = DistanceWords.in(texts);
        this.title = new SectionLabel(texts.say(kind == Kind.NEARBY ? "nearby" : "earlier"));
        setId(kind == Kind.NEARBY ? "contact-nearby" : "contact-earlier");
        rows.getStyleClass().add("contact-earlier");
        this.older = kind == Kind.OF_CALLER ? older() : new VBox();
        getChildren().add(Card.titled(title, rows, older));
        cases.subscribe(() -> show(cases));
        controller.model().olderPhone.subscribe((before, phone) -> show(cases));
        controller.model().event.subscribe((before, event) -> show(cases));
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
        // What many call about comes before what is near: the key adds the caller to that.
        Optional<EarlierCase> first = controller.model().event.get() == null
                ? cases.stream().filter(EarlierCase::joinable).findFirst()
                : Optional.empty();
        for (EarlierCase each : cases) {
            rows.getChildren().add(row(each, first.filter(each::equals).isPresent()));
        }
        boolean here = !cases.isEmpty()
                || (kind == Kind.OF_CALLER
                        && !controller.model().olderPhone.get().isEmpty());
        setVisible(here);
        setManaged(here);
    }

    private Node row(EarlierCase found, boolean firstToJoin) {
        Label service = new Label(found.service());
        service.getStyleClass().add("words-strong");
        service.setWrapText(true);
        Label facts = new Label(facts(found));
        facts.getStyleClass().addAll("words-quiet", "words-small");
        facts.setWrapText(true);
        VBox words = new VBox(service, facts);
        if (kind == Kind.OF_CALLER) {
            return words;
        }
        like(found).ifPresent(words.getChildren()::add);
        if (!found.said().isEmpty()) {
            words.getChildren().add(quiet(String.join(" · ", found.said())));
        }
        if (!found.words().isBlank()) {
            Label said = quiet(texts.quote(found.words()));
            said.setWrapText(false);
            said.getStyleClass().add("contact-quote");
            words.getChildren().add(said);
        }
        words.getStyleClass().add("contact-nearby");
        // A box keeps the button from growing as tall as what is said.
        return new Beside(words, new VBox(way(found, firstToJoin)), HALF, GAP);
    }

    private Button way(EarlierCase found, boolean firstToJoin) {
        Button way;
        if (!found.status().open()) {
            way = Buttons.secondary(texts.say("nearby.look"), () -> open.accept(found.id()));
        } else if (firstToJoin) {
            way = Buttons.secondary(
                    texts.say("nearby.join"), KeyCombination.valueOf("Alt+A"), () -> controller.join(found));
        } else {
            way = Buttons.secondary(texts.say("nearby.join"), () -> controller.join(found));
        }
        way.getStyleClass().add(found.status().open() ? "contact-join" : "contact-look");
        way.setMinWidth(Region.USE_PREF_SIZE);
        return way;
    }

    /// How sure it is that it is the same thing; nothing where it is merely near.
    private Optional<Node> like(EarlierCase found) {
        Likeness.Kind like = found.like();
        if (like == null || like == Likeness.Kind.NEARBY) {
            return Optional.empty();
        }
        Tone tone = like == Likeness.Kind.ANOTHER ? Tone.NEUTRAL : Tone.INFO;
        String key = "nearby." + like.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.of(new Pill(texts.say(key), tone));
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("words-quiet", "words-small");
        label.setWrapText(true);
        return label;
    }

    private String facts(EarlierCase found) {
        String age = age(Duration.between(found.openedAt(), now.get()));
        return switch (kind) {
            case NEARBY -> {
                String meters =
                        found.meters().isPresent() ? distances.of(found.meters().getAsInt(), feet()) + " · " : "";
                yield meters
                        + (found.closedAt() == null
                                ? age
                                : texts.say(
                                        "nearby.closed",
                                        age(Duration.between(found.closedAt(), now.get())),
                                        ToldNumber.of(found.number()).grouped()))
                        + " · "
                        + texts.count("callers", found.callers());
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
