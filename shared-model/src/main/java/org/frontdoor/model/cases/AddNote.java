package org.frontdoor.model.cases;

import java.util.UUID;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// Write a note on a case. Notes are a union: no note ever displaces another, and a closed case takes them too.
///
/// @param open may be shown to the customer
public record AddNote(UUID caseId, String words, boolean open) implements CaseCommand {
    public static final CommandKind<AddNote> KIND = new CommandKind<>(
            "add-note",
            1,
            AddNote.class,
            Role.everyone(),
            (command, entries, actor, now) -> FreeText.needed(
                    command.words,
                    "note-empty",
                    "The note is empty. Write what the next person should know.",
                    text -> CaseRules.over(
                            command.caseId,
                            entries,
                            actor,
                            found -> CaseRules.put(found.with(
                                    found.callers(), new CaseEvent.Noted(actor.name(), now, text, command.open))))));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
