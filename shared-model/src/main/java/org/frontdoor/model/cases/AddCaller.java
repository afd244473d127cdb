package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// One more customer asks for the same thing: they join the case instead of getting a second one, and are told a number
/// that finds it.
///
/// @param number ten digits, from a block leased to this workstation; or a provisional number, to which central adds
///     one of its own; `null` where they were told the case's number, as form 1 did
/// @param followUp how they want to hear of it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddCaller(UUID caseId, @Nullable String number, String words, Caller caller, FollowUp followUp)
        implements CaseCommand {
    public static final CommandKind<AddCaller> KIND = new CommandKind<>(
            "add-caller",
            2,
            AddCaller.class,
            Role.intake(),
            (command, entries, actor, now) -> CaseRules.over(
                    command.caseId,
                    entries,
                    actor,
                    found -> found.status().open() ? command.decide(found, actor, now) : CaseRules.closed()),
            List.of(AddCaller::withoutFollowUp));

    /// Nobody is told a number of their own.
    public AddCaller(UUID caseId, String words, Caller caller) {
        this(caseId, null, words, caller, FollowUp.NONE);
    }

    /// Form 1 asked nobody, and told no number.
    private static ObjectNode withoutFollowUp(ObjectNode body) {
        return body.put("followUp", "none");
    }

    private Decision decide(Case found, Actor actor, Instant now) {
        return fault(found)
                .map(Decision::refused)
                .orElseGet(() -> FreeText.kept(
                        words,
                        text -> CaseRules.put(found.with(
                                found.callers() + 1,
                                new CaseEvent.CallerAdded(
                                        actor.name(),
                                        now,
                                        text,
                                        caller,
                                        number,
                                        null,
                                        followUp == FollowUp.NONE ? null : followUp)))));
    }

    private Optional<Problem> fault(Case found) {
        if (number != null && !ToldNumber.written(number)) {
            return Optional.of(new Problem(
                    "number-wrong", "“" + number + "” is no case number: its check digit does not fit. Take another."));
        }
        if (number != null && found.isToldAs(number)) {
            return Optional.of(new Problem(
                    "number-taken",
                    "Another customer was told this number already. Give this one a new number and tell them."));
        }
        return CaseRules.fault(followUp, caller).or(caller::fault);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
