package org.frontdoor.app.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.filter.AnswerKey;
import org.frontdoor.app.cases.filter.AnswerTerms.Narrowed;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;

/// Where no answer says what was asked: what hides one, the nearest services, and the way to a case. What is merely
/// near is listed below it.
final class NoAnswerPane extends VBox {
    private final KnowledgeController controller;
    private final KnowledgeModel model;
    private final Texts texts;

    NoAnswerPane(KnowledgeController controller, Texts texts) {
        this.controller = controller;
        this.model = controller.model();
        this.texts = texts;
        setId("knowledge-no-answer");
        getStyleClass().add("knowledge-no-answer");
        setMinWidth(0);
        model.answers.subscribe(now -> draw());
        model.atRest.subscribe((before, now) -> draw());
        model.noted.subscribe((before, now) -> draw());
    }

    private void draw() {
        Answers answers = model.answers.get();
        List<Node> all = new ArrayList<>();
        if (!answers.says() && (answers.matches().isEmpty() || model.atRest.get())) {
            if (answers.words().isBlank()
                    || (answers.hidden() > 0 && answers.matches().isEmpty())) {
                all.add(said(texts.say("nothing-with-filters"), "words-strong"));
            } else {
                all.add(said(
                        texts.say(answers.matches().isEmpty() ? "nothing-says" : "nothing-says.nearest"),
                        "words-strong"));
            }
            if (answers.hidden() > 0) {
                all.add(said(texts.count("hidden", answers.hidden(), filters()), "words-quiet"));
                Button clear = Buttons.link(texts.say("filters.clear"), controller::clearFilters);
                clear.setId("knowledge-clear");
                all.add(clear);
            }
            if (!answers.words().isBlank()) {
                goOn(answers, all);
            }
        }
        getChildren().setAll(all);
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }

    private void goOn(Answers answers, List<Node> all) {
        if (!answers.nearest().isEmpty()) {
            all.add(new SectionLabel(texts.say("nearest-services")));
            answers.nearest().forEach(service -> all.add(service(service)));
        }
        Button takeIn = Buttons.secondary(texts.say("take-in"), () -> controller.takeIn(Optional.empty()));
        takeIn.setId("knowledge-take-in");
        all.add(takeIn);
        if (model.noted.get()) {
            Label noted = said(texts.say("noted"), "words-quiet");
            noted.setId("knowledge-noted");
            noted.getStyleClass().add("words-small");
            all.add(noted);
        }
    }

    private Button service(Service service) {
        String name = service.plainName().in(texts.language().code());
        Button button = Buttons.link(name, () -> controller.takeIn(Optional.of(service)));
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setAccessibleText(texts.say("take-in.service", name));
        return button;
    }

    /// What filters, as the person chose or typed it.
    private String filters() {
        Answers.Choices choices = model.choices.get();
        String agency = model.filter(AnswerKey.AGENCY);
        String service = model.filter(AnswerKey.SERVICE);
        List<String> all = new ArrayList<>();
        all.add(choices.agencies().stream()
                .filter(each -> each.code().equals(agency))
                .findFirst()
                .map(Agency::name)
                .orElse(agency));
        all.add(choices.services().stream()
                .filter(each -> each.code().equals(service))
                .findFirst()
                .map(each -> each.plainName().in(texts.language().code()))
                .orElse(service));
        Narrowed language = model.terms.get().narrowed().get(AnswerKey.LANGUAGE);
        all.add(language == null ? "" : language.typed());
        all.removeIf(String::isEmpty);
        return String.join(" · ", all);
    }

    private static Label said(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.getStyleClass().add(style);
        return label;
    }
}
