package org.frontdoor.model.remote;

import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.remote.RemoteCase.State;

/// Send a case to its agency's system again: it is not there, or somebody has looked and did not find it.
public record SendAgain(UUID caseId, String agency) implements Command {
    public static final CommandKind<SendAgain> KIND = new CommandKind<>(
            "send-again",
            1,
            SendAgain.class,
            RemoteRules.SEEING_TO,
            (command, entries, actor, now) ->
                    RemoteRules.over(command.caseId, command.agency, entries, actor, (remote, ours) -> {
                        if (ours.filter(found -> RemoteRules.atWork(found, command.agency))
                                .isEmpty()) {
                            return Decision.refused(
                                    "case-not-theirs",
                                    "This case is closed or with another agency by now: there is nothing to send.");
                        }
                        return switch (remote.state()) {
                            case WAITING -> Decision.accepted();
                            case TAKEN, THERE ->
                                Decision.refused("case-there", "Their system has this case: it is not sent twice.");
                            case UNCERTAIN, NOT_SENT, UNKNOWN_THERE ->
                                Decision.accepted(RemoteRules.put(remote.in(State.WAITING, null, null, now)));
                        };
                    }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
