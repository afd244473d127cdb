package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The main job, as a morning at the desk: each step looks whether all is as it should be before it goes on.
final class Story {
    private static final int MOST_KEYS_INFORMATION = 4;
    private static final int MOST_KEYS_REQUEST = 12;
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");

    private final Screenwork screen;
    private final Relay network;
    private final String central;
    private final Path data;
    private final Album album;
    private final Consumer<String> tell;
    private final List<String> results = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private String offline = "";
    private String follower = "";

    /// @param network between the first desktop and central
    /// @param central where the second desktop reaches it
    /// @param data a folder for what the desktops keep
    /// @param tell told each step as it begins
    Story(Screenwork screen, Relay network, String central, Path data, Album album, Consumer<String> tell) {
        this.screen = screen;
        this.network = network;
        this.central = central;
        this.data = data;
        this.album = album;
        this.tell = tell;
    }

    /// What was counted and found out.
    List<String> run() {
        at(Desktop.start(screen, network.address(), data.resolve("first")), agent -> {
            signIn(agent);
            information(agent);
            serviceRequest(agent);
            referral(agent);
            tell.accept("A call in Spanish");
            new SpanishCall(agent, album).tell();
            complaint(agent);
            cut(agent);
            offlineRequest(agent);
            tell.accept("The same thing, reported again");
            follower = new ReportedAlready(agent, album).tell();
            numbers.add(follower);
            unclear(agent);
        });
        at(Desktop.start(screen, network.address(), data.resolve("first")), agent -> {
            restarted(agent);
            mended(agent);
        });
        at(Desktop.start(screen, central, data.resolve("second")), other -> {
            colleague(other);
            triage(other);
            tell.accept("A referral that came back");
            new Referring(other, album).tell();
            tell.accept("What other bodies offer");
            new OtherBodies(other, album).tell();
            manyCalls(other);
        });
        at(Desktop.start(screen, central, data.resolve("third")), lead -> {
            tell.accept("An announcement");
            new Announcing(lead, album).write();
            tell.accept("An event is declared");
            new ManyCalls(lead, album).declare();
        });
        at(Desktop.start(screen, central, data.resolve("fourth")), other -> {
            new Announcing(other, album).read();
            tell.accept("One more caller");
            new ManyCalls(other, album).add();
        });
        tell.accept("An article that is wrong");
        keep("fifth", KeepingTrue::report);
        keep("sixth", KeepingTrue::answer);
        keep("seventh", KeepingTrue::publish);
        keep("fifth", KeepingTrue::outcome);
        results.add(numbers.size() + " case numbers were given, three of them without a network: "
                + String.join(", ", numbers) + ".");
        return results;
    }

    private void keep(String folder, Consumer<KeepingTrue> part) {
        at(
                Desktop.start(screen, central, data.resolve(folder)),
                desktop -> part.accept(new KeepingTrue(desktop, album)));
    }

    /// Works at a desktop and ends it. Where it stops, a picture shows what the window looked like.
    private void at(Desktop desktop, Consumer<Desktop> steps) {
        try (desktop) {
            try {
                steps.accept(desktop);
            } catch (TourStopped stopped) {
                album.take(desktop.scene(), "stopped", stopped.sentence());
                throw stopped;
            }
        }
    }

    private void signIn(Desktop desktop) {
        tell.accept("Signing in");
        Hands hands = desktop.hands();
        hands.see("#person-agent");
        album.take(desktop.scene(), "sign-in", "The sign-in screen offers the demo people, one click each.");
        hands.click("#person-agent");
        hands.see("#contact-words");
        hands.cursorIn("#contact-words");
        hands.read("#line-status", "Online");
        album.take(desktop.scene(), "ready", "Ready for a call: the cursor waits in one box.");
    }

    private void information(Desktop desktop) {
        tell.accept("An information call");
        Hands hands = desktop.hands();
        hands.countFromHere();
        hands.type("when is my trash picked up");
        hands.see("#suggestion-1");
        hands.read("#contact-suggestions", "Garbage");
        album.take(
                desktop.scene(),
                "information-words",
                "While the caller's words are typed, services and answers are ranked, with HELP or REFER shown.");
        hands.press(ENTER);
        hands.see(".markdown");
        album.take(desktop.scene(), "information-answer", "Enter opens the answer to read out.");
        hands.press(CONTROL, ENTER);
        hands.see(".toast");
        album.take(desktop.scene(), "information-done", "Ctrl+Enter: answered. The next contact is open already.");
        keys("the information contact", hands.keysBeyondWords(), MOST_KEYS_INFORMATION);
    }

