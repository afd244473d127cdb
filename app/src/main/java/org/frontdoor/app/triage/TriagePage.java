package org.frontdoor.app.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.AgencyChooser;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.LineEnds;
import org.frontdoor.app.ui.controls.LongText;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.distance.DistanceWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.place.Place;

/// The case that waits, what it may be, and the one key that gives it away. Built anew for each case.
final class TriagePage extends BorderPane {
    private final TriageModel model;
    private final TriageController controller;
    private final Texts texts;
    private final CaseWords words;
    private final List<SuggestionRow> rows = new ArrayList<>();
    private final VBox offered = new VBox();
    private final VBox held = new VBox();
    private final VBox alike = new VBox();
    private final Button accept;
    private TriageItem item;

    TriagePage(TriageItem item, TriageModel model, TriageController controller, Texts texts, CaseWords words) {
        this.item = item;
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        accept = Buttons.primary("", KeyCombination.valueOf("Enter"), controller::accept);
        held();
        var content = new VBox(held, theCase(), suggestions(), alike);
        content.getStyleClass().add("triage-content");
        var scroll = Scrolls.of(content);
        scroll.setAccessibleText(texts.say("item"));
        getStyleClass().add("triage-page");
        setCenter(scroll);
        setBottom(foot());
    }

    /// Shows the same case with what it may be by now, without taking anything from under the person's hands.
    ///
    /// @return false when it is another case, or was changed: that needs a new page. While an agency is being
    ///         typed a changed case waits for the next page, as this one would take the typed words along
    boolean takes(TriageItem other) {
        if (item.equals(other)) {
            return true;
        }
        CaseSheet mine = item.sheet();
        CaseSheet theirs = other.sheet();
        boolean typing = model.choosingAgency.get()
                && mine.full().id().equals(theirs.full().id());
        if (!typing && !(mine.full().equals(theirs.full()) && mine.agencies().equals(theirs.agencies()))) {
            return false;
        }
        item = other;
        held();
        boolean focused = rows.stream().anyMatch(Node::isFocused);
        offer();
        if (focused) {
            (rows.isEmpty() ? accept : rows.getFirst()).requestFocus();
        }
        return true;
    }

    /// Where the cursor arrives.
    Node start() {
        return accept;
    }

    /// Marks what is chosen.
    void mark() {
        rows.forEach(row -> row.show(model.choice.get()));
    }

    private Node theCase() {
        Case full = item.sheet().full();
        var card = Card.titled(new SectionLabel(texts.say("said"), number(full)));
        String said = full.description();
        var quote = new LongText(
                said.isBlank() ? texts.say("no-words") : texts.quote(said),
                texts.say("long.all"),
                texts.say("long.less"));
        quote.words().setId("triage-words");
        quote.words().getStyleClass().add("triage-words");
        card.getChildren().addAll(quote, facts(full));
        var back = item.handedBack();
        if (back != null) {
            card.getChildren()
                    .add(new Banner(
                            Tone.AMBER,
                            texts.say("handed-back", item.sheet().names().agency(back.agency()), back.reason())));
        }
        return card;
    }

    /// Two people who work on one case know of each other.
    private void held() {
        TriageItem.Held by = item.held();
        held.getChildren().clear();
        if (by != null) {
            held.getChildren()
                    .add(new Banner(Tone.AMBER, texts.say("held", by.by(), words.age(by.since(), model.now.get()))));
        }
        held.setManaged(by != null);
        near();
    }

    /// What is open near by and may be the same thing.
    private void near() {
        alike.getChildren().clear();
        if (!item.alike().isEmpty()) {
            var card = Card.titled(new SectionLabel(texts.say("alike")));
            DistanceWords distances = DistanceWords.in(texts);
            for (TriageItem.Alike each : item.alike()) {
                var facts = new Label(texts.say(
                        "alike.one",
                        each.service(),
                        distances.of(each.meters(), item.feet()),
                        words.age(each.openedAt(), model.now.get()),
                        words.callers(each.callers())));
                facts.setWrapText(true);
                facts.setMinWidth(0);
                card.getChildren()
                        .add(new LineEnds(facts, Buttons.link(each.number(), () -> controller.openCase(each.id()))));
            }
            alike.getChildren().add(card);
        }
        alike.setManaged(!item.alike().isEmpty());
    }

