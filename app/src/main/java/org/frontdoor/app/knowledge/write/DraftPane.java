package org.frontdoor.app.knowledge.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.LineEnds;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.markdown.MarkdownView;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.knowledge.Article;

/// The draft at hand, to be read over: what it says, what changes by it, and what can be done with it.
final class DraftPane extends ScrollPane {
    private final WritingModel model;
    private final WritingController controller;
    private final WritingPage.Parts parts;
    private final Texts texts;
    private final VBox page = new VBox();
    private final Runnable next;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.TEXT);

    private enum Look {
        TEXT,
        DIFFERENCE
    }

    /// @param next gives the focus to where work goes on after a deed
    DraftPane(WritingModel model, WritingController controller, WritingPage.Parts parts, Runnable next) {
        this.next = next;
        this.model = model;
        this.controller = controller;
        this.parts = parts;
        this.texts = parts.texts();
        setId("draft-page");
        setContent(page);
        Scrolls.plain(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("knowledge-page");
        model.open.subscribe(this::show);
    }

    private void show(Optional<DraftLine> open) {
        FocusKept.over(
                this,
                () -> {
                    page.getChildren().clear();
                    open.ifPresentOrElse(
                            this::fill,
                            () -> page.getChildren().add(new EmptyState(Icons.EDIT, texts.say("nothing-open"))));
                },
                next);
        setVvalue(0);
    }

    private void fill(DraftLine line) {
        // Who reads it over wants to know first what changes.
        look.set(line.inReview() && line.published().isPresent() ? Look.DIFFERENCE : Look.TEXT);
        Label title = new Label(
                line.draft().text().title().isBlank()
                        ? texts.say("untitled")
                        : line.draft().text().title());
        title.getStyleClass().add("words-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        FactLine deeds = FactLine.deeds();
        if (line.rights().write()) {
            deeds.getChildren()
                    .addAll(
                            Buttons.secondary(
                                    texts.say("edit"),
                                    () -> controller.edit(line.draft().id())),
                            Buttons.secondary(texts.say("drop"), () -> controller.drop(line)));
        }
        page.getChildren().addAll(new LineEnds(title, deeds), facts(line));
        if (line.draft().returned() != null) {
            page.getChildren()
                    .add(new Banner(
                            Tone.AMBER, texts.say("returned", line.draft().returned())));
        }
        line.reports().forEach(each -> page.getChildren().add(EditorView.reported(each, texts)));
        if (line.inReview() && line.rights().publish()) {
            page.getChildren().add(review(line));
        } else if (line.inReview()) {
            page.getChildren()
                    .add(new Banner(
                            Tone.INFO, texts.say(line.rights().keep() ? "needs-second" : "waits", line.agency())));
        }
        StackPane text = new StackPane();
        if (line.published().isPresent()) {
            ChoiceChips<Look> looks = new ChoiceChips<>(
                            texts.say("look"),
                            List.of(Look.values()),
                            each -> texts.say("look." + each.name().toLowerCase(Locale.ROOT)))
                    .need(ChoiceChips.Need.ALWAYS_ONE);
            looks.choiceProperty().set(look.get());
            looks.choiceProperty().subscribe((before, now) -> {
                if (now != null) {
                    look.set(now);
                    text.getChildren().setAll(text(line));
                }
            });
            page.getChildren().add(looks);
        }
        text.getChildren().setAll(text(line));
        page.getChildren().add(text);
    }

    private Node text(DraftLine line) {
        return line.published()
                .filter(published -> look.get() == Look.DIFFERENCE)
                .map(Article::text)
                .<Node>map(before -> new DifferencePane(before, line.draft().text(), texts))
                .orElseGet(() -> new MarkdownView(line.draft().text().body(), parts.follow()));
    }

    private Node facts(DraftLine line) {
        Label who = new Label(texts.say(
                "changed",
                line.changedBy(),
                parts.wall().moment(line.draft().changedAt(), model.now.get(), texts.language())));
        who.getStyleClass().add("words-quiet");
        FactLine facts = new FactLine(
                WritingView.state(line, texts),
                new Pill(line.agency()).mayBeCut(),
                new Pill(Locale.forLanguageTag(line.draft().language())
                        .getDisplayLanguage(texts.language().locale())),
                who);
        facts.getStyleClass().add("knowledge-facts");
        return facts;
    }

    /// The second person's part.
    private Node review(DraftLine line) {
        TextField words = new TextField();
        words.setId("review-words");
        model.review.set("");
        words.textProperty().bindBidirectional(model.review);
        FormField field = new FormField(texts.say("review.words"), words);
        field.hintProperty().set(texts.say("review.hint"));
        ProblemWords problems = ProblemWords.in(texts);
        field.errorProperty()
                .bind(model.problem.map(problem -> problem.map(problems::of).orElse("")));
        FactLine buttons = FactLine.deeds(
                Buttons.primary(
                        texts.say("publish"), KeyCombination.valueOf("Shortcut+Enter"), () -> controller.publish(line)),
                Buttons.secondary(texts.say("send-back"), () -> controller.sendBack(line)));
        VBox form = new VBox(field, buttons);
        form.getStyleClass().addAll("card-surface", "knowledge-report");
        return form;
    }
}
