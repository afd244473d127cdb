package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.TAB;

import java.util.ArrayList;
import java.util.List;

/// The street lights of a quarter go out. Many call: two of their cases are one and the same, a lead makes an event of
/// the others, and from then on a caller is added to it in one key.
///
/// @param desktop an agent's, then a lead's, then an agent's
record ManyCalls(Desktop desktop, Album album) {
    /// Within 500 meters; one more than make a hot spot, as the last is the first once more, and merged into it.
    private static final List<String> PLACES = List.of(
            "1201 sw 11th",
            "619 sw 11th",
            "1500 sw 11th",
            "721 sw 10th",
            "806 sw broadway",
            "1212 sw clay",
            "1026 sw taylor",
            "1434 sw morrison",
            "1201 sw 11th");

    /// Takes the calls; gives the numbers told. The cursor is in the words when it begins.
    List<String> take() {
        List<String> numbers = new ArrayList<>();
        PLACES.forEach(place -> numbers.add(take(place)));
        return numbers;
    }

    private String take(String place) {
        Hands hands = desktop.hands();
        speak(hands, place);
        hands.tabTo("#question-kind", 3);
        hands.press(DIGIT2);
        hands.tabTo("#question-urgent", 2);
        hands.press(DIGIT2);
        hands.press(CONTROL, ENTER);
        String number = hands.text("#number-big");
        hands.press(CONTROL, N);
        return number;
    }

    /// What each of them says, to the place.
    private static void speak(Hands hands, String place) {
        hands.cursorIn("#contact-words");
        hands.type("street light is out");
        hands.read("#suggestion-1", "light");
        hands.press(ENTER);
        hands.cursorIn("#contact-place");
        hands.type(place);
        hands.see(".contact-address");
        hands.press(ENTER);
        hands.see(".contact-place-facts");
    }

    /// Merges the case with this number into one of those nearby.
    void merge(String number) {
        Hands hands = desktop.hands();
        hands.press(CONTROL, K);
        hands.type(number.replaceAll("\\D", ""));
        hands.read("#palette", number);
        hands.press(ENTER);
        hands.read("#case-number", number);
        hands.press(M);
        hands.cursorIn("#merging-number");
        hands.see("#merging-near .list-cell");
        album.take(desktop.scene(), "merge-choose", "Two cases are one thing: by number, or one of those nearby.");
        hands.press(TAB);
        hands.press(DOWN);
        hands.press(ENTER);
        hands.see("#merging-sentence");
        album.take(
                desktop.scene(),
                "merge-compare",
                "Side by side: what differs, what is taken along, and in one sentence what will happen.");
        hands.press(CONTROL, ENTER);
        hands.see("#case-followed");
        album.take(desktop.scene(), "merged", "Merged: both numbers find it, and it can be undone.");
    }

    /// The lead is told of the spot, and says what callers are told.
    void declare() {
        Hands hands = desktop.hands();
        hands.press(CONTROL, DIGIT5);
        hands.see("#attention-list .list-cell");
        hands.click("#attention-list .list-cell");
        hands.click("#spot-title");
        hands.type("Street lights out downtown");
        hands.click("#spot-words-en");
        hands.type("The lights went out at six. Crews are there. No need to call again.");
        album.take(
                desktop.scene(),
                "hot-spot",
                "Many of one kind near each other: the lead names it, and says what callers are told.");
        hands.press(ALT, D);
        hands.see("#running-save");
        album.take(desktop.scene(), "event-declared", "An event: its words can be changed while it runs.");
    }

    /// One more caller, at any desktop.
    void add() {
        Hands hands = desktop.hands();
        hands.press(CONTROL, DIGIT1);
        speak(hands, "1026 sw taylor");
        hands.see("#event .banner");
        album.take(
                desktop.scene(), "event-caller", "The words to say stand in every such call. Alt+A adds the caller.");
        hands.press(ALT, A);
        hands.see("#number-big");
        album.take(desktop.scene(), "event-added", "Added: a number of their own, and no tenth case.");
        hands.press(CONTROL, N);
    }
}
