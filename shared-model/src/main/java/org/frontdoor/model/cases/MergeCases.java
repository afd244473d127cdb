package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// One case is the same thing as another: it is closed as its duplicate, and its customers follow the other, the
/// parent. Copies are taken along and everything stays where it was, so that [UndoMerge] can restore both.
///
/// @param caseId the one that is closed, the child
/// @param words for its customer; they name the parent's number
/// @param lines notes and customers of the child that come along
/// @param answers those of the child that shall stand in the parent, by question code: what the parent said, and what
///     the child says
/// @param place likewise; `null` to keep the parent's
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeCases(
        UUID caseId,
        UUID parent,
        String words,
        CaseLines lines,
        Map<String, FieldChange<List<String>>> answers,
        @Nullable FieldChange<Place> place)
        implements CaseCommand {
    public static final CommandKind<MergeCases> KIND = new CommandKind<>(
            "merge-cases",
            1,
            MergeCases.class,
            Role.everyone(),
            (command, entries, actor, now) -> FreeText.needed(
                    command.words,
                    "outcome-missing",
                    "Say to the customer which case theirs is followed in.",
                    text -> CaseRules.over(
                            command.caseId,
                            entries,
                            actor,
                            child -> CaseRules.beside(
                                    command.parent,
                                    entries,
                                    actor,
                                    parent -> command.decide(child, parent, text, entries, actor, now)))));

    public MergeCases {
        answers = Map.copyOf(answers);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(subject(), EntryRef.to(Case.KIND, parent));
    }

    private Decision decide(Case child, Case parent, String text, Entries entries, Actor actor, Instant now) {
        if (caseId.equals(this.parent)) {
            return Decision.refused("merge-self", "This is the same case. Choose another one to merge it into.");
        }
        CaseEvent.MergedInto into = child.merged().orElse(null);
        if (into != null) {
            return into.parent().equals(this.parent)
                    ? Decision.accepted()
                    : clash(caseId, "merged-already", "parent", parent.number(), into.number());
        }
        CaseEvent.MergedInto other = parent.merged().orElse(null);
        if (other != null) {
            return clash(this.parent, "parent-merged", "parent", parent.number(), other.number());
        }
        if (child.resolution() != null) {
            return clash(
                    caseId,
                    "child-closed",
                    "resolution",
                    text,
                    child.resolution().words());
        }
        if (parent.resolution() != null) {
            return clash(
                    this.parent,
                    "parent-closed",
                    "resolution",
                    null,
                    parent.resolution().words());
        }
        if (CaseNumber.allIn(text).noneMatch(number -> parent.isToldAs(number.plain()))) {
            return Decision.refused(
                    "original-missing",
                    "Write the number of the case that this one doubles, so that its customer can follow it.");
        }
        return merged(child, parent, text, entries, actor, now);
    }

    private Decision merged(Case child, Case parent, String text, Entries entries, Actor actor, Instant now) {
        List<Clash> clashes = new ArrayList<>();
        List<Answer> newAnswers = MergedAnswers.taken(parent.answers(), child.answers(), answers, clashes);
        Place newPlace = parent.place();
        if (place != null) {
            newPlace = place.over(parent.place(), "place", clashes, Place::words);
            if (!Objects.equals(child.place(), place.to())) {
                clashes.add(new Clash("place", null, said(place.to()), said(child.place())));
            }
        }
        if (!clashes.isEmpty()) {
            return CaseRules.clash(this.parent, clashes);
        }
        Optional<Problem> worse = worse(parent, newAnswers, entries);
        if (worse.isPresent()) {
            return Decision.refused(worse.get());
        }
        Held took = Held.of(child).only(lines);
        return Decision.accepted(
                new Change.Put<>(
                        Case.KIND,
                        child.with(
                                CaseStatus.CLOSED,
                                new Resolution(Resolution.Kind.DUPLICATE, text, actor.name(), now),
                                new CaseEvent.MergedInto(
                                        actor.name(), now, this.parent, parent.number(), child.status()))),
                new Change.Put<>(
                        Case.KIND,
                        parent.with(
                                newPlace,
                                newAnswers,
                                new CaseEvent.Absorbed(
                                        actor.name(), now, caseId, child.number(), took, answers, place))));
    }

    private static Optional<Problem> worse(Case parent, List<Answer> newAnswers, Entries entries) {
        String code = parent.routing().service();
        return Optional.ofNullable(code)
                .flatMap(known -> entries.find(Service.KIND, Service.idOf(known)))
                .filter(service ->
                        service.questionsVersion() == parent.routing().questionsVersion())
                .flatMap(service -> AnswerCheck.worse(Questions.of(service), parent.answers(), newAnswers));
    }

    private static @Nullable String said(@Nullable Place place) {
        return place == null ? null : place.words();
    }

    private static Decision clash(UUID id, String code, String field, @Nullable String mine, String theirs) {
        String detail = switch (code) {
            case "merged-already" -> "Someone else has merged this case into another one meanwhile.";
            case "parent-merged" -> "The case that it should join was itself merged into another one meanwhile.";
            case "parent-closed" -> "The case that it should join was closed meanwhile. Reopen it first.";
            default -> "This case was closed meanwhile. Reopen it first if it shall be merged.";
        };
        return new Decision.Conflict(
                new Problem(code, detail), EntryRef.to(Case.KIND, id), List.of(new Clash(field, null, mine, theirs)));
    }
}
