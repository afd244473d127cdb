package org.frontdoor.model.cases;

import java.util.UUID;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Write a note on a case. Notes are a union: no note ever displaces another, and a closed case takes them too.
///
/// @param open may be shown to the customer
public record AddNote(UUID caseId, String words, boolean open) implements Command {
    public static final CommandKind<AddNote> KIND =
            new CommandKind<>("add-note", 1, AddNote.class, Role.everyone(), (command, entries, actor, now) -> {
                if (command.words.isBlank()) {
                    return Decision.refused("note-empty", "The note is empty. Write what the next person should know.");
                }
                return CaseRules.over(
                        command.caseId,
                        entries,
                        actor,
                        found -> CaseRules.put(found.with(
                                found.callers(),
                                new CaseEvent.Noted(actor.name(), now, command.words.strip(), command.open))));
            });

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
