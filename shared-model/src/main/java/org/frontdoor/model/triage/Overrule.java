package org.frontdoor.model.triage;

import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Say that a request was taken in here although a rule said otherwise, and why.
///
/// @param rule its code; it need not be in force any more
/// @param service code of the service asked for
public record Overrule(UUID id, String rule, String service, Overruled.Why why) implements Command {
    public static final CommandKind<Overrule> KIND = new CommandKind<>(
            "overrule",
            1,
            Overrule.class,
            Role.intake(),
            (command, entries, actor, now) -> Decision.accepted(new Change.Put<>(
                    Overruled.KIND,
                    new Overruled(command.id, command.rule, command.service, command.why, actor.name(), now))));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Overruled.KIND, id);
    }
}
