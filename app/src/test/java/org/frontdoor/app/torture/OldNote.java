package org.frontdoor.app.torture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Migration;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.wire.WireJson;

/// A note as the program before this one wrote it: one thing of it had another name. Desktops of a simulated city
/// begin with that program, and are upgraded at some time, whatever waits to be sent.
///
/// @param text what is called `words` today
record OldNote(UUID caseId, String text, boolean open) implements Command {
    private static final CommandKind<OldNote> KIND = new CommandKind<>(
            AddNote.KIND.name(),
            1,
            OldNote.class,
            AddNote.KIND.roles(),
            (command, entries, actor, now) -> AddNote.KIND
                    .rule()
                    .decide(new AddNote(command.caseId, command.text, command.open), entries, actor, now));

    /// The program before.
    static WireJson yesterday() {
        return with(KIND);
    }

    /// The program after, and central's.
    static WireJson today() {
        return with(newer(OldNote::renamed));
    }

    /// The program after as somebody might have written it who forgot the migration.
    static WireJson forgetful() {
        return with(newer(body -> body));
    }

    private static CommandKind<AddNote> newer(Migration migration) {
        CommandKind<AddNote> now = AddNote.KIND;
        return new CommandKind<>(now.name(), 2, AddNote.class, now.roles(), now.rule(), List.of(migration));
    }

    private static ObjectNode renamed(ObjectNode body) {
        body.set("words", body.path("text"));
        body.remove("text");
        return body;
    }

    private static WireJson with(CommandKind<?> note) {
        Vocabulary all = ProgramVocabulary.create();
        return new WireJson(new Vocabulary(
                List.copyOf(all.entries()),
                Stream.concat(all.commands().stream().filter(kind -> !kind.equals(AddNote.KIND)), Stream.of(note))
                        .toList()));
    }

    @Override
    public EntryRef subject() {
        return new AddNote(caseId, text, open).subject();
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(subject());
    }
}
