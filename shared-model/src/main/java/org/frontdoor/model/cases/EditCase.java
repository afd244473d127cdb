package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Correct what a case says. Field by field: two people who correct different fields both stand, the same field asks.
///
/// @param answers changes by question code; an empty list takes the answer away
/// @param seen how many events by other people the author had seen ([Case#eventsByOthers]), so that the timeline
///     can say with whose corrections this one was merged; `null` where that is not known (form 1, and the API)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditCase(
        UUID caseId,
        @Nullable FieldChange<String> description,
        @Nullable FieldChange<Place> place,
        @Nullable FieldChange<FollowUp> followUp,
        Map<String, FieldChange<List<String>>> answers,
        @Nullable Integer seen)
        implements CaseCommand {
    public static final CommandKind<EditCase> KIND = new CommandKind<>(
            "edit-case",
            2,
            EditCase.class,
            Role.everyone(),
            (command, entries, actor, now) -> CaseRules.over(
                    command.caseId,
                    entries,
                    actor,
                    found -> found.status().open() ? command.decide(found, entries, actor, now) : CaseRules.closed()),
            // Form 1 did not say what its author had seen, and nothing need.
            List.of(body -> body));

    public EditCase {
        answers = Map.copyOf(answers);
    }

    /// Nobody knows what its author had seen.
    public EditCase(
            UUID caseId,
            @Nullable FieldChange<String> description,
            @Nullable FieldChange<Place> place,
            @Nullable FieldChange<FollowUp> followUp,
            Map<String, FieldChange<List<String>>> answers) {
        this(caseId, description, place, followUp, answers, null);
    }

    /// The same, by `author` with this case before their eyes.
    public EditCase seeing(Case shown, String author) {
        return new EditCase(caseId, description, place, followUp, answers, shown.eventsByOthers(author));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }

    private Decision decide(Case found, Entries entries, Actor actor, Instant now) {
        List<Clash> clashes = new ArrayList<>();
        String newDescription = description == null
                ? found.description()
                : Objects.requireNonNullElse(
                        description.over(found.description(), "description", clashes, text -> text), "");
        Place newPlace = place == null ? found.place() : place.over(found.place(), "place", clashes, Place::words);
        FollowUp newFollowUp = followUp == null
                ? found.followUp()
                : Objects.requireNonNullElse(
                        followUp.over(found.followUp(), "follow-up", clashes, FollowUp::name), FollowUp.NONE);
        List<Answer> newAnswers = answered(found.answers(), clashes);
        if (!clashes.isEmpty()) {
            return CaseRules.clash(caseId, clashes);
        }
        return fault(found, entries, newDescription, newPlace, newFollowUp, newAnswers)
                .or(() -> place == null ? Optional.empty() : Place.fault(newPlace))
                .map(Decision::refused)
                .orElseGet(() -> FreeText.kept(
                        newDescription,
                        text -> CaseRules.kept(
                                newAnswers, kept -> edited(found, text, newPlace, newFollowUp, kept, actor, now))));
    }

    private Decision edited(
            Case found,
            String text,
            @Nullable Place place,
            FollowUp followUp,
            List<Answer> answers,
            Actor actor,
            Instant now) {
        List<String> fields = changed(found, text, place, followUp, answers);
        return fields.isEmpty()
                ? Decision.accepted()
                : CaseRules.put(found.with(
                        text,
                        place,
                        answers,
                        followUp,
                        new CaseEvent.Edited(actor.name(), now, fields, together(found, actor.name()))));
    }

    /// The corrections by others that the author had not seen, person by person, without what was corrected again
    /// since: who kept their own words against them has seen them. Others' events come into a timeline in one order
    /// everywhere and are never taken out, so counting them says which ones were seen.
    private List<CaseEvent.Together> together(Case found, String author) {
        if (seen == null) {
            return List.of();
        }
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        int others = 0;
        for (CaseEvent event : found.timeline()) {
            boolean theirs = !event.by().equals(author);
            boolean unseen = theirs && others >= seen;
            others += theirs ? 1 : 0;
            if (event instanceof CaseEvent.Edited edited) {
                fields.values().forEach(earlier -> earlier.removeAll(edited.fields()));
                if (unseen) {
                    fields.computeIfAbsent(edited.by(), none -> new LinkedHashSet<>())
                            .addAll(edited.fields());
                }
            }
        }
        fields.values().removeIf(Set::isEmpty);
        return fields.entrySet().stream()
                .map(each -> new CaseEvent.Together(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /// What a case cannot be without, and this correction would take away.
    private Optional<Problem> fault(
            Case found,
            Entries entries,
            String newDescription,
            @Nullable Place newPlace,
            FollowUp newFollowUp,
            List<Answer> newAnswers) {
        if (newDescription.isBlank() && newAnswers.isEmpty()) {
            return Optional.of(new Problem("description-missing", "Write down what the customer said."));
        }
        if (followUp != null && newFollowUp != found.followUp()) {
            Optional<Problem> unsendable = CaseRules.fault(newFollowUp, found.caller());
            if (unsendable.isPresent()) {
                return unsendable;
            }
        }
        String code = found.routing().service();
        Service service = code == null || found.type().feedback()
                ? null
                : entries.find(Service.KIND, Service.idOf(code)).orElse(null);
        if (service == null) {
            return Optional.empty();
        }
        if (service.place() == PlaceNeed.REQUIRED && newPlace == null && found.place() != null) {
            return Optional.of(new Problem("place-missing", "This service needs a place: write another one."));
        }
        return service.questionsVersion() == found.routing().questionsVersion()
                ? AnswerCheck.worse(Questions.of(service), found.answers(), newAnswers)
                : Optional.empty();
    }

    private List<Answer> answered(List<Answer> before, List<Clash> clashes) {
        Map<String, List<String>> byQuestion = new LinkedHashMap<>();
        before.forEach(answer -> byQuestion.put(answer.question(), answer.values()));
        answers.forEach((question, change) -> {
            List<String> current = byQuestion.getOrDefault(question, List.of());
            // No answer and an empty one are the same.
            FieldChange<List<String>> plain = new FieldChange<>(
                    Objects.requireNonNullElse(change.from(), List.of()),
                    Objects.requireNonNullElse(change.to(), List.of()));
            List<String> values = Objects.requireNonNullElse(
                    plain.over(current, question, clashes, said -> String.join(", ", said)), List.of());
            byQuestion.put(question, values);
        });
        return byQuestion.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Answer(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<String> changed(
            Case found, String description, @Nullable Place place, FollowUp followUp, List<Answer> answers) {
        List<String> fields = new ArrayList<>();
        if (!description.equals(found.description())) {
            fields.add("description");
        }
        if (!Objects.equals(place, found.place())) {
            fields.add("place");
        }
        if (followUp != found.followUp()) {
            fields.add("follow-up");
        }
        answers.stream()
                .filter(answer -> !found.answers().contains(answer))
                .forEach(answer -> fields.add(answer.question()));
        found.answers().stream()
                .map(Answer::question)
                .filter(question ->
                        answers.stream().noneMatch(answer -> answer.question().equals(question)))
                .forEach(fields::add);
        return fields;
    }
}
