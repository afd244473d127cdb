package org.frontdoor.model.event;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// It is over: nobody is told of it any more. It stays to be seen that it was, and its cases go on as they are.
public record EndEvent(UUID event) implements Command {
    public static final CommandKind<EndEvent> KIND = new CommandKind<>(
            "end-event",
            1,
            EndEvent.class,
            EnumSet.of(Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> entries.find(MassEvent.KIND, command.event)
                    .map(found -> found.running()
                            ? Decision.accepted(new Change.Put<>(MassEvent.KIND, found.ended(actor.name(), now)))
                            : Decision.accepted())
                    .orElseGet(EndEvent::gone));

    @Override
    public EntryRef subject() {
        return EntryRef.to(MassEvent.KIND, event);
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(subject());
    }

    static Decision gone() {
        return Decision.refused("event-gone", "This is not among what you can see.");
    }
}
