package org.frontdoor.app.contact;

import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.script.Script;
import org.jspecify.annotations.Nullable;

/// What is to be said in a contact just now, in the customer's language: the lines of its script that concern the form
/// as it stands, each with its mark. JavaFX thread only.
final class ScriptLines {
    private final ContactModel model;

    ScriptLines(ContactModel model) {
        this.model = model;
    }

    /// In order; none while there is no script.
    List<ScriptLine> now() {
        Script script = model.script.get();
        return switch (model.step.get()) {
            case Step.Intake(Service service, var articles) when script != null -> of(script, service, true);
            case Step.Refer(Service service, var card, var reason) when script != null -> of(script, service, false);
            case Step.Intake _, Step.Refer _, Step.Answer _, Step.Listed _, Step.Listen _ -> List.of();
        };
    }

    private List<ScriptLine> of(Script script, Service service, boolean takenIn) {
        return script.lines().stream()
                .flatMap(line -> line.ask() == Script.Ask.QUESTIONS
                        ? takenIn ? questions(service) : Stream.empty()
                        : asked(line, service) ? Stream.of(line(script, line, service)) : Stream.empty())
                .toList();
    }

    /// Whether the form has room for the answer.
    private boolean asked(Script.Line line, Service service) {
        return switch (line.ask()) {
            case PLACE -> service.place() != PlaceNeed.NONE;
            case NAME, PHONE, EMAIL -> model.privacy.get() != Privacy.ANONYMOUS;
            case WORDS, QUESTIONS -> true;
            case null -> true;
        };
    }

    private ScriptLine line(Script script, Script.Line line, Service service) {
        String key = script.code() + "/" + line.code();
        String words = line.say().in(model.language.get());
        return switch (line.ask()) {
            case WORDS -> line(key, words, model.words.get(), true, new Finishing.Where.Words());
            case PLACE ->
                line(
                        key,
                        words,
                        model.address.get(),
                        line.must() || service.place() == PlaceNeed.REQUIRED,
                        new Finishing.Where.Place());
            case NAME -> line(key, words, model.name.get(), line.must(), new Finishing.Where.Name());
            case PHONE ->
                line(key, words, model.phone.get(), line.must() || model.mayCall.get(), new Finishing.Where.Phone());
            case EMAIL ->
                line(
                        key,
                        words,
                        model.email.get(),
                        line.must() || model.followUp.get() == FollowUp.EMAIL,
                        new Finishing.Where.Email());
            case QUESTIONS -> throw new IllegalArgumentException("questions are lines of their own");
            case null -> line(key, words, model.spoken.contains(key) ? "said" : "", line.must(), null);
        };
    }

    private Stream<ScriptLine> questions(Service service) {
        return Questions.of(service).asked(model.said()).stream().map(this::line);
    }

    private ScriptLine line(Question question) {
        return line(
                "?" + question.code(),
                question.description().in(model.language.get()),
                String.join("", model.answers.getOrDefault(question.code(), List.of())),
                question.required(),
                new Finishing.Where.Question(question.code()));
    }

    private static ScriptLine line(
            String key, String words, String answer, boolean must, Finishing.@Nullable Where field) {
        ScriptLine.Mark mark = !answer.isBlank()
                ? ScriptLine.Mark.ANSWERED
                : must ? ScriptLine.Mark.MISSING : ScriptLine.Mark.OPTIONAL;
        return new ScriptLine(key, words, mark, field);
    }
}
