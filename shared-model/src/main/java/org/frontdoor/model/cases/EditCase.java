package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// Correct what a case says. Field by field: two people who correct different fields both stand, the same field asks.
///
/// @param answers changes by question code; an empty list takes the answer away
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditCase(
        UUID caseId,
        @Nullable FieldChange<String> description,
        @Nullable FieldChange<Place> place,
        @Nullable FieldChange<FollowUp> followUp,
        Map<String, FieldChange<List<String>>> answers)
        implements Command {
    public static final CommandKind<EditCase> KIND = new CommandKind<>(
            "edit-case",
            1,
            EditCase.class,
            Role.everyone(),
            (command, entries, actor, now) -> CaseRules.over(
                    command.caseId,
                    entries,
                    actor,
                    found -> found.status().open() ? command.decide(found, actor, now) : CaseRules.closed()));

    public EditCase {
        answers = Map.copyOf(answers);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }

    private Decision decide(Case found, Actor actor, Instant now) {
        List<Clash> clashes = new ArrayList<>();
        String newDescription = description == null
                ? found.description()
                : Objects.requireNonNullElse(description.over(found.description(), "description", clashes), "");
        Place newPlace = place == null ? found.place() : place.over(found.place(), "place", clashes);
        FollowUp newFollowUp = followUp == null
                ? found.followUp()
                : Objects.requireNonNullElse(followUp.over(found.followUp(), "follow-up", clashes), FollowUp.NONE);
        List<Answer> newAnswers = answered(found.answers(), clashes);
        if (!clashes.isEmpty()) {
            return CaseRules.clash(caseId, clashes);
        }
        List<String> fields = changed(found, newDescription, newPlace, newFollowUp, newAnswers);
        return fields.isEmpty()
                ? Decision.accepted()
                : CaseRules.put(found.with(
                        newDescription,
                        newPlace,
                        newAnswers,
                        newFollowUp,
                        new CaseEvent.Edited(actor.name(), now, fields)));
    }

    private List<Answer> answered(List<Answer> before, List<Clash> clashes) {
        Map<String, List<String>> byQuestion = new LinkedHashMap<>();
        before.forEach(answer -> byQuestion.put(answer.question(), answer.values()));
        answers.forEach((question, change) -> {
            List<String> current = byQuestion.getOrDefault(question, List.of());
            List<String> values = Objects.requireNonNullElse(change.over(current, question, clashes), List.of());
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
