package org.frontdoor.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.frontdoor.app.shell.MainWindow;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangePasswordTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<String> tried = new CopyOnWriteArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private Scene scene;

    private void open() {
        fx.run(() -> {
            var theme = new Theme();
            var stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            var window = new MainWindow(stage, theme);
            window.show(new ChangePassword(new ChangePassword.Parts(
                    new Texts("signin", new SimpleObjectProperty<>(Language.ENGLISH)),
                    "Maya Alvarez",
                    (old, fresh) -> {
                        tried.add(old + " to " + fresh);
                        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.removeFirst());
                    },
                    () -> done.add("changed"),
                    () -> done.add("back"),
                    Runnable::run,
                    new FxThread())));
            stage.requestFocus();
            scene = window.scene();
        });
        fx.settle();
    }

    private void type(String old, String fresh, String again) {
        fx.type(old);
        fx.press(KeyCode.ENTER);
        fx.type(fresh);
        fx.press(KeyCode.ENTER);
        fx.type(again);
        fx.press(KeyCode.ENTER);
        fx.settle();
    }

    private boolean says(String words) {
        return fx.call(() -> scene.getRoot().lookupAll(".label").stream()
                .anyMatch(label ->
                        label.isVisible() && ((Labeled) label).getText().equals(words)));
    }

    @Test
    void oldNewAndAgainAndBackToWork() throws IOException {
        open();
        Png.write(fx.picture(scene), Path.of("target", "screens", "change-password.png"));
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
        type("old one", "four words in a row", "four words in a row");
        fx.await("done", () -> done.size() == 2);
        assertEquals(List.of("old one to four words in a row"), tried);
        assertEquals(List.of("back", "changed"), done);
    }

    @Test
    void twoDifferentOnesAreToldBeforeCentralIsAsked() {
        open();
        type("old one", "four words in a row", "for words in a row");
        fx.await("told", () -> says("The two are not the same. Type the new one again."));
        assertEquals(List.of(), tried);
    }

    @Test
    void whatIsInTheWayIsSaidAndNothingIsLost() {
        answers.add("The password until now is another.");
        open();
        type("wrong one", "four words in a row", "four words in a row");
        fx.await("told", () -> says("The password until now is another."));
        assertEquals("password-old", fx.focusOwner() instanceof javafx.scene.Node node ? node.getId() : "");
        fx.press(KeyCode.ESCAPE);
        assertEquals(List.of("back"), done);
    }
}
