package org.frontdoor.app.signin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// What is being done before work can begin, how far it is, and a way to stop it.
final class ProgressPane extends VBox {
    private final Label words = new Label();
    private final Label amount = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final SignInWords says;
    private final Texts texts;

    ProgressPane(SignInModel model, SignInWords says, Texts texts, Runnable cancel, Lifetime lifetime) {
        this.says = says;
        this.texts = texts;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(words.textProperty());
        amount.getStyleClass().addAll("words-quiet", "words-small");
        Button stop = Buttons.secondary(texts.say("cancel"), cancel);
        stop.setId("sign-in-cancel");
        setId("sign-in-progress");
        // Keys that are typed while it works must not press a button.
        setFocusTraversable(true);
        accessibleTextProperty().bind(words.textProperty());
        getStyleClass().addAll("card-surface", "progress-pane");
        getChildren().addAll(words, bar, amount, stop);
        visibleProperty().bind(model.preparationProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        lifetime.add(model.preparationProperty().subscribe(this::show));
    }

    private void show(@Nullable Preparation preparation) {
        if (preparation == null) {
            bar.setProgress(0);
            return;
        }
        words.setText(says.step(preparation));
        if (!isFocusWithin()) {
            requestFocus();
        }
        if (preparation.total() > 0) {
            bar.setProgress((double) preparation.done() / preparation.total());
            amount.setText(texts.say("amount", preparation.done(), preparation.total()));
        } else {
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            amount.setText("");
        }
    }
}