    private void serviceRequest(Desktop desktop) {
        tell.accept("A service request");
        Hands hands = desktop.hands();
        hands.cursorIn("#contact-words");
        hands.countFromHere();
        CarRequest.toThePlace(hands);
        album.take(
                desktop.scene(),
                "request-place",
                "The intake form: known addresses are offered while the place is typed.");
        CarRequest.throughTheQuestions(hands);
        album.take(
                desktop.scene(),
                "request-form",
                "Neighborhood and county are known from the place; the service's own questions are answered by keys.");
        hands.press(CONTROL, ENTER);
        numbers.add(number(hands));
        keys("the service request", hands.keysBeyondWords(), MOST_KEYS_REQUEST);
        album.take(desktop.scene(), "request-number", "The number, large and in groups, with words to read it aloud.");
        hands.press(CONTROL, N);
    }

    private void referral(Desktop desktop) {
        tell.accept("A referral");
        Hands hands = desktop.hands();
        hands.cursorIn("#contact-words");
        hands.type("what time does the bus come");
        hands.see("#suggestion-1");
        hands.press(ENTER);
        hands.see(".contact-handoff");
        album.take(
                desktop.scene(),
                "referral",
                "What is not the City's is referred: whom to reach, how, when, and what to have ready.");
        hands.press(CONTROL, ENTER);
        hands.seeNo(".contact-handoff");
        new StateHighway(desktop, album).tell();
    }

    private void complaint(Desktop desktop) {
        tell.accept("A complaint without a name");
        Hands hands = desktop.hands();
        hands.cursorIn("#contact-words");
        hands.type("the crew that mowed the park was rude to my kids");
        hands.press(ALT, F);
        hands.see("#feedback-kind");
        hands.press(ALT, N);
        hands.seeNo("#caller-name");
        album.take(desktop.scene(), "complaint", "A complaint, anonymous: no name, no phone, and still a number.");
        hands.press(CONTROL, ENTER);
        numbers.add(number(hands));
        album.take(desktop.scene(), "complaint-number", "An anonymous customer gets a number as well.");
        hands.press(CONTROL, N);
    }

    private void cut(Desktop desktop) {
        tell.accept("The network is cut");
        network.cut();
        Hands hands = desktop.hands();
        hands.click("#line-status");
        hands.click("#sync-try-now");
        hands.read("#line-status", "Offline");
        album.take(desktop.scene(), "offline", "The network is gone; the bar says since when, and work goes on.");
        hands.press(ESCAPE);
        hands.press(CONTROL, N);
    }

    private void offlineRequest(Desktop desktop) {
        tell.accept("A service request without a network");
        Hands hands = desktop.hands();
        hands.cursorIn("#contact-words");
        hands.type("graffiti on the wall of the library");
        hands.read("#suggestion-1", "Graffiti");
        hands.press(ENTER);
        hands.cursorIn("#contact-place");
        hands.type("312 se 105th");
        hands.see(".contact-address");
        hands.press(ENTER);
        hands.see(".contact-place-facts");
        answerRequired(hands);
        album.take(desktop.scene(), "offline-request", "Offline, the same form with the same answers.");
        hands.press(CONTROL, ENTER);
        offline = number(hands);
        numbers.add(offline);
        album.take(desktop.scene(), "offline-number", "Offline, a final number, from those leased to this computer.");
        hands.press(CONTROL, N);
    }

    private static void answerRequired(Hands hands) {
        hands.tabTo("#question-surface", 3);
        hands.press(SPACE);
        hands.tabTo("#question-owner", 2);
        hands.press(SPACE);
    }

