package org.frontdoor.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.signin.SignInOutcome.SignedIn;
import org.frontdoor.app.signin.SignInStart.Line;
import org.frontdoor.app.ui.text.Language;
import org.junit.jupiter.api.Test;

/// What the sign-in shows until people can sign in.
class SignInStartTest extends SignInStand {
    @Test
    void theFirstRunShowsWhatIsBeingDone() throws IOException {
        open();
        fx.await("the progress", () -> fx.sees("#sign-in-progress"));
        snap("preparing");
        starts.add(new SignInStart("Portland 311", ZONE, PEOPLE, new Line.Online("this computer")));
        fx.await("the cards", () -> fx.sees("#person-agent"));
        assertFalse(fx.sees("#sign-in-progress"));
    }

    @Test
    void keysTypedWhileItPreparesPressNothing() {
        open();
        fx.await("the progress", () -> fx.sees("#sign-in-progress"));
        fx.press(KeyCode.SPACE);
        fx.press(KeyCode.ENTER);
        assertTrue(fx.sees("#sign-in-progress"));
        starts.add(new SignInStart("Portland 311", ZONE, PEOPLE, new Line.Online("this computer")));
        fx.await("the cards", () -> fx.sees("#person-agent"));
        fx.press(KeyCode.DIGIT1);
        fx.await("the progress again", () -> fx.sees("#sign-in-progress"));
        fx.press(KeyCode.SPACE);
        assertEquals(Language.ENGLISH, language.get());
        assertTrue(fx.sees("#sign-in-progress"));
        outcomes.add(new SignedIn<>("agent"));
        fx.await("the person", () -> !sessions.isEmpty());
    }

    @Test
    void preparingCanBeStoppedAndBegunAnew() {
        open();
        fx.await("the progress", () -> fx.sees("#sign-in-progress"));
        fx.click("#sign-in-cancel");
        assertTrue(message().startsWith("Stopped."));
        fx.click("#sign-in-again");
        assertTrue(fx.sees("#sign-in-progress"));
        starts.add(new SignInStart("Portland 311", ZONE, PEOPLE, new Line.Online("this computer")));
        fx.await("the cards", () -> fx.sees("#person-agent"));
    }

    @Test
    void offlineWithAStoreItSaysSoAndLetsPeopleIn() throws IOException {
        open();
        starts.add(
                new SignInStart("Portland 311", ZONE, List.of(), new Line.OfflineWithStore("https://311.example.gov")));
        fx.await("the form", () -> fx.sees("#sign-in-go"));
        snap("offline");
        assertTrue(message().startsWith("Central cannot be reached"));
    }

    @Test
    void offlineWithoutAStoreItCanBeTriedAgain() throws IOException {
        open();
        starts.add(new SignInStart(
                "", ZoneOffset.UTC, List.of(), new Line.OfflineWithoutStore("https://311.example.gov")));
        fx.await("the message", () -> fx.sees("#sign-in-again"));
        snap("empty");
        assertFalse(fx.sees("#sign-in-go"));
        assertEquals("sign-in-again", ((Node) fx.focusOwner()).getId());
        fx.press(KeyCode.SPACE);
        starts.add(new SignInStart("Portland 311", ZONE, List.of(), new Line.Online("https://311.example.gov")));
        fx.await("the form", () -> fx.sees("#sign-in-go"));
    }
}
