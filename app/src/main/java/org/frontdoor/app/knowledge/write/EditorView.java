package org.frontdoor.app.knowledge.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.frontdoor.app.knowledge.write.WritingInteractor.Then;
import org.frontdoor.app.knowledge.write.WritingModel.Kept;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.LineEnds;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.markdown.MarkdownView;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleText;

/// The editor: the text at the left, and at the right how it will look, what changes, or what it is translated from.
final class EditorView extends BorderPane {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination FINISH = KeyCombination.valueOf("Shortcut+Enter");
    private static final Duration TYPING = Duration.millis(250);

    private final WritingModel.Desk desk;
    private final WritingModel model;
    private final WritingController controller;
    private final WritingPage.Parts parts;
    private final Texts texts;
    private final Lifetime lifetime;
    private final StackPane beside = new StackPane();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.PREVIEW);
    private final PauseTransition pause = new PauseTransition(TYPING);
    private final ArticleForm form;
    private ArticleText text;

    private enum Look {
        PREVIEW,
        DIFFERENCE,
        ORIGINAL
    }

    /// @param lifetime how long it is open
    EditorView(
            WritingModel.Desk desk,
            WritingModel model,
            WritingController controller,
            WritingPage.Parts parts,
            Lifetime lifetime) {
        this.lifetime = lifetime;
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        this.parts = parts;
        this.texts = parts.texts();
        this.text = desk.start().typed();
        getStyleClass().add("editor");
        form = new ArticleForm(text, desk.choices(), texts, this::typed);
        Node left = Scrolls.of(form);
        left.setId("editor-scroll");
        VBox right = new VBox(looks(), hints(), Scrolls.of(beside));
        VBox.setVgrow(right.getChildren().getLast(), Priority.ALWAYS);
        right.getStyleClass().add("editor-beside");
        beside.getStyleClass().add("editor-preview");
        HBox both = new HBox(Panes.mark(left, form), Panes.mark(right, right));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        both.getStyleClass().add("editor-both");
        setCenter(both);
        setTop(top());
        setBottom(bottom());
        pause.setOnFinished(event -> look());
        look();
        lifetime.add(pause::stop);
    }

    /// Where the writing goes on. To be called once it is in the window.
    void focusFirst() {
        // A scroll pane takes its content into the window only with its skin.
        applyCss();
        form.focusFirst();
    }

    private void typed(ArticleText now) {
        text = now;
        controller.typed(now);
        pause.playFromStart();
    }

    private void look() {
        beside.getChildren()
                .setAll(
                        switch (look.get()) {
                            case PREVIEW -> page(text);
                            case DIFFERENCE ->
                                new DifferencePane(
                                        desk.published().map(Article::text).orElse(ArticleText.NOTHING), text, texts);
                            case ORIGINAL ->
                                page(desk.original().map(Article::text).orElse(ArticleText.NOTHING));
                        });
    }

    private Node page(ArticleText shown) {
        Label title = new Label(shown.title().isBlank() ? texts.say("untitled") : shown.title());
        title.getStyleClass().add("words-title");
        title.setWrapText(true);
        VBox page = new VBox(title, new MarkdownView(shown.body(), parts.follow()));
        page.getStyleClass().add("editor-page");
        return page;
    }

    private Node looks() {
        List<Look> offered = new ArrayList<>(List.of(Look.PREVIEW));
        if (desk.published().isPresent()) {
            offered.add(Look.DIFFERENCE);
        }
        if (desk.original().isPresent()) {
            offered.add(Look.ORIGINAL);
        }
        ChoiceChips<Look> looks = new ChoiceChips<>(
                        texts.say("look"),
                        offered,
                        each -> texts.say("look." + each.name().toLowerCase(Locale.ROOT)))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        looks.choiceProperty().set(look.get());
        looks.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                look.set(now);
                look();
            }
        });
        return looks;
    }

    private Node hints() {
        VBox hints = new VBox();
        hints.getStyleClass().add("editor-hints");
        HintWords words = new HintWords(texts);
        lifetime.add(model.hints.subscribe(() -> {
            hints.getChildren().setAll(words.of(List.copyOf(model.hints)));
            hints.setManaged(!hints.getChildren().isEmpty());
        }));
        hints.getChildren().setAll(words.of(List.copyOf(model.hints)));
        return hints;
    }

    static Banner reported(Reported report, Texts texts) {
        return new Banner(Tone.AMBER, texts.say("reported", report.by(), report.comment()));
    }

    private Node top() {
        VBox top = new VBox();
        top.getStyleClass().add("editor-top");
        if (!desk.keeper()) {
            top.getChildren().add(new Banner(Tone.INFO, texts.say("suggesting")));
        }
        desk.reports().forEach(each -> top.getChildren().add(reported(each, texts)));
        desk.original()
                .filter(original -> desk.published()
                        .map(published -> published.behind(original))
                        .orElse(false))
                .ifPresent(original -> top.getChildren().add(new Banner(Tone.AMBER, texts.say("behind"))));
        StackPane clash = new StackPane();
        lifetime.add(model.theirs.subscribe(theirs -> {
            FocusKept.over(
                    clash,
                    () -> clash.getChildren()
                            .setAll(theirs.map(this::clash).stream().toList()),
                    this::focusFirst);
            clash.setManaged(theirs.isPresent());
        }));
        ProblemWords problems = ProblemWords.in(texts);
        StackPane problem = new StackPane();
        lifetime.add(model.problem.subscribe(now -> {
            problem.getChildren().clear();
            now.ifPresent(why -> problem.getChildren().add(new Banner(Tone.DANGER, problems.of(why))));
            problem.setManaged(now.isPresent());
            now.ifPresent(why -> form.focusOn(why.code()));
        }));
        top.getChildren().addAll(clash, problem);
        return top;
    }

    private Node clash(ArticleText theirs) {
        return new VBox(
                new Banner(
                        Tone.AMBER,
                        texts.say("clash"),
                        Buttons.secondary(texts.say("clash.mine"), controller::keepMine),
                        Buttons.secondary(texts.say("clash.theirs"), controller::takeTheirs)),
                new DifferencePane(theirs, text, texts));
    }

    private Node bottom() {
        Label kept = new Label();
        kept.getStyleClass().add("words-quiet");
        kept.setId("editor-kept");
        lifetime.add(model.kept.subscribe(now -> kept.setText(
                switch (now) {
                    case Kept.AsItWas same -> texts.say("kept.same");
                    case Kept.OnThisComputer here -> texts.say("kept.here");
                    case Kept.Saved(var at) ->
                        texts.say("kept.saved", parts.wall().time(at));
                })));
        HBox left = new HBox(Buttons.secondary(texts.say("back"), controller::leave), kept);
        left.getStyleClass().add("knowledge-line");
        FactLine deeds = FactLine.deeds();
        if (desk.alone()) {
            TextField note = new TextField();
            note.setId("editor-note");
            note.setPromptText(texts.say("note.prompt"));
            note.setAccessibleText(texts.say("note.prompt"));
            note.textProperty().bindBidirectional(model.note);
            deeds.getChildren().add(note);
        }
        deeds.getChildren()
                .addAll(
                        Buttons.secondary(texts.say("forget"), controller::forget),
                        Buttons.secondary(texts.say("save"), SAVE, () -> controller.save(Then.REST)));
        deeds.getChildren()
                .add(
                        desk.alone()
                                ? Buttons.primary(texts.say("publish"), FINISH, () -> controller.save(Then.PUBLISH))
                                : Buttons.primary(texts.say("hand-in"), FINISH, () -> controller.save(Then.HAND_IN)));
        LineEnds bar = new LineEnds(left, deeds);
        bar.getStyleClass().add("editor-bar");
        return bar;
    }
}
