package org.frontdoor.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.frontdoor.app.session.Exporting;
import org.frontdoor.app.session.Removing;
import org.frontdoor.app.shell.MainWindow;
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
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody is taken off this computer at the sign-in: asked first, and never with work that nobody else has.
class PersonRemovalTest {
    private static final Credentials MAYA = new Credentials.DemoCard("agent");

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final Workers workers = new Workers((thread, failure) -> {
        throw new IllegalStateException(failure);
    });
    private final Deque<Removing> removals = new ArrayDeque<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private Exporting exporting = new Exporting.Done(Path.of("/home/maya/frontdoor-export"), 2, List.of());
    private final List<DemoPerson> people = List.of(new DemoPerson("agent", "Maya Alvarez", Role.AGENT));
    private Theme theme;
    private Scene scene;

    @BeforeEach
    void open() {
        var language = new SimpleObjectProperty<>(Language.ENGLISH);
        fx.run(() -> {
            theme = new Theme();
            var stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            var window = new MainWindow(stage, theme);
            var controller = new SignInController<String>(
                    new Answers(),
                    new SignInController.Parts(
                            new Texts("signin", language),
                            theme,
                            language,
                            workers.clock(),
                            workers.background(),
                            new FxThread()),
                    done::add);
            window.show(controller);
            stage.requestFocus();
            scene = window.scene();
        });
        fx.await("the card", () -> fx.sees("#person-agent"));
    }

    @AfterEach
    void close() {
        workers.close();
    }

    private void askToRemove() {
        fx.run(() -> fx.find("#person-agent").requestFocus());
        fx.press(KeyCode.DELETE);
        fx.await("the question", () -> fx.sees("#remove-go"));
    }

    private String shown() {
        return fx.call(() -> scene.getRoot().lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n")));
    }

    private void snap(String name) throws IOException {
        Png.write(fx.picture(scene), Path.of("target", "screens", "signin-remove-" + name + ".png"));
    }

    @Test
    void nobodyIsRemovedUnasked() {
        askToRemove();
        assertTrue(
                fx.call(() -> fx.find("#remove-cancel", Button.class).isFocused()),
                "Enter or Space on what has the cursor changes nothing");
        fx.press(KeyCode.ESCAPE);
        fx.await("the cards", () -> fx.sees("#person-agent"));
        assertEquals(List.of(), done);
    }

    @Test
    void whoHasNothingUnsentIsRemoved() throws IOException {
        removals.add(new Removing.Done(0));
        askToRemove();
        snap("asked");
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
        fx.click("#remove-go");
        fx.await("what became of it", () -> shown().contains("Maya Alvarez is removed from this computer."));
        assertEquals(List.of("removed agent anyway=false"), done);
        assertTrue(fx.sees("#person-agent"));
    }

    @Test
    void whatStaysForAnEarlierCenterIsTold() throws IOException {
        removals.add(new Removing.Done(1));
        askToRemove();
        fx.click("#remove-go");
        fx.await("what stays", () -> shown().contains("except for what was done for the center it belonged to before"));
        snap("kept");
    }

    @Test
    void whoHasUnsentWorkIsSignedInToSendIt() throws IOException {
        removals.add(new Removing.Unsent(2));
        askToRemove();
        fx.click("#remove-go");
        fx.await("the ways", () -> fx.sees("#remove-send"));
        assertTrue(shown().contains("2 things that Maya Alvarez did here are not at the center."), shown());
        snap("unsent");
        fx.run(() -> theme.variantProperty().set(ThemeVariant.DARK));
        snap("unsent-dark");
        fx.run(() -> theme.textSizeProperty().set(TextSize.DOUBLE));
        snap("unsent-200");
        fx.click("#remove-send");
        fx.await("the session", () -> done.contains("in"));
        assertEquals(List.of("removed agent anyway=false", "in"), done);
    }

    @Test
    void unsentWorkIsWrittenDownBeforeItGoes() throws IOException {
        removals.add(new Removing.Unsent(2));
        removals.add(new Removing.Done(0));
        askToRemove();
        fx.click("#remove-go");
        fx.await("the ways", () -> fx.sees("#remove-export"));
        fx.click("#remove-export");
        fx.await("where it is", () -> shown().contains("frontdoor-export"));
        snap("exported");
        fx.click("#remove-go");
        fx.await("what became of it", () -> shown().contains("is removed"));
        assertEquals(List.of("removed agent anyway=false", "exported agent", "removed agent anyway=true"), done);
    }

    @Test
    void whatCannotBeWrittenDownIsKept() {
        removals.add(new Removing.Unsent(2));
        exporting = new Exporting.Not(new Problem("no-folder", "There is no room."));
        askToRemove();
        fx.click("#remove-go");
        fx.await("the ways", () -> fx.sees("#remove-export"));
        fx.click("#remove-export");
        fx.await("why not", () -> shown().contains("There is no room."));
        assertEquals(List.of("removed agent anyway=false", "exported agent"), done);
    }

    /// Keeps what it was asked for.
    private final class Answers implements SignInInteractor<String> {
        @Override
        public SignInStart start(Consumer<Preparation> progress) {
            return new SignInStart("Portland 311", ZoneOffset.UTC, people, new SignInStart.Line.Online("here"));
        }

        @Override
        public SignInOutcome<String> signIn(Credentials credentials, Consumer<Preparation> progress) {
            assertEquals(MAYA, credentials);
            return new SignInOutcome.SignedIn<>("in");
        }

        @Override
        public Removing remove(Credentials credentials, boolean anyway) {
            done.add("removed " + credentials.name() + " anyway=" + anyway);
            return removals.remove();
        }

        @Override
        public Exporting export(Credentials credentials) {
            done.add("exported " + credentials.name());
            return exporting;
        }
    }
}
