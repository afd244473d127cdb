package org.frontdoor.model.remote;

import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.remote.RemoteCase.Theirs;

/// Let what an agency's system says of a case hold here, too: resolved or open again, with their words.
///
/// @param closed what the person saw there
public record TakeTheirState(UUID caseId, String agency, boolean closed) implements Command {
    public static final CommandKind<TakeTheirState> KIND = new CommandKind<>(
            "take-their-state",
            1,
            TakeTheirState.class,
            RemoteRules.SEEING_TO,
            (command, entries, actor, now) -> RemoteRules.over(
                    command.caseId,
                    command.agency,
                    entries,
                    actor,
                    (remote, ours) -> ours.filter(
                                    found -> found.routing().agency().equals(command.agency))
                            .map(found -> command.decide(remote, found, entries, actor, now))
                            .orElseGet(() -> Decision.refused(
                                    "case-elsewhere",
                                    "This case is with another agency by now: theirs must be closed there."))));

    private Decision decide(RemoteCase remote, Case ours, Entries entries, Actor actor, Instant now) {
        Theirs theirs = remote.theirs();
        if (theirs == null || theirs.closed() != closed) {
            return Decision.refused("theirs-changed", "Their system says something else by now. Look again.");
        }
        if (theirs.closed() != ours.status().open()) {
            return Decision.accepted();
        }
        if (theirs.words().isEmpty()) {
            return Decision.refused(
                    "their-words-missing",
                    "Their system gives no words. Open the case, and resolve or reopen it with words of your own.");
        }
        return theirs.closed()
                ? ResolveCase.KIND.decide(
                        new ResolveCase(caseId, RemoteRules.ending(theirs.words()), theirs.words()),
                        entries,
                        actor,
                        now)
                : ReopenCase.KIND.decide(new ReopenCase(caseId, theirs.words()), entries, actor, now);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
