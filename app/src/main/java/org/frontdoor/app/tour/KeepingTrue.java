package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SLASH;
import static javafx.scene.input.KeyCode.W;

/// An agent reports that an article is wrong, its liaison answers and writes it anew, and a lead publishes it.
///
/// @param desktop of whoever works
record KeepingTrue(Desktop desktop, Album album) {
    private static final String ARTICLE = "dangerous road";

    void report() {
        Hands hands = in("#person-agent2");
        find(hands);
        hands.press(ALT, W);
        hands.cursorIn("#report-comment");
        hands.type("The dispatch line has another number since Monday.");
        album.take(
                desktop.scene(), "report", "One key says that an article is wrong; what is typed goes to its agency.");
        hands.press(CONTROL, ENTER);
        hands.see(".toast");
    }

    void answer() {
        Hands hands = in("#person-liaison");
        go(hands, "reports of wrong");
        hands.see("#report-answer");
        hands.click(".knowledge-report .chip");
        hands.click("#report-answer");
        hands.type("It does. The article says it now.");
        album.take(
                desktop.scene(),
                "report-answer",
                "The agency's liaison sees what is wrong, what the caller had asked, and until when she has promised.");
        hands.press(CONTROL, ENTER);
        hands.see(".toast");
        hands.seeNo("#report-answer");
        hands.press(SLASH);
        find(hands);
        hands.press(ALT, E);
        hands.cursorIn("#editor-body");
        hands.press(CONTROL, HOME);
        hands.type("The line is 503-555-0170 since Monday. ");
        hands.read("#editor-kept", "Kept on this computer");
        hands.read(".editor-preview", "503-555-0170");
        hands.seeNo(".toast");
        album.take(desktop.scene(), "editor", "The editor: the text, how it will look, and hints while one writes.");
        hands.press(CONTROL, ENTER);
        hands.see("#drafts-list");
    }

    void publish() {
        Hands hands = in("#person-lead");
        go(hands, "drafts of articles");
        hands.see("#draft-page .difference");
        hands.click("#review-words");
        hands.type("The dispatch line moved");
        album.take(
                desktop.scene(), "difference", "A second person sees what changes, and publishes it or sends it back.");
        hands.click("#draft-page .primary-button");
        hands.see(".toast");
        go(hands, "knowledge health");
        hands.see("#health-rows");
        album.take(desktop.scene(), "health", "How good the answers are, and where each number leads.");
    }

    void outcome() {
        Hands hands = in("#person-agent2");
        hands.see("#notices .banner");
        hands.click("#notices .button");
        hands.see("#report-page .pill");
        album.take(desktop.scene(), "report-outcome", "Whoever reported it is told what came of it.");
    }

    private Hands in(String person) {
        Hands hands = desktop.hands();
        hands.click(person);
        hands.see("#contact-words");
        return hands;
    }

    private static void find(Hands hands) {
        hands.press(CONTROL, DIGIT3);
        hands.cursorIn("#knowledge-search");
        hands.type(ARTICLE);
        hands.read("#knowledge-results", "dangerous");
        hands.press(ENTER);
        hands.see(".markdown");
    }

    private static void go(Hands hands, String command) {
        hands.press(CONTROL, K);
        hands.type(command);
        hands.press(ENTER);
    }
}
