package org.frontdoor.model.knowledge;

import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// Nothing was found for these words: whoever keeps the knowledge base is to see them.
///
/// @param search id of the record this makes
public record NoteFailedSearch(UUID search, String words, String language) implements Command {
    private static final int LONGEST = 300;

    public static final CommandKind<NoteFailedSearch> KIND = new CommandKind<>(
            "note-failed-search",
            1,
            NoteFailedSearch.class,
            Role.intake(),
            (command, entries, actor, now) -> entries.find(FailedSearch.KIND, command.search)
                            .isPresent()
                    ? Decision.accepted()
                    : FreeText.needed(
                            command.words.substring(
                                    0,
                                    command.words.offsetByCodePoints(
                                            0,
                                            Math.min(
                                                    LONGEST, command.words.codePointCount(0, command.words.length())))),
                            "words-missing",
                            "There are no words to note.",
                            words -> Decision.accepted(new Change.Put<>(
                                    FailedSearch.KIND,
                                    new FailedSearch(command.search, words, command.language, actor.name(), now)))));

    @Override
    public EntryRef subject() {
        return EntryRef.to(FailedSearch.KIND, search);
    }
}
