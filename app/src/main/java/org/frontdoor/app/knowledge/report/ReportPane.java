package org.frontdoor.app.knowledge.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.LineEnds;
import org.frontdoor.app.ui.controls.LongText;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.jspecify.annotations.Nullable;

/// The report at hand: what is wrong, what the caller had said, and the answer, given or to be written.
final class ReportPane extends ScrollPane {
    private final ReportsModel model;
    private final ReportsController controller;
    private final Texts texts;
    private final ReportWords words;
    private final VBox page = new VBox();
    private final Runnable next;
    private @Nullable UUID form;
    private @Nullable Button send;
    private @Nullable Node start;

    /// @param next gives the focus to where work goes on after a deed
    ReportPane(ReportsModel model, ReportsController controller, Texts texts, ReportWords words, Runnable next) {
        this.next = next;
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        setId("report-page");
        setContent(page);
        Scrolls.plain(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("knowledge-page");
        model.open.subscribe(this::show);
    }

    private void show(Optional<ReportLine> open) {
        UUID now = open.filter(ReportLine::answerable)
                .map(line -> line.report().id())
                .orElse(null);
        // News of a report that is being answered leave the cursor where it is.
        if (now != null && now.equals(form)) {
            return;
        }
        form = now;
        FocusKept.over(
                this,
                () -> {
                    send = null;
                    start = null;
                    page.getChildren().clear();
                    open.ifPresentOrElse(
                            this::fill,
                            () -> page.getChildren().add(new EmptyState(Icons.WRONG, texts.say("nothing-open"))));
                },
                next);
        setVvalue(0);
    }

    /// Where an answer is to be written, else where the report leads.
    void focusStart() {
        if (start != null) {
            start.requestFocus();
        }
    }

    void focusAnswer() {
        if (send != null) {
            send.requestFocus();
        }
    }

    private void fill(ReportLine line) {
        ArticleReport report = line.report();
        Label title = new Label(report.title());
        title.getStyleClass().add("words-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        Button read = Buttons.secondary(texts.say("open-article"), controller::openArticle);
        start = read;
        FactLine deeds = FactLine.deeds(read);
        if (line.answerable()) {
            deeds.getChildren()
                    .add(Buttons.secondary(
                            texts.say("edit-article"), KeyCombination.valueOf("Alt+E"), controller::editArticle));
        }
        Label who = new Label(words.reported(line, model.now.get()) + " · " + line.agency());
        who.getStyleClass().add("words-quiet");
        FactLine facts = new FactLine(words.state(report, model.now.get()), who);
        facts.getStyleClass().add("knowledge-facts");
        if (!line.caseNumber().isEmpty()) {
            facts.getChildren().add(Buttons.link(texts.say("case", line.caseNumber()), controller::openCase));
        }
        page.getChildren().addAll(new LineEnds(title, deeds), facts, inReview(), said("wrong", report.comment()));
        if (report.callerWords() != null) {
            page.getChildren().add(said("caller", report.callerWords()));
        }
        if (report.answer() != null) {
            page.getChildren().add(said("answer", report.answer()));
            Label by = new Label(texts.say(
                    "answered-by",
                    line.answerer(),
                    report.answeredAt() == null ? "" : words.moment(report.answeredAt(), model.now.get())));
            by.getStyleClass().addAll("words-quiet", "words-small");
            page.getChildren().add(by);
        } else if (line.answerable()) {
            page.getChildren().add(form());
        } else {
            Label waits = new Label(texts.say("waits", line.agency()));
            waits.getStyleClass().add("words-quiet");
            waits.setWrapText(true);
            page.getChildren().add(waits);
        }
    }

    /// It comes and goes while an answer is being typed.
    private Label inReview() {
        Label said = new Label();
        said.setId("report-in-review");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.textProperty()
                .bind(model.open.map(open -> open.map(ReportLine::corrector)
                        .filter(name -> !name.isEmpty())
                        .map(name -> texts.say("in-review", name))
                        .orElse("")));
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private Card said(String key, String what) {
        return Card.titled(new SectionLabel(texts.say(key)), new LongText(what, texts.say("all"), texts.say("less")));
    }

    private VBox form() {
        ChoiceChips<Outcome> outcome = new ChoiceChips<>(
                texts.say("outcome"),
                List.of(Outcome.values()),
                each -> texts.say(each == Outcome.CORRECTED ? "outcome.corrected" : "outcome.stands"));
        outcome.choiceProperty().bindBidirectional(model.outcome);
        TextArea answer = Scrolls.text();
        answer.setId("report-answer");
        answer.setPrefRowCount(4);
        start = answer;
        answer.textProperty().bindBidirectional(model.answer);
        KeyCombination key = KeyCombination.valueOf("Shortcut+Enter");
        answer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (key.match(event)) {
                controller.answer();
                event.consume();
            }
        });
        FormField field = new FormField(texts.say("answer.what"), answer);
        field.hintProperty()
                .bind(model.published.map(published -> published
                        .map(version ->
                                texts.say("answer.published", words.moment(version.publishedAt(), model.now.get())))
                        .orElseGet(() -> texts.say("answer.hint"))));
        ProblemWords problems = ProblemWords.in(texts);
        field.errorProperty()
                .bind(model.problem.map(problem -> problem.map(problems::of).orElse("")));
        Button button = Buttons.primary(texts.say("answer.send"), key, controller::answer);
        send = button;
        VBox form = new VBox(outcome, field, FactLine.deeds(button));
        form.getStyleClass().addAll("card-surface", "knowledge-report");
        return form;
    }
}
