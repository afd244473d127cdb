package org.frontdoor.app.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.LongText;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.referral.ReferralEvent;
import org.jspecify.annotations.Nullable;

/// The referral at hand: what the other side needs to know, what became of it, and what is to be said now.
final class ReferralPane extends ScrollPane {
    private final ReferralModel model;
    private final ReferralController controller;
    private final Texts texts;
    private final ReferralWords words;
    private final Runnable next;
    private final VBox page = new VBox();
    private @Nullable ReferralLine shown;
    private @Nullable OutcomePane form;

    /// @param next gives the focus to where work goes on after a deed
    ReferralPane(ReferralModel model, ReferralController controller, Texts texts, ReferralWords words, Runnable next) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        this.next = next;
        setId("referral-page");
        setContent(page);
        Scrolls.plain(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("referral-page");
        model.open.subscribe(this::show);
    }

    private void show(Optional<ReferralLine> open) {
        ReferralLine now = open.orElse(null);
        // News that change nothing of it leave the cursor where it is.
        if (now != null && now.equals(shown)) {
            return;
        }
        boolean another = now == null
                || shown == null
                || !now.full().id().equals(shown.full().id());
        shown = now;
        FocusKept.over(
                this,
                () -> {
                    form = null;
                    page.getChildren().clear();
                    open.ifPresentOrElse(
                            this::fill,
                            () -> page.getChildren().add(new EmptyState(Icons.REFER, texts.say("nothing-open"))));
                },
                next);
        if (another) {
            setVvalue(0);
        }
    }

    /// Where it is said what became of it.
    void focusStart() {
        if (form != null) {
            form.focusStart();
        }
    }

    private void fill(ReferralLine line) {
        Referral full = line.full();
        Label title = new Label(texts.say("title.one", line.about(), line.agency()));
        title.getStyleClass().add("words-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        Label made = new Label(words.made(line, model.now.get()));
        made.getStyleClass().add("words-quiet");
        FactLine facts = new FactLine(words.state(full));
        Stream.of(
                        texts.say(full.manner() == Referral.Manner.WARM ? "warm" : "cold"),
                        words.followUp(full, model.now.get()))
                .filter(fact -> !fact.isEmpty())
                .map(Pill::new)
                .forEach(pill -> facts.getChildren().add(pill.mayBeCut()));
        facts.getChildren().add(made);
        facts.getStyleClass().add("referral-facts");
        page.getChildren().addAll(title, facts, about(full), customer(full));
        if (!full.timeline().isEmpty()) {
            page.getChildren().add(story(full));
        }
        if (full.open()) {
            form = new OutcomePane(full, model, controller, texts, words);
            page.getChildren().add(form);
        }
    }

    private Node about(Referral full) {
        Card card = Card.titled(new SectionLabel(texts.say("about")));
        if (full.words().isBlank()) {
            card.getChildren().add(quiet(texts.say("no-words")));
        } else {
            card.getChildren().add(new LongText(full.words(), texts.say("all"), texts.say("less")));
        }
        Place place = full.place();
        if (place != null) {
            card.getChildren().add(quiet(place.address()));
        }
        return card;
    }

    private Node customer(Referral full) {
        Caller caller = full.caller();
        List<String> facts = new ArrayList<>();
        facts.add(caller.privacy() == Privacy.ANONYMOUS ? texts.say("anonymous") : orEmpty(caller.name()));
        facts.add(CaseWords.phone(caller.phone()));
        facts.add(orEmpty(caller.email()));
        facts.add(texts.say("speaks", language(caller.language())));
        Label who = new Label(facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · ")));
        who.setWrapText(true);
        Label may = quiet(texts.say(full.mayCall() ? "may-call" : "may-not-call"));
        return Card.titled(new SectionLabel(texts.say("customer")), who, may);
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(texts.language().locale());
    }

    private Node story(Referral full) {
        Card card = Card.titled(new SectionLabel(texts.say("story")));
        for (ReferralEvent event : full.timeline()) {
            VBox line = new VBox(quiet(words.event(
                    event,
                    controller.person(event.by()),
                    event.to() == null ? "" : controller.agency(event.to()),
                    model.now.get())));
            if (!event.words().isBlank()) {
                Label said = new Label(event.words());
                said.setWrapText(true);
                line.getChildren().add(said);
            }
            card.getChildren().add(line);
        }
        return card;
    }

    private static Label quiet(String what) {
        Label label = new Label(what);
        label.getStyleClass().add("words-quiet");
        label.setWrapText(true);
        return label;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