    private static Label number(Case full) {
        var number = new Label(CaseWords.grouped(full.number()));
        number.getStyleClass().addAll("words-number", "words-quiet");
        return number;
    }

    private Node facts(Case full) {
        var facts = new FactLine();
        facts.getStyleClass().add("triage-facts");
        Place place = full.place();
        Caller caller = full.caller();
        Stream.of(
                        words.channel(full.origin().channel()),
                        words.age(full.origin().openedAt(), model.now.get()),
                        place == null ? texts.say("no-place") : place.address(),
                        caller.privacy() == Privacy.ANONYMOUS ? texts.say("anonymous") : customer(caller))
                .filter(fact -> !fact.isEmpty())
                .map(Pill::new)
                .forEach(pill -> facts.getChildren().add(pill.mayBeCut()));
        return facts;
    }

    private static String customer(Caller caller) {
        return Stream.of(caller.name(), CaseWords.phone(caller.phone()), caller.email())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Node suggestions() {
        offered.getStyleClass().add("suggestions");
        offer();
        var card = Card.titled(new SectionLabel(texts.say("suggestions")));
        card.getChildren().addAll(offered, otherAgency());
        return card;
    }

    private void offer() {
        rows.clear();
        offered.getChildren().clear();
        if (item.suggestions().isEmpty()) {
            var none = new Label(texts.say("suggestions.none"));
            none.setWrapText(true);
            none.getStyleClass().add("words-quiet");
            offered.getChildren().add(none);
        }
        for (int i = 0; i < item.suggestions().size(); i++) {
            TriageItem.Suggestion each = item.suggestions().get(i);
            String agency = each.agency().equals(Agency.PROGRAM)
                    ? texts.say("no-agency")
                    : item.sheet().names().agency(each.agency());
            var row = new SuggestionRow(each, i, agency, texts, () -> controller.choose(each));
            rows.add(row);
            offered.getChildren().add(row);
        }
        mark();
    }

    /// Another agency than the service's own, found by letters of its name.
    private Node otherAgency() {
        Button other = Buttons.secondary(
                texts.say("other-agency"), KeyCombination.valueOf("A"), () -> model.choosingAgency.set(true));
        other.setId("triage-other-agency");
        other.visibleProperty().bind(model.choosingAgency.not());
        other.managedProperty().bind(other.visibleProperty());
        var chooser = new AgencyChooser(texts.say("agency"), item.sheet().agencies());
        chooser.setId("triage-agency");
        chooser.visibleProperty().bind(model.choosingAgency);
        chooser.managedProperty().bind(chooser.visibleProperty());
        chooser.choiceProperty().subscribe(model.agency::set);
        chooser.onChosen(controller::accept);
        chooser.visibleProperty().subscribe(seen -> {
            if (seen) {
                chooser.requestFocus();
            }
        });
        return new VBox(other, chooser);
    }

    private Node foot() {
        var problem = new Label();
        problem.setId("triage-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.setAccessibleRole(AccessibleRole.TEXT);
        problem.getStyleClass().add("words-danger");
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        accept.setId("triage-accept");
        accept.setMinWidth(0);
        accept.textProperty().bind(Bindings.createStringBinding(this::deed, model.choice, model.agency, model.marked));
        accept.disableProperty().bind(model.busy);
        Button skip = Buttons.secondary(texts.say("skip"), KeyCombination.valueOf("J"), () -> controller.move(1));
        skip.setId("triage-skip");
        FactLine buttons = FactLine.deeds(accept, skip);
        buttons.setMinHeight(USE_PREF_SIZE);
        var foot = new VBox(problem, buttons);
        foot.getStyleClass().add("triage-foot");
        return foot;
    }

    /// How many go together is said before it is done.
    private String deed() {
        int marked = model.marked.get();
        return marked == 0 ? one() : texts.count("accept.many", marked, one());
    }

    private String one() {
        TriageItem.Suggestion choice = model.choice.get();
        CaseSheet.AgencyChoice other = model.agency.get();
        String agency = other != null
                ? other.shortName()
                : choice == null ? "" : item.sheet().names().agency(choice.agency());
        if (agency.isEmpty()) {
            return texts.say("accept");
        }
        if (choice == null) {
            return texts.say("accept.agency", agency);
        }
        return choice.feedback()
                ? texts.say("accept.feedback", agency)
                : texts.say("accept.service", choice.name(), agency);
    }
}
