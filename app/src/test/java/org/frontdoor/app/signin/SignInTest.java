package org.frontdoor.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.frontdoor.app.session.Exporting;
import org.frontdoor.app.session.Removing;
import org.frontdoor.app.shell.MainWindow;
import org.frontdoor.app.signin.SignInOutcome.Failed;
import org.frontdoor.app.signin.SignInOutcome.LockedOut;
import org.frontdoor.app.signin.SignInOutcome.NoStoreHere;
import org.frontdoor.app.signin.SignInOutcome.SignedIn;
import org.frontdoor.app.signin.SignInOutcome.Trouble;
import org.frontdoor.app.signin.SignInOutcome.WrongPassword;
import org.frontdoor.app.signin.SignInStart.Line;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInTest {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private static final List<DemoPerson> PEOPLE = List.of(
            new DemoPerson("agent", "Maya Alvarez", Role.AGENT),
            new DemoPerson("agent2", "Tom Becker", Role.AGENT),
            new DemoPerson("desk", "Ines Okafor", Role.DESK),
            new DemoPerson("lead", "Ruth Lindgren", Role.LEAD),
            new DemoPerson("trainer", "Sam Whitehorse", Role.TRAINER),
            new DemoPerson("liaison", "Linh Tran", Role.LIAISON),
            new DemoPerson("resolver", "Pavel Novák", Role.RESOLVER),
            new DemoPerson("admin", "Dana Ruiz", Role.ADMIN));

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final Workers workers = new Workers((thread, failure) -> {
        throw new IllegalStateException(failure);
    });
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final BlockingQueue<SignInStart> starts = new LinkedBlockingQueue<>();
    private final BlockingQueue<SignInOutcome<String>> outcomes = new LinkedBlockingQueue<>();
    private final List<Credentials> tried = new CopyOnWriteArrayList<>();
    private final List<String> sessions = new CopyOnWriteArrayList<>();
    private Theme theme;
    private Scene scene;

    @AfterEach
    void close() {
        workers.close();
    }

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

    private void typed(SignInOutcome<String> outcome) {
        open();
        starts.add(new SignInStart("Portland 311", ZONE, List.of(), new Line.Online("https://311.example.gov")));
        typeWrong(outcome);
    }

    private void typeWrong(SignInOutcome<String> outcome) {
        fx.await("the form", () -> fx.sees("#sign-in-go"));
        fx.type("maya");
        fx.press(KeyCode.ENTER);
        fx.type("wrong");
        outcomes.add(outcome);
        fx.press(KeyCode.ENTER);
        fx.await("the answer", () -> fx.sees("#sign-in-message .banner"));
    }

    private void openWithPeople() {
        open();
        starts.add(new SignInStart("Portland 311", ZONE, PEOPLE, new Line.Online("this computer")));
        fx.await("the cards", () -> fx.sees("#person-admin"));
    }

    private void open() {
        fx.run(() -> {
            theme = new Theme();
            var parts = new SignInController.Parts(
                    new Texts("signin", language),
                    theme,
                    language,
                    workers.clock(),
                    workers.background(),
                    new FxThread());
            var stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            var window = new MainWindow(stage, theme);
            window.show(new SignInController<>(new Answers(), parts, sessions::add));
            stage.requestFocus();
            scene = window.scene();
        });
        fx.settle();
    }

    private String message() {
        return fx.call(() -> scene.getRoot().lookupAll("#sign-in-message .label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .findFirst()
                .orElse(""));
    }

    private void snap(String name) throws IOException {
        Png.write(fx.picture(scene), Path.of("target", "screens", "signin-" + name + ".png"));
    }

    /// Answers as the test says, when it says so.
    private final class Answers implements SignInInteractor<String> {
        @Override
        public SignInStart start(Consumer<Preparation> progress) {
            progress.accept(new Preparation(Preparation.Step.LOADING_PACK, 1200, 1800));
            return taken(starts);
        }

        @Override
        public SignInOutcome<String> signIn(Credentials credentials, Consumer<Preparation> progress) {
            tried.add(credentials);
            return taken(outcomes);
        }

        @Override
        public Removing remove(Credentials credentials, boolean anyway) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Exporting export(Credentials credentials) {
            throw new UnsupportedOperationException();
        }

        private <T> T taken(BlockingQueue<T> queue) {
            try {
                return queue.take();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
