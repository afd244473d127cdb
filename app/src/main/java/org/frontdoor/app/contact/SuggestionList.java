package org.frontdoor.app.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.frontdoor.app.directory.FoundListings;
import org.frontdoor.app.directory.OpenWords;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.search.Why;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.MarkedText;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.found.WhyWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;

/// What answers the words: services, then answers, each on its own key. Once one is chosen the list makes room for it;
/// its keys still work, and Esc brings it back.
final class SuggestionList extends VBox {
    static final String WHY_KEY = "Alt+Y";

    private final Texts texts;
    private final WhyWords whys;
    private final ContactController controller;
    private final Map<String, String> agencyNames;
    private final OpenWords open;

    /// @param agencyNames short names by code
    /// @param open says whether other bodies are open
    SuggestionList(ContactController controller, Texts texts, Map<String, String> agencyNames, OpenWords open) {
        this.open = open;
        this.controller = controller;
        this.texts = texts;
        this.whys = WhyWords.in(texts);
        this.agencyNames = agencyNames;
        setId("contact-suggestions");
        getStyleClass().addAll("card-surface", "contact-suggestions");
        // Where rows take several lines it is the room that scrolls.
        setMinHeight(USE_PREF_SIZE);
        ContactModel model = controller.model();
        model.suggestions.subscribe(this::show);
        model.step.subscribe((before, now) -> show());
        model.whyShown.subscribe((before, now) -> show());
        model.merelyNear.subscribe((before, now) -> show());
        model.gettingReady.subscribe((before, now) -> show());
        show();
    }

    private void show() {
        List<Suggestion> all = controller.model().suggestions;
        boolean listening = controller.model().step.get() instanceof Step.Listen;
        List<Node> rows = listening ? rows(all) : List.of();
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private List<Node> rows(List<Suggestion> all) {
        List<Node> rows = new ArrayList<>();
        if (controller.model().gettingReady.get()) {
            rows.add(line(texts.say("suggestions.soon"), "suggestions-soon", "words-quiet"));
        }
        String readAs = all.isEmpty() ? "" : all.getFirst().why().readAs();
        if (!readAs.isEmpty()) {
            rows.add(line(
                    texts.say("suggestions.read-as", texts.quote(readAs)),
                    "suggestions-read-as",
                    "words-quiet",
                    "words-small"));
        }
        if (controller.model().merelyNear.get()) {
            rows.add(line(texts.say("suggestions.nearest"), "suggestions-nearest", "words-strong"));
        }
        String group = "";
        for (int i = 0; i < all.size(); i++) {
            String next = group(all.get(i));
            if (!next.equals(group)) {
                rows.add(i == 0 ? new SectionLabel(next, why()) : new SectionLabel(next));
                group = next;
            }
            rows.add(row(all.get(i), i + 1));
        }
        return rows;
    }

    private String group(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfService _ -> texts.say("suggestions.services");
            case Suggestion.OfArticle _ -> texts.say("suggestions.answers");
            case Suggestion.OfListing _ -> texts.say("suggestions.listings");
        };
    }

    private static Label line(String words, String id, String... looks) {
        Label line = new Label(words);
        line.setId(id);
        line.getStyleClass().addAll(looks);
        line.getStyleClass().add("contact-suggestions-said");
        line.setWrapText(true);
        return line;
    }

    private Button row(Suggestion suggestion, int key) {
        HBox line = new HBox();
        line.getStyleClass().add("contact-suggestion-line");
        Button row = new Button();
        row.setGraphic(line);
        row.setId("suggestion-" + key);
        row.setMaxWidth(Double.MAX_VALUE);
        // Only a button that may wrap is asked how high it is for the width there is.
        row.setWrapText(true);
        row.getStyleClass().add("contact-suggestion");
        row.setOnAction(event -> controller.choose(suggestion));
        KeyHint hint = KeyHint.of("Alt+" + key);
        switch (suggestion) {
            case Suggestion.OfService(Found.ServiceMatch match) -> {
                Service service = match.service();
                String name = service.plainName().in(texts.language().code());
                Label title = new Label(name);
                title.getStyleClass().add("words-strong");
                title.setWrapText(true);
                Label who = new Label(who(service));
                who.getStyleClass().addAll("words-quiet", "words-small");
                who.setWrapText(true);
                Pill handling = handling(service.handling(), texts);
                FactLine facts = new FactLine(title, who);
                facts.getStyleClass().add("contact-suggestion-facts");
                HBox.setHgrow(facts, Priority.ALWAYS);
                line.getChildren().addAll(facts, handling, hint);
                row.setAccessibleText(name + ", " + handling.getText() + ", " + who(service));
                sayWhy(row, line, match.why());
            }
            case Suggestion.OfListing(FoundListings.Match match) -> {
                String name = match.listed()
                        .listing()
                        .name()
                        .in(controller.model().language.get());
                Label title = new Label(name);
                title.getStyleClass().add("words-strong");
                title.setWrapText(true);
                Label who = new Label(match.listed().organization());
                who.getStyleClass().addAll("words-quiet", "words-small");
                who.setWrapText(true);
                Pill now = open.pill(open.now(match.listed().listing()));
                FactLine facts = new FactLine(title, who, now);
                facts.getStyleClass().add("contact-suggestion-facts");
                HBox.setHgrow(facts, Priority.ALWAYS);
                line.getChildren().addAll(facts, hint);
                row.setAccessibleText(name + ", " + match.listed().organization() + ", " + now.getText());
                sayWhy(row, line, match.why());
            }
            case Suggestion.OfArticle(Found.ArticleMatch match) -> {
                TextFlow title = MarkedText.of(match.title(), "words-article");
                HBox.setHgrow(title, Priority.ALWAYS);
                line.getChildren().addAll(title, hint);
                row.setAccessibleText(match.title().text());
                sayWhy(row, line, match.why());
            }
        }
        return row;
    }

    /// Says below the row why it is there, once somebody wants to know.
    private void sayWhy(Button row, HBox line, Why why) {
        String words = whys.of(why);
        row.setAccessibleHelp(words);
        if (controller.model().whyShown.get()) {
            Label reasons = new Label(words);
            reasons.getStyleClass().addAll("words-quiet", "words-small", "contact-suggestion-why");
            reasons.setWrapText(true);
            VBox both = new VBox(line, reasons);
            both.setMinWidth(0);
            row.setGraphic(both);
        }
    }

    private Node why() {
        ToggleButton why = new ToggleButton(texts.say("suggestions.why"));
        why.setId("suggestions-why");
        why.setGraphic(KeyHint.of(WHY_KEY));
        why.setContentDisplay(ContentDisplay.RIGHT);
        why.getStyleClass().addAll("contact-why", "words-small");
        why.setSelected(controller.model().whyShown.get());
        why.setOnAction(event -> controller.model().whyShown.set(why.isSelected()));
        return why;
    }

    private String who(Service service) {
        String agency = service.firstAgency();
        return agency.equals(Agency.PROGRAM) ? texts.say("here") : agencyNames.getOrDefault(agency, agency);
    }

    static Pill handling(Handling handling, Texts texts) {
        return switch (handling) {
            case HELP -> new Pill(texts.say("handling.help"), Tone.GOOD);
            case REFER -> new Pill(texts.say("handling.refer"), Tone.REFER);
        };
    }
}
