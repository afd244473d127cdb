package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.LongText;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.place.Place;

/// All that a case says, top to bottom. Built anew for each state of the case.
final class CasePage extends VBox {
    private final CaseSheet sheet;
    private final Texts texts;
    private final CaseWords words;

    CasePage(CaseSheet sheet, Instant now, Texts texts, CaseWords words, Runnable copyNumber) {
        this.sheet = sheet;
        this.texts = texts;
        this.words = words;
        getStyleClass().add("case-page");
        getChildren().addAll(number(copyNumber), title(), facts());
        if (sheet.attention() > 0) {
            getChildren().add(new Banner(Tone.AMBER, texts.count("attention", sheet.attention())));
        } else if (!sheet.unsent().isEmpty()) {
            getChildren()
                    .add(new Banner(
                            Tone.AMBER,
                            texts.count("unsent.changes", sheet.unsent().size())));
        }
        section("section.remote", remote(now));
        section("section.said", said());
        section("section.asked", asked());
        section("section.customer", customer());
        section("section.place", place());
        section("section.articles", articles());
        section("section.timeline", List.of(new Timeline(sheet, now, texts, words)));
    }

    private Node number(Runnable copyNumber) {
        var number = new Label(CaseWords.grouped(sheet.full().number()));
        number.setId("case-number");
        number.getStyleClass().addAll("words-number", "words-quiet");
        var line = new HBox(number, Buttons.icon(Icons.COPY, texts.say("copy-number"), copyNumber));
        line.getStyleClass().add("case-number-line");
        String provisional = sheet.full().origin().provisional();
        if (provisional != null) {
            boolean still = provisional.equals(sheet.full().number());
            var was = new Label(still ? texts.say("provisional") : texts.say("was", CaseWords.grouped(provisional)));
            was.setId("case-provisional");
            was.getStyleClass().add("words-quiet");
            line.getChildren().add(was);
        }
        if (sheet.guest()) {
            var guest = new Label(words.guest());
            guest.setId("case-guest");
            guest.getStyleClass().add("words-quiet");
            line.getChildren().add(guest);
        }
        return line;
    }

    private Node title() {
        var title = new Label(sheet.service().isEmpty() ? texts.say("no-service") : sheet.service());
        title.setId("case-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("words-title");
        String official = sheet.names().officially(sheet.full().routing().service());
        if (official.isEmpty()) {
            return title;
        }
        Label catalog = quiet(texts.say("official", official));
        catalog.setId("case-official");
        catalog.getStyleClass().add("words-small");
        return new VBox(title, catalog);
    }

    private Node facts() {
        Case full = sheet.full();
        var facts = new FactLine();
        facts.getStyleClass().add("case-facts");
        String status = words.status(
                full.status(),
                full.resolution() == null ? null : full.resolution().kind());
        facts.getChildren()
                .add(pill(
                        CaseWords.sign(full.status()) + " "
                                + (full.inTriage()
                                        ? status
                                        : texts.say(
                                                "status-at",
                                                status,
                                                sheet.names()
                                                        .agency(full.routing().agency()))),
                        tone(full)));
        if (full.place() != null) {
            facts.getChildren().add(pill(full.place().address(), Tone.NEUTRAL));
        }
        if (full.callers() > 1) {
            facts.getChildren().add(pill(words.callers(full.callers()), Tone.NEUTRAL));
        }
        if (full.type().feedback()) {
            facts.getChildren().add(pill(words.type(full.type()), Tone.NEUTRAL));
        }
        facts.getChildren().add(pill(words.channel(full.origin().channel()), Tone.NEUTRAL));
        return facts;
    }

    /// Long facts are cut, not the page.
    private static Pill pill(String words, Tone tone) {
        return new Pill(words, tone).mayBeCut();
    }

    private static Tone tone(Case full) {
        return switch (full.status()) {
            case NEW -> Tone.AMBER;
            case ASSIGNED, IN_PROGRESS -> Tone.INFO;
            case ON_HOLD -> Tone.NEUTRAL;
            case CLOSED -> Tone.GOOD;
        };
    }

    private void section(String title, List<? extends Node> content) {
        if (!content.isEmpty()) {
            var section = new VBox(new SectionLabel(texts.say(title)));
            section.getStyleClass().add("case-section");
            section.getChildren().addAll(content);
            getChildren().add(section);
        }
    }

    private List<Label> remote(Instant now) {
        return sheet.remote().stream()
                .flatMap(facts -> facts.said(sheet.names(), texts, words, now).stream())
                .map(CasePage::wrapped)
                .toList();
    }

    private List<LongText> said() {
        String said = sheet.full().description();
        return said.isBlank() ? List.of() : List.of(foldable(texts.quote(said)));
    }

    private List<Node> asked() {
        return sheet.asked().stream().<Node>map(this::asked).toList();
    }

    private Node asked(CaseSheet.Asked asked) {
        var question = wrapped(asked.question());
        question.getStyleClass().addAll("words-quiet", "words-small");
        var answer = foldable(asked.answer());
        var both = new VBox(question, answer);
        if (asked.internal()) {
            both.getChildren().add(new Pill(texts.say("note.internal")));
        }
        return both;
    }

    private List<Node> customer() {
        Caller caller = sheet.full().caller();
        var identity = new FactLine();
        identity.getStyleClass().add("case-facts");
        if (caller.name() != null) {
            var name = wrapped(caller.name());
            name.getStyleClass().add("words-strong");
            identity.getChildren().add(name);
        }
        if (caller.name() == null && caller.privacy() == Privacy.NAMED) {
            identity.getChildren().add(quiet(texts.say("customer.no-name")));
        }
        if (caller.privacy() != Privacy.NAMED) {
            var pill = new Pill(texts.say("privacy." + CaseWords.key(caller.privacy())), Tone.AMBER);
            pill.setGraphic((caller.privacy() == Privacy.ANONYMOUS ? Icons.ANONYMOUS : Icons.LOCKED).node());
            identity.getChildren().add(pill);
        }
        String reach = reach(caller);
        return identity.getChildren().isEmpty() && reach.isEmpty()
                ? List.of()
                : reach.isEmpty() ? List.of(identity) : List.of(identity, quiet(reach));
    }

    private String reach(Caller caller) {
        String language = Locale.forLanguageTag(caller.language())
                .getDisplayLanguage(texts.language().locale());
        return Stream.of(CaseWords.phone(caller.phone()), caller.email(), language)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Node> place() {
        Place place = sheet.full().place();
        if (place == null) {
            return List.of();
        }
        String around = Stream.of(place.neighborhood(), place.county(), place.zip(), place.detail())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return around.isEmpty() ? List.of(wrapped(place.address())) : List.of(wrapped(place.address()), quiet(around));
    }

    private List<Label> articles() {
        return sheet.articles().stream().map(CasePage::wrapped).toList();
    }

    private LongText foldable(String text) {
        return new LongText(text, texts.say("long.all"), texts.say("long.less"));
    }

    private static Label quiet(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("words-quiet");
        return label;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
