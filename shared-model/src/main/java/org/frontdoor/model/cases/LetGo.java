package org.frontdoor.model.cases;

import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Tell the others that this person no longer looks at a case in triage. Nobody can say so for somebody else.
public record LetGo(UUID caseId) implements Command {
    public static final CommandKind<LetGo> KIND =
            new CommandKind<>("let-go", 1, LetGo.class, Role.intake(), (command, entries, actor, now) -> {
                UUID id = InHand.idOf(command.caseId);
                return entries.find(InHand.KIND, id)
                        .filter(held -> held.by().equals(actor.name()))
                        .map(held -> Decision.accepted(new Change.Remove(InHand.KIND, id)))
                        .orElseGet(Decision::accepted);
            });

    @Override
    public EntryRef subject() {
        return EntryRef.to(InHand.KIND, InHand.idOf(caseId));
    }
}
