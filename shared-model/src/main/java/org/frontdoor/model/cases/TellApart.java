package org.frontdoor.model.cases;

import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;

/// «Not the same»: two cases that look alike are two things. One word of one person settles it for both desks.
///
/// @param number the other's, so that the timeline reads alone
public record TellApart(UUID caseId, UUID other, String number) implements CaseCommand {
    public static final CommandKind<TellApart> KIND = new CommandKind<>(
            "tell-apart",
            1,
            TellApart.class,
            Role.intake(),
            (command, entries, actor, now) -> ToldNumber.written(command.number)
                    ? CaseRules.over(command.caseId, entries, actor, found -> command.decide(found, actor, now))
                    : Decision.refused(
                            "number-wrong",
                            "“" + command.number + "” is no case number: its check digit does not fit."));

    private Decision decide(Case found, Actor actor, Instant now) {
        return found.toldApart(other)
                ? Decision.accepted()
                : CaseRules.put(found.with(found.callers(), new CaseEvent.ToldApart(actor.name(), now, other, number)));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
