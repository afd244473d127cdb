package org.frontdoor.app.cases;

import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Problem;
import org.junit.jupiter.api.Test;

/// What is done is done to the case that is selected, whatever news come while it is being read.
class SelectedCaseTest extends CasesRoomStand {
    private static final String WORDS = "of the second case";

    @Test
    void newsOfTheLineDoNotKeepTheCaseBeforeOnTheScreen() {
        openFirst();
        fx.press(KeyCode.N);
        fx.type("on its way");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the unsent note", () -> fx.sees(".case-page .banner"));
        UUID second = fx.call(() -> table().getItems().get(1).row().id());

        fx.run(() -> {
            table().getSelectionModel().clearAndSelect(1);
            workspace.line(new Connection.Offline(SampleCases.NOON, new Problem("cut", "The line is cut.")));
        });
        fx.await("the second case", () -> number().equals(CaseWords.grouped(number(second))));
        fx.run(() -> table().requestFocus());
        fx.press(KeyCode.C);
        fx.run(() -> fx.find("#correct-description", TextArea.class).setText(WORDS));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);

        fx.await("the correction of the second case", () -> words(second).equals(WORDS));
    }

    private String number() {
        return fx.find("#case-number", Label.class).getText();
    }

    private String number(UUID id) {
        return workspace.find(Case.KIND, id).orElseThrow().number();
    }

    private String words(UUID id) {
        return workspace.find(Case.KIND, id).orElseThrow().description();
    }
}
