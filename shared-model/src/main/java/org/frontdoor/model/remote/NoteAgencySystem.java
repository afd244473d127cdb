package org.frontdoor.model.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Central tells whether an agency's system answers.
///
/// @param trouble why not, `null` when it does
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteAgencySystem(String agency, @Nullable String trouble) implements Command {
    public static final CommandKind<NoteAgencySystem> KIND = new CommandKind<>(
            "note-agency-system",
            1,
            NoteAgencySystem.class,
            RemoteRules.SYSTEM,
            (command, entries, actor, now) -> RemoteRules.asSystem(
                    actor,
                    command.agency,
                    system -> FreeText.kept(
                            Objects.requireNonNullElse(command.trouble, ""),
                            words -> command.decide(words.isEmpty() ? null : words, entries, now))));

    private Decision decide(@Nullable String words, Entries entries, Instant now) {
        AgencySystem before = entries.find(AgencySystem.KIND, AgencySystem.idOf(agency))
                .orElseGet(() -> new AgencySystem(AgencySystem.idOf(agency), agency, null, null, null));
        Instant answered = before.answeredAt();
        if (words == null && before.awaySince() == null && answered != null && isFresh(answered, now)) {
            return Decision.accepted();
        }
        AgencySystem after = words == null
                ? new AgencySystem(before.id(), agency, now, null, null)
                : new AgencySystem(
                        before.id(), agency, answered, Objects.requireNonNullElse(before.awaySince(), now), words);
        return after.equals(before)
                ? Decision.accepted()
                : Decision.accepted(new Change.Put<>(AgencySystem.KIND, after));
    }

    private static boolean isFresh(Instant answered, Instant now) {
        return answered.isAfter(now.minus(AgencySystem.FRESH));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(AgencySystem.KIND, AgencySystem.idOf(agency));
    }
}
