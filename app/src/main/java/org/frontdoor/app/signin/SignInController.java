package org.frontdoor.app.signin;

import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.shell.Screen;
import org.frontdoor.app.signin.SignInModel.Message;
import org.frontdoor.app.signin.SignInOutcome.EarlierPassword;
import org.frontdoor.app.signin.SignInOutcome.Failed;
import org.frontdoor.app.signin.SignInOutcome.LockedOut;
import org.frontdoor.app.signin.SignInOutcome.NoStoreHere;
import org.frontdoor.app.signin.SignInOutcome.SignedIn;
import org.frontdoor.app.signin.SignInOutcome.WrongPassword;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The first screen: gets ready, asks who is there, and hands the session on. Built anew when the language changes.
///
/// @param <S> the session that signing in opens
public final class SignInController<S> implements Screen {
    private final SignInModel model = new SignInModel();
    private final StackPane root = new StackPane();
    private final SignInInteractor<S> interactor;
    private final Parts parts;
    private final SignInWords words;
    private final Tasks tasks;
    private final Consumer<S> done;
    private final PersonRemoval removal;
    private WallClock clock = new WallClock(ZoneId.systemDefault());
    private Supplier<@Nullable Message> line = () -> null;
    private Supplier<@Nullable Message> said = () -> null;
    private @Nullable SignInView view;
    private @Nullable Future<?> work;

    /// What the screen stands on.
    ///
    /// @param texts those of the area `signin`
    /// @param screen the JavaFX thread
    public record Parts(
            Texts texts,
            Theme theme,
            ObjectProperty<Language> language,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    /// Nothing happens until [#shown].
    ///
    /// @param done given the session once the person is in
    public SignInController(SignInInteractor<S> interactor, Parts parts, Consumer<S> done) {
        this.interactor = interactor;
        this.parts = parts;
        this.words = new SignInWords(parts.texts());
        this.tasks = new Tasks(parts.workers(), parts.screen());
        this.done = done;
        this.removal = new PersonRemoval(
                interactor,
                model,
                parts.texts(),
                tasks,
                new PersonRemoval.Doors(this::sign, this::say, this::putCursor));
        build();
        parts.language().subscribe((before, now) -> build());
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Gets ready; called again after signing out.
    @Override
    public void shown() {
        forget();
        begin();
        work = tasks.run(() -> interactor.start(this::progress), this::started, this::cancel);
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (view != null) {
            view.keyPressed(event);
        }
    }

    void sign(Credentials credentials) {
        boolean paused = credentials instanceof Credentials.Typed
                && model.waitSecondsProperty().get() > 0;
        if (paused || model.preparationProperty().get() != null) {
            return;
        }
        begin();
        progress(Preparation.of(Preparation.Step.CHECKING_PASSWORD));
        work = tasks.run(() -> interactor.signIn(credentials, this::progress), this::ended, this::cancel);
    }

    void again() {
        shown();
    }

    void cancel() {
        if (work != null) {
            work.cancel(true);
        }
        model.preparationProperty().set(null);
        if (!model.openProperty().get()) {
            say(words::stopped);
        }
        putCursor();
    }

    private void putCursor() {
        if (view != null) {
            view.start();
        }
    }

    /// From cards to name and password, or back: what was in the way of the one says nothing of the other.
    void otherWay() {
        model.byPasswordProperty().set(!model.byPasswordProperty().get());
        forget();
        say(line);
        putCursor();
    }

    /// A message is kept as how to say it, so that it follows the language.
    private void say(Supplier<@Nullable Message> message) {
        said = message;
        model.messageProperty().set(message.get());
    }

    private void begin() {
        say(() -> null);
        model.preparationProperty().set(Preparation.of(Preparation.Step.CONNECTING));
    }

    private void progress(Preparation preparation) {
        parts.screen().execute(() -> {
            if (model.preparationProperty().get() != null) {
                model.preparationProperty().set(preparation);
            }
        });
    }

    private void started(SignInStart start) {
        model.preparationProperty().set(null);
        model.siteProperty().set(start.site());
        model.people().setAll(start.people());
        model.byPasswordProperty().set(start.people().isEmpty());
        clock = new WallClock(start.zone());
        line = () -> words.line(start.line());
        say(line);
        switch (start.line()) {
            case SignInStart.Line.Online online -> reach(online.where());
            case SignInStart.Line.OfflineWithStore offline -> reach(offline.where());
            case SignInStart.Line.OfflineWithoutStore offline ->
                model.openProperty().set(false);
            case SignInStart.Line.Broken broken -> model.openProperty().set(false);
        }
        putCursor();
    }

    private void reach(String where) {
        model.whereProperty().set(where);
        model.openProperty().set(true);
    }

    private void ended(SignInOutcome<S> outcome) {
        model.preparationProperty().set(null);
        model.anewAskedProperty().set(false);
        if (!(outcome instanceof EarlierPassword<S>)) {
            forget();
        }
        switch (outcome) {
            case SignedIn<S> in -> done.accept(in.session());
            case WrongPassword<S> wrong -> {
                say(() -> words.wrong(wrong));
                waitFor((int) wrong.pause().toSeconds());
            }
            case LockedOut<S> locked -> say(() -> words.locked(locked, clock));
            case EarlierPassword<S> earlier -> {
                boolean given = model.earlierAskedProperty().get();
                model.byPasswordProperty().set(true);
                model.earlierAskedProperty().set(true);
                model.earlierProperty().set("");
                say(() -> words.earlier(given));
            }
            case NoStoreHere<S> none -> say(() -> words.noStore(none.where()));
            case Failed<S> failed -> say(() -> words.trouble(failed.trouble(), failed.detail()));
        }
        if (!(outcome instanceof SignedIn<S>)) {
            putCursor();
        }
    }

    /// No password stays on the screen.
    private void forget() {
        model.passwordProperty().set("");
        model.earlierProperty().set("");
        model.earlierAskedProperty().set(false);
        model.anewAskedProperty().set(false);
    }

    /// The person does not know the earlier password: the first time they are told what that means.
    void anew() {
        if (model.anewAskedProperty().get()) {
            sign(new Credentials.AfterChange(
                    model.nameProperty().get().strip(), model.passwordProperty().get(), Optional.empty()));
        } else {
            model.anewAskedProperty().set(true);
            say(words::anew);
        }
    }

    private void waitFor(int seconds) {
        model.waitSecondsProperty().set(seconds);
        if (seconds > 0) {
            work = parts.clock()
                    .schedule(() -> parts.screen().execute(() -> waitFor(seconds - 1)), 1, TimeUnit.SECONDS);
        }
    }

    private void build() {
        if (view != null) {
            view.end();
        }
        model.messageProperty().set(said.get());
        // A question is in the language that it was asked in.
        model.questionProperty().set(null);
        var deeds = new SignInView.Deeds(
                this::sign, this::otherWay, this::again, this::cancel, this::anew, removal::ask, removal::cancel);
        view = new SignInView(model, words, parts, deeds);
        root.getChildren().setAll(view);
    }
}
