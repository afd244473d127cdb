package org.frontdoor.app.knowledge;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;

/// «This is wrong»: a few words to the liaison, written where the article is read.
final class ReportBox extends VBox {
    ReportBox(KnowledgeController controller, Texts texts) {
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
        HBox buttons = new HBox(
                Buttons.primary(texts.say("report.send"), send, () -> controller.sendReport(comment.getText())),
                Buttons.secondary(texts.say("report.cancel"), controller::dropReport),
                who);
        buttons.getStyleClass().add("knowledge-line");
        getStyleClass().addAll("card-surface", "knowledge-report");
        getChildren().addAll(field, buttons);
        controller.model().comment.subscribe(words -> {
            boolean writing = words.isPresent();
            setVisible(writing);
            setManaged(writing);
            if (writing) {
                comment.requestFocus();
            }
        });
    }
}
