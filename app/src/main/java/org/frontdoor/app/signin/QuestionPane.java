package org.frontdoor.app.signin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.signin.SignInModel.Question;
import org.frontdoor.app.signin.SignInModel.Way;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Lifetime;
import org.jspecify.annotations.Nullable;

/// A question in place of the cards, with a button for each way on; the last one changes nothing, and has the cursor.
final class QuestionPane extends VBox {
    private final FlowPane ways = new FlowPane();

    QuestionPane(SignInModel model, Lifetime lifetime) {
        setId("sign-in-question");
        getStyleClass().addAll("card-surface", "question-pane");
        ways.getStyleClass().add("question-ways");
        visibleProperty().bind(model.questionProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        lifetime.add(model.questionProperty().subscribe(this::show));
    }

    void start() {
        if (!ways.getChildren().isEmpty()) {
            ways.getChildren().getLast().requestFocus();
        }
    }

    private void show(@Nullable Question question) {
        getChildren().clear();
        ways.getChildren().clear();
        if (question == null) {
            return;
        }
        Label title = new Label(question.title());
        title.setWrapText(true);
        title.getStyleClass().add("words-heading");
        Label words = new Label(question.words());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        for (Way way : question.ways()) {
            Button button =
                    way.main() ? Buttons.primary(way.words(), way.go()) : Buttons.secondary(way.words(), way.go());
            button.setId(way.id());
            ways.getChildren().add(button);
        }
        getChildren().addAll(title, words, ways);
        start();
    }
}
