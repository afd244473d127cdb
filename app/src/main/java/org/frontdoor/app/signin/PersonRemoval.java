package org.frontdoor.app.signin;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdoor.app.session.Exporting;
import org.frontdoor.app.session.Removing;
import org.frontdoor.app.signin.SignInModel.Message;
import org.frontdoor.app.signin.SignInModel.Question;
import org.frontdoor.app.signin.SignInModel.Way;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.command.Problem;
import org.jspecify.annotations.Nullable;

/// Takes somebody off this computer, one question at a time: never unasked, and never with work that nobody else has
/// unless it was written down before.
final class PersonRemoval {
    private final SignInInteractor<?> interactor;
    private final SignInModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final Doors doors;

    /// What it hands on.
    ///
    /// @param signIn lets the person in, so that their work is sent
    /// @param say a message, in whatever language is spoken then
    /// @param settled the question is over
    record Doors(Consumer<Credentials> signIn, Consumer<Supplier<@Nullable Message>> say, Runnable settled) {}

    PersonRemoval(SignInInteractor<?> interactor, SignInModel model, Texts texts, Tasks tasks, Doors doors) {
        this.interactor = interactor;
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.doors = doors;
    }

    /// Asks whether that is meant.
    ///
    /// @param name as colleagues know them
    void ask(Credentials who, String name) {
        ask(name, texts.say("remove.why", name), List.of(removing(who, name, false)));
    }

    void cancel() {
        model.questionProperty().set(null);
        doors.settled().run();
    }

    private void ask(String name, String words, List<Way> ways) {
        Way cancel = new Way("remove-cancel", texts.say("cancel"), false, this::cancel);
        model.questionProperty()
                .set(new Question(
                        texts.say("remove.title", name),
                        words,
                        Stream.concat(ways.stream(), Stream.of(cancel)).toList()));
    }

    private Way removing(Credentials who, String name, boolean anyway) {
        return new Way(
                "remove-go",
                texts.say("remove.go"),
                false,
                () -> work(() -> interactor.remove(who, anyway), came -> removed(who, name, came)));
    }

    private Way writingDown(Credentials who, String name) {
        return new Way(
                "remove-export",
                texts.say("remove.export"),
                false,
                () -> work(() -> interactor.export(who), came -> exported(who, name, came)));
    }

    private void removed(Credentials who, String name, Removing came) {
        switch (came) {
            case Removing.Done(int kept) ->
                end(in -> kept == 0
                        ? new Message(Tone.GOOD, in.say("removed", name))
                        : new Message(Tone.AMBER, in.say("removed.kept", name)));
            case Removing.Unsent(int commands) -> {
                Way sending = new Way("remove-send", texts.say("remove.send"), true, () -> {
                    model.questionProperty().set(null);
                    doors.signIn().accept(who);
                });
                ask(name, texts.count("remove.unsent", commands, name), List.of(sending, writingDown(who, name)));
            }
            case Removing.Not(Problem problem)
            when problem.code().equals("journal-newer") ->
                ask(name, ProblemWords.in(texts).of(problem), List.of(writingDown(who, name)));
            case Removing.Not(Problem problem) -> not(problem);
        }
    }

    private void exported(Credentials who, String name, Exporting came) {
        switch (came) {
            case Exporting.Done done ->
                ask(name, texts.say("remove.exported", done.to(), name), List.of(removing(who, name, true)));
            case Exporting.Not(Problem problem) -> not(problem);
        }
    }

    private void not(Problem problem) {
        end(in -> new Message(Tone.DANGER, ProblemWords.in(in).of(problem)));
    }

    private void end(Function<Texts, Message> message) {
        doors.say().accept(() -> message.apply(texts));
        cancel();
    }

    private <T> void work(Callable<T> work, Consumer<T> came) {
        model.questionProperty().set(null);
        model.preparationProperty().set(Preparation.of(Preparation.Step.CHECKING_PASSWORD));
        tasks.start(work, result -> {
            model.preparationProperty().set(null);
            came.accept(result);
            doors.settled().run();
        });
    }
}
