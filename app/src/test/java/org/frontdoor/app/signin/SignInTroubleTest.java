package org.frontdoor.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.signin.SignInOutcome.Failed;
import org.frontdoor.app.signin.SignInOutcome.LockedOut;
import org.frontdoor.app.signin.SignInOutcome.NoStoreHere;
import org.frontdoor.app.signin.SignInOutcome.SignedIn;
import org.frontdoor.app.signin.SignInOutcome.Trouble;
import org.frontdoor.app.signin.SignInOutcome.WrongPassword;
import org.frontdoor.fixtures.fx.Accessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is in the way of signing in, and what can be done about it.
class SignInTroubleTest extends SignInStand {
    @Test
    void aWrongPasswordSaysHowManyTriesAreLeftAndWaits() throws IOException {
        typed(new WrongPassword<>(Duration.ofSeconds(30), 3));
        snap("wrong");
        assertEquals("Name or password is wrong. 3 tries are left before this name is locked for a while.", message());
        assertTrue(fx.find("#sign-in-go", Button.class).isDisabled());
        assertTrue(fx.find("#sign-in-go", Button.class).getText().startsWith("Wait "));
    }

    @Test
    void aLockedNameSaysUntilWhenByTheProgramsClock() {
        typed(new LockedOut<>(Instant.parse("2026-11-22T15:10:00Z")));
        assertTrue(message().contains("until 07:10"), message());
    }

    @Test
    void whatIsInTheWaySpeaksTheChosenLanguageAndIsGoneWithTheForm() {
        openWithPeople();
        fx.click("#sign-in-other-way");
        typeWrong(new LockedOut<>(Instant.parse("2026-11-22T15:10:00Z")));
        fx.click("#language-es");
        assertTrue(message().contains("bloqueado hasta las 07:10"), message());
        fx.press(KeyCode.ESCAPE);
        assertTrue(fx.sees("#person-agent"));
        assertFalse(fx.sees("#sign-in-go"));
        assertFalse(fx.sees("#sign-in-message .banner"));
    }

    @Test
    void aPauseAfterAWrongPasswordHoldsBackNoCard() {
        openWithPeople();
        fx.click("#sign-in-other-way");
        typeWrong(new WrongPassword<>(Duration.ofMinutes(30), 3));
        fx.click("#sign-in-other-way");
        fx.click("#person-agent");
        outcomes.add(new SignedIn<>("agent's session"));
        fx.await("the session", () -> !sessions.isEmpty());
    }

    @Test
    void whereThereAreNoCardsEscapeLeavesTheForm() {
        typed(new WrongPassword<>(Duration.ZERO, 3));
        fx.press(KeyCode.ESCAPE);
        assertTrue(fx.sees("#sign-in-go"));
        assertTrue(fx.sees("#sign-in-message .banner"));
    }

    @Test
    void withoutLineAndStoreItSaysWhatToDoOnce() {
        typed(new NoStoreHere<>("https://311.example.gov"));
        assertTrue(message().contains("Sign in once while the line is up"), message());
    }

    @Test
    void afterAChangeElsewhereTheEarlierPasswordIsAskedForOnce() throws IOException {
        typed(new SignInOutcome.EarlierPassword<>());
        snap("earlier");
        assertTrue(message().contains("Enter the one before it once"), message());
        assertEquals("sign-in-earlier", ((Node) fx.focusOwner()).getId());
        fx.type("mistyped");
        outcomes.add(new SignInOutcome.EarlierPassword<>());
        fx.press(KeyCode.ENTER);
        fx.await("told", () -> message().contains("not the one"));
        fx.type("correct");
        fx.press(KeyCode.ENTER);
        outcomes.add(new SignedIn<>("maya's session"));
        fx.await("the session", () -> !sessions.isEmpty());
        assertEquals(
                List.of(
                        new Credentials.Typed("maya", "wrong"),
                        new Credentials.AfterChange("maya", "wrong", Optional.of("mistyped")),
                        new Credentials.AfterChange("maya", "wrong", Optional.of("correct"))),
                tried);
    }

    @Test
    void whoDoesNotKnowItIsToldWhatBeginningAnewMeans() throws IOException {
        typed(new SignInOutcome.EarlierPassword<>());
        fx.click("#sign-in-anew");
        snap("anew");
        assertTrue(message().contains("stays on it, sealed"), message());
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
        assertEquals(1, tried.size());
        fx.click("#sign-in-anew");
        outcomes.add(new SignedIn<>("maya's session"));
        fx.await("the session", () -> !sessions.isEmpty());
        assertEquals(new Credentials.AfterChange("maya", "wrong", Optional.empty()), tried.get(1));
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyTroubleHasItsWords(Trouble trouble) {
        typed(new Failed<>(trouble, "detail 42"));
        assertTrue(message().endsWith("(detail 42)"), message());
    }
}
