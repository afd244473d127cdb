package org.frontdoor.model.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.remote.RemoteCase.State;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Central tells how far the handing over of a case is.
///
/// @param remoteId what their system calls it
/// @param trouble what stands in the way
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteHandOver(
        UUID caseId,
        String agency,
        State state,
        @Nullable String remoteId,
        @Nullable String trouble) implements Command {
    public static final CommandKind<NoteHandOver> KIND = new CommandKind<>(
            "note-hand-over",
            1,
            NoteHandOver.class,
            RemoteRules.SYSTEM,
            (command, entries, actor, now) -> RemoteRules.asSystem(
                    actor,
                    command.agency,
                    system -> FreeText.kept(
                            Objects.requireNonNullElse(command.trouble, ""),
                            words -> command.decide(words.isEmpty() ? null : words, entries, now))));

    private Decision decide(@Nullable String words, Entries entries, Instant now) {
        Optional<RemoteCase> before = entries.find(RemoteCase.KIND, RemoteCase.idOf(caseId, agency));
        if (before.isPresent()) {
            RemoteCase after = before.get().in(state, remoteId, words, now);
            return after.equals(before.get()) ? Decision.accepted() : Decision.accepted(RemoteRules.put(after));
        }
        return entries.find(Case.KIND, caseId)
                .map(ours -> Decision.accepted(RemoteRules.put(new RemoteCase(
                        RemoteCase.idOf(caseId, agency),
                        caseId,
                        ours.number(),
                        agency,
                        state,
                        now,
                        remoteId,
                        words,
                        null,
                        null))))
                .orElseGet(() -> Decision.refused("case-gone", "There is no such case."));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
