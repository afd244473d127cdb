package org.frontdoor.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.signin.SignInOutcome.SignedIn;
import org.frontdoor.app.signin.SignInStart.Line;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who signs in: by a card, by a key, by a name and a password.
class SignInTest extends SignInStand {
    @ParameterizedTest
    @EnumSource(ThemeVariant.class)
    void offersDemoPeopleInEveryLook(ThemeVariant variant) throws IOException {
        openWithPeople();
        fx.run(() -> theme.variantProperty().set(variant));
        fx.settle();
        snap("people-" + variant.name().toLowerCase(Locale.ROOT));
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
    }

    @Test
    void oneClickOnACardSignsIn() {
        openWithPeople();
        fx.click("#person-desk");
        outcomes.add(new SignedIn<>("desk's session"));
        fx.await("the session", () -> !sessions.isEmpty());
        assertEquals(List.of(new Credentials.DemoCard("desk")), tried);
        assertEquals(List.of("desk's session"), sessions);
    }

    @Test
    void aDigitSignsInToo() {
        openWithPeople();
        fx.press(KeyCode.DIGIT4);
        outcomes.add(new SignedIn<>("lead's session"));
        fx.await("the session", () -> !sessions.isEmpty());
        assertEquals(List.of(new Credentials.DemoCard("lead")), tried);
    }

    @Test
    void whereThereAreNoDemoPeopleNameAndPasswordAreTyped() throws IOException {
        open();
        starts.add(new SignInStart("Portland 311", ZONE, List.of(), new Line.Online("https://311.example.gov")));
        fx.await("the form", () -> fx.sees("#sign-in-go"));
        fx.type("maya");
        fx.press(KeyCode.ENTER);
        fx.type("correct horse");
        snap("form");
        fx.press(KeyCode.ENTER);
        outcomes.add(new SignedIn<>("maya's session"));
        fx.await("the session", () -> !sessions.isEmpty());
        assertEquals(List.of(new Credentials.Typed("maya", "correct horse")), tried);
    }

    @Test
    void speaksSpanishAtOnce() throws IOException {
        openWithPeople();
        fx.click("#language-es");
        snap("spanish");
        assertTrue(fx.sees("#language-en"));
        assertEquals(
                "Maya Alvarez, Agente de llamadas", fx.find("#person-agent").getAccessibleText());
    }

    @Test
    void largeTextKeepsTheCardsReachable() throws IOException {
        openWithPeople();
        fx.run(() -> theme.textSizeProperty().set(TextSize.DOUBLE));
        fx.settle();
        snap("double");
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
    }
}
