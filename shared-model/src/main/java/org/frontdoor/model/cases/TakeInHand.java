package org.frontdoor.model.cases;

import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Tell the others that this person looks at a case in triage. Whoever was first stays so; of a case that no longer
/// waits there is nothing to tell.
public record TakeInHand(UUID caseId) implements Command {
    public static final CommandKind<TakeInHand> KIND =
            new CommandKind<>("take-in-hand", 1, TakeInHand.class, Role.intake(), (command, entries, actor, now) -> {
                UUID id = InHand.idOf(command.caseId);
                boolean waits = entries.find(Case.KIND, command.caseId)
                        .filter(Case::inTriage)
                        .isPresent();
                boolean another = entries.find(InHand.KIND, id)
                        .filter(held -> held.holds(now) && !held.by().equals(actor.name()))
                        .isPresent();
                return waits && !another
                        ? Decision.accepted(
                                new Change.Put<>(InHand.KIND, new InHand(id, command.caseId, actor.name(), now)))
                        : Decision.accepted();
            });

    @Override
    public EntryRef subject() {
        return EntryRef.to(InHand.KIND, InHand.idOf(caseId));
    }
}
