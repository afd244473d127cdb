package org.frontdoor.model.remote;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.remote.RemoteCase.Settlement;

/// Say that a difference is seen to: what stands here holds, or it was put right over there. A later message of theirs
/// makes it open again.
///
/// @param difference what the person saw
public record SettleDifference(UUID caseId, String agency, Difference difference, Settlement.How how)
        implements Command {
    public static final CommandKind<SettleDifference> KIND = new CommandKind<>(
            "settle-difference",
            1,
            SettleDifference.class,
            RemoteRules.SEEING_TO,
            (command, entries, actor, now) -> RemoteRules.over(
                    command.caseId,
                    command.agency,
                    entries,
                    actor,
                    (remote, ours) -> command.decide(remote, ours, actor, now)));

    private Decision decide(RemoteCase remote, Optional<Case> ours, Actor actor, Instant now) {
        Optional<Difference> found = Difference.open(remote, ours.orElse(null), now);
        if (found.isEmpty()) {
            return Decision.accepted();
        }
        return found.get() == difference
                ? Decision.accepted(RemoteRules.put(
                        remote.settled(new Settlement(difference, how, remote.asOf(), actor.name(), now))))
                : Decision.refused(
                        "difference-changed", "Something else differs by now. Look again at how both stand.");
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
