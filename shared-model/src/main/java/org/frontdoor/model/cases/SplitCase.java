package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// A case is two things: a part of it becomes a case of its own, with its own number. What was chosen moves there. Who
/// opened the case stays with it and may follow both; an answer that its service needs stays, too.
///
/// @param caseId the one that is split
/// @param newCase the part's id
/// @param number the part's, as for [OpenCase]
/// @param triage somebody has to say whose the part is; else it is with the same desk
/// @param description what the part is about
/// @param lines notes and customers that move
/// @param answers those that move, by question code, as their author saw them
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SplitCase(
        UUID caseId,
        UUID newCase,
        String number,
        boolean triage,
        String description,
        CaseLines lines,
        Map<String, List<String>> answers)
        implements CaseCommand {
    public static final CommandKind<SplitCase> KIND = new CommandKind<>(
            "split-case",
            1,
            SplitCase.class,
            Role.intake(),
            (command, entries, actor, now) -> FreeText.needed(
                    command.description,
                    "description-missing",
                    "Write down what the other case is about.",
                    text -> CaseRules.over(
                            command.caseId,
                            entries,
                            actor,
                            found -> command.decide(found, text, entries, actor, now))));

    public SplitCase {
        answers = Map.copyOf(answers);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }

    private Decision decide(Case found, String text, Entries entries, Actor actor, Instant now) {
        if (!found.status().open()) {
            return CaseRules.closed();
        }
        if (entries.find(Case.KIND, newCase).isPresent()) {
            return Decision.refused("case-exists", "This case is open already.");
        }
        if (!ToldNumber.written(number)) {
            return Decision.refused(
                    "number-wrong", "“" + number + "” is no case number: its check digit does not fit. Take another.");
        }
        Held held = Held.of(found);
        Held chosen = held.only(lines);
        if (chosen.notes().size() < lines.notes().size()
                || chosen.followers().size() < lines.followers().size()) {
            return Decision.refused(
                    "split-moved", "Some of what you chose has gone to another case meanwhile. Look at it again.");
        }
        List<Clash> clashes = clashes(found);
        return clashes.isEmpty()
                ? split(found, held, chosen, text, entries, actor, now)
                : CaseRules.clash(caseId, clashes);
    }

    private List<Clash> clashes(Case found) {
        List<Clash> clashes = new ArrayList<>();
        Map<String, List<String>> now = new LinkedHashMap<>();
        found.answers().forEach(answer -> now.put(answer.question(), answer.values()));
        answers.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            List<String> current = now.getOrDefault(entry.getKey(), List.of());
            if (!current.equals(entry.getValue())) {
                String seen = String.join(", ", entry.getValue());
                clashes.add(new Clash(entry.getKey(), seen, seen, String.join(", ", current)));
            }
        });
        return clashes;
    }

    private Decision split(Case found, Held held, Held chosen, String text, Entries entries, Actor actor, Instant now) {
        Follower opener = held.followers().getFirst();
        Held took = chosen.followers().isEmpty() ? new Held(chosen.notes(), List.of(opener)) : chosen;
        Follower first = took.followers().getFirst();
        CaseLines gone = new CaseLines(
                chosen.lines().notes(),
                chosen.lines().followers().stream()
                        .filter(line -> !line.equals(opener.line()))
                        .toList());
        List<Answer> moved = found.answers().stream()
                .filter(answer -> answers.containsKey(answer.question()))
                .toList();
        Routing routing = triage ? found.routing().backToTriage() : found.routing();
        Case part = new Case(
                newCase,
                number,
                found.type(),
                routing,
                routing.firstStatus(),
                null,
                text,
                found.place(),
                moved,
                first.caller(),
                first.line().equals(opener.line()) ? found.followUp() : FollowUp.NONE,
                new Origin(
                        found.origin().channel(),
                        now,
                        actor.name(),
                        null,
                        null,
                        null,
                        ProvisionalNumber.like(number) ? number : null),
                took.followers().size(),
                List.of(new CaseEvent.SplitFrom(actor.name(), now, caseId, found.number(), took)));
        return Decision.accepted(
                new Change.Put<>(
                        Case.KIND,
                        found.with(
                                found.place(),
                                left(found, entries),
                                new CaseEvent.SplitOff(actor.name(), now, newCase, number, gone, answers))),
                new Change.Put<>(Case.KIND, part));
    }

    /// What answers stay: one without which its service cannot do the work does.
    private List<Answer> left(Case found, Entries entries) {
        Optional<Service> service = Optional.ofNullable(found.routing().service())
                .flatMap(code -> entries.find(Service.KIND, Service.idOf(code)))
                .filter(known -> known.questionsVersion() == found.routing().questionsVersion());
        List<Answer> left = found.answers();
        for (Answer answer : found.answers()) {
            if (answers.containsKey(answer.question())) {
                List<Answer> without =
                        left.stream().filter(each -> !each.equals(answer)).toList();
                List<Answer> before = left;
                if (service.flatMap(known -> AnswerCheck.worse(Questions.of(known), before, without))
                        .isEmpty()) {
                    left = without;
                }
            }
        }
        return left;
    }
}
