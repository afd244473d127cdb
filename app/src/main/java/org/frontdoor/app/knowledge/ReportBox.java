package org.frontdoor.app.knowledge;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;

/// «This is wrong»: a few words to the liaison, written where the article is read.
final class ReportBox extends VBox {
    /// @param lifetime how long the article is open
    /// @param back gives the focus back to the article
    ReportBox(KnowledgeController controller, Texts texts, Lifetime lifetime, Runnable back) {
        TextArea comment = Scrolls.text();
        comment.setId("report-comment");
        comment.setPrefRowCount(3);
        comment.setPromptText(texts.say("report.prompt"));
        FormField field = new FormField(texts.say("report.what"), comment);
        ProblemWords problems = ProblemWords.in(texts);
        field.errorProperty()
                .bind(controller
                        .model()
                        .problem
                        .map(problem -> problem.map(problems::of).orElse("")));
        KeyCombination send = KeyCombination.valueOf("Shortcut+Enter");
        comment.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (send.match(event)) {
                controller.sendReport(comment.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                controller.dropReport();
                event.consume();
            }
        });
        Label who = new Label(texts.say("report.who"));
        who.getStyleClass().addAll("words-quiet", "words-small");
        FactLine buttons = FactLine.deeds(
                Buttons.primary(texts.say("report.send"), send, () -> controller.sendReport(comment.getText())),
                Buttons.secondary(texts.say("report.cancel"), controller::dropReport),
                who);
        setVisible(false);
        getStyleClass().addAll("card-surface", "knowledge-report");
        Label heard = new Label();
        heard.getStyleClass().addAll("words-quiet", "words-small");
        heard.setWrapText(true);
        lifetime.add(controller.model().reporting.subscribe(begun -> {
            String words = begun.map(Reporting::callerWords).orElse("");
            heard.setText(words.isBlank() ? "" : texts.say("report.heard", texts.quote(words.strip())));
            heard.setManaged(!words.isBlank());
        }));
        getChildren().addAll(field, heard, buttons);
        comment.textProperty().subscribe((before, now) -> controller.say(now));
        lifetime.add(controller.model().comment.subscribe(words -> {
            boolean opened = words.isPresent() && !isVisible();
            FocusKept.over(this, () -> setVisible(words.isPresent()), back);
            setManaged(words.isPresent());
            words.filter(now -> !now.equals(comment.getText())).ifPresent(comment::setText);
            if (opened) {
                comment.requestFocus();
                comment.end();
            }
        }));
    }
}
