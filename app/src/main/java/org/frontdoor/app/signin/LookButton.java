package org.frontdoor.app.signin;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.app.ui.theme.ThemeVariant;

/// Goes from light to dark to high contrast and round again, before there is a person whose choice is known.
final class LookButton extends StackPane {
    LookButton(Texts texts, Theme theme) {
        Button button = Buttons.icon(Icons.CONTRAST, texts.say("look"), () -> next(theme));
        button.setId("look");
        getChildren().add(button);
    }

    private static void next(Theme theme) {
        List<ThemeVariant> all = List.of(ThemeVariant.values());
        int now = all.indexOf(theme.variantProperty().get());
        theme.variantProperty().set(all.get((now + 1) % all.size()));
    }
}
