package org.frontdoor.app.signin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.frontdoor.app.session.Exporting;
import org.frontdoor.app.session.Removing;
import org.frontdoor.app.shell.MainWindow;
import org.frontdoor.app.signin.SignInStart.Line;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The sign-in in the real window, with answers as a test gives them.
abstract class SignInStand {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    static final List<DemoPerson> PEOPLE = List.of(
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
    final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    final BlockingQueue<SignInStart> starts = new LinkedBlockingQueue<>();
    final BlockingQueue<SignInOutcome<String>> outcomes = new LinkedBlockingQueue<>();
    final List<Credentials> tried = new CopyOnWriteArrayList<>();
    final List<String> sessions = new CopyOnWriteArrayList<>();
    Theme theme;
    Scene scene;

    @AfterEach
    void close() {
        workers.close();
    }

    void typed(SignInOutcome<String> outcome) {
        open();
        starts.add(new SignInStart("Portland 311", ZONE, List.of(), new Line.Online("https://311.example.gov")));
        typeWrong(outcome);
    }

    void typeWrong(SignInOutcome<String> outcome) {
        fx.await("the form", () -> fx.sees("#sign-in-go"));
        fx.type("maya");
        fx.press(KeyCode.ENTER);
        fx.type("wrong");
        outcomes.add(outcome);
        fx.press(KeyCode.ENTER);
        fx.await("the answer", () -> fx.sees("#sign-in-message .banner"));
    }

    void openWithPeople() {
        open();
        starts.add(new SignInStart("Portland 311", ZONE, PEOPLE, new Line.Online("this computer")));
        fx.await("the cards", () -> fx.sees("#person-admin"));
    }

    void open() {
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

    String message() {
        return fx.call(() -> scene.getRoot().lookupAll("#sign-in-message .label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .findFirst()
                .orElse(""));
    }

    void snap(String name) throws IOException {
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