    private void unclear(Desktop desktop) {
        tell.accept("A request that fits nothing");
        Hands hands = desktop.hands();
        hands.cursorIn("#contact-words");
        hands.type("a drain cover is gone near the school");
        hands.press(ALT, T);
        hands.press(CONTROL, ENTER);
        numbers.add(number(hands));
        hands.press(CONTROL, N);
        hands.cursorIn("#contact-words");
        hands.click("#line-status");
        hands.see("#sync-items");
        album.take(
                desktop.scene(),
                "offline-unsent",
                "The sync panel: item by item, what is unsent and safe on this computer.");
    }

    private void restarted(Desktop desktop) {
        tell.accept("The desktop is started anew, still without a network");
        Hands hands = desktop.hands();
        hands.see("#sign-in-name");
        album.take(
                desktop.scene(),
                "restart",
                "Started anew without a network: who has worked here signs in with what this computer keeps.");
        hands.cursorIn("#sign-in-name");
        hands.type("agent");
        hands.press(ENTER);
        hands.type("frontdoor-demo");
        hands.press(ENTER);
        hands.see("#contact-words");
        hands.press(CONTROL, DIGIT2);
        hands.read("#cases-table", offline);
        hands.read("#line-status", "unsent");
        album.take(
                desktop.scene(),
                "restart-cases",
                "Nothing is lost: the cases taken offline are there, and still unsent.");
    }

    private void mended(Desktop desktop) {
        tell.accept("The network is back");
        network.mend();
        Hands hands = desktop.hands();
        hands.click("#line-status");
        // The desktop may have noticed by itself, and ask for the password already.
        hands.clickIfSeen("#sync-try-now");
        hands.read("#notices", "password");
        hands.press(ESCAPE);
        album.take(
                desktop.scene(),
                "password-again",
                "The network is back. As nobody could check the password meanwhile, the center asks for it once.");
        hands.click("#notices .button");
        hands.cursorIn("#password-again");
        hands.type("frontdoor-demo");
        hands.press(ENTER);
        hands.read("#line-status", "Online");
        hands.read("#line-status", "all sent");
        album.take(desktop.scene(), "back-online", "The network is back: all is sent by itself.");
    }

    private void colleague(Desktop desktop) {
        tell.accept("A second desktop");
        Hands hands = desktop.hands();
        hands.click("#person-agent2");
        hands.see("#contact-words");
        hands.press(CONTROL, K);
        hands.type(NOT_DIGITS.matcher(offline).replaceAll(""));
        hands.read("#palette", offline);
        hands.press(ENTER);
        hands.read("#case-number", offline);
        album.take(
                desktop.scene(),
                "colleague",
                "A colleague at another desktop finds the case that was taken offline, by its number.");
        hands.press(CONTROL, K);
        hands.type(NOT_DIGITS.matcher(follower).replaceAll(""));
        hands.read("#palette", offline);
        hands.press(ENTER);
        hands.read(".case-timeline", follower);
        album.take(
                desktop.scene(),
                "colleague-follower",
                "The number of the caller who was added leads to the same case.");
    }

    private void triage(Desktop desktop) {
        tell.accept("Triage");
        Hands hands = desktop.hands();
        hands.press(CONTROL, DIGIT4);
        hands.see("#triage-list");
        hands.see("#triage-words");
        hands.press(ALT, DIGIT1);
        album.take(
                desktop.scene(),
                "triage",
                "Triage: what came without a desk. A complaint goes to the people it is about, in one key.");
        hands.click("#triage-accept");
        hands.see(".toast");
        hands.read("#triage-words", "drain cover");
        album.take(desktop.scene(), "triage-done", "Routed, with 15 seconds to take it back.");
    }

    private void manyCalls(Desktop desktop) {
        tell.accept("Many calls about one thing");
        ManyCalls calls = new ManyCalls(desktop, album);
        desktop.hands().press(CONTROL, DIGIT1);
        List<String> told = calls.take();
        numbers.addAll(told);
        tell.accept("Two cases are one");
        calls.merge(told.getLast());
    }

    private String number(Hands hands) {
        return hands.text("#number-big");
    }

    private void keys(String what, int keys, int most) {
        String line = "Keys beyond the words for %s: %d (at most %d).".formatted(what, keys, most);
        results.add(line);
        tell.accept(line);
        if (keys > most) {
            throw new TourStopped("Keys beyond the words for " + what + ": " + keys + ", more than " + most + ".");
        }
    }
}
