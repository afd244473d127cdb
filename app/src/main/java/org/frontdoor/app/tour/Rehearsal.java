package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.N;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.frontdoor.app.Settings;

/// The beginning of a day as an agent has it, off screen and in a folder that is gone afterwards: a first start with a
/// central of its own, then a second one in the same folder. For the JDK, which records what starts load and do.
public final class Rehearsal {
    private final Screenwork screen = new Screenwork();
    private final Consumer<Path> log;

    /// @param log told where to log to
    public Rehearsal(Consumer<Path> log) {
        this.log = log;
    }

    /// Needs the headless toolkit, not yet started.
    ///
    /// @throws TourStopped at the first thing that is not as it should be
    public void run() {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            log.accept(Settings.solo(folder.path()).log());
            Screenwork.startToolkit();
            begin(folder.path());
            begin(folder.path());
        } finally {
            Platform.exit();
        }
    }

    private void begin(Path data) {
        try (Desktop desktop = Desktop.alone(screen, data)) {
            Hands hands = desktop.hands();
            hands.click("#person-agent");
            hands.see("#contact-words");
            hands.cursorIn("#contact-words");
            hands.type("when is my trash picked up");
            hands.see("#suggestion-1");
            hands.press(ENTER);
            hands.see(".markdown");
            hands.press(CONTROL, ENTER);
            hands.see(".toast");
            request(hands);
            hands.press(CONTROL, DIGIT2);
            hands.see("#cases-table");
            hands.click("#cases-view-all");
            hands.read("#cases-table", "bandoned");
            hands.click("#cases-table");
            hands.press(HOME);
            hands.see(".case-scroll");
            hands.press(CONTROL, DIGIT3);
            hands.press(CONTROL, DIGIT4);
            hands.press(CONTROL, DIGIT5);
            hands.press(CONTROL, DIGIT1);
            hands.see("#contact-words");
        }
    }

    private static void request(Hands hands) {
        hands.cursorIn("#contact-words");
        CarRequest.toThePlace(hands);
        CarRequest.throughTheQuestions(hands);
        hands.press(CONTROL, ENTER);
        hands.see("#number-big");
        hands.press(CONTROL, N);
    }
}
