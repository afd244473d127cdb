package org.frontdoor.model.cases;

import java.util.UUID;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// It was closed, and it is not done.
public record ReopenCase(UUID caseId, String reason) implements CaseCommand {
    public static final CommandKind<ReopenCase> KIND = new CommandKind<>(
            "reopen-case",
            1,
            ReopenCase.class,
            Role.everyone(),
            (command, entries, actor, now) -> CaseRules.over(command.caseId, entries, actor, found -> {
                if (found.status().open()) {
                    return Decision.refused("case-open", "This case is open already.");
                }
                if (found.merged().isPresent()) {
                    return Decision.refused(
                            "case-merged",
                            "This case is followed in another one, which it was merged into. Undo the merge instead.");
                }
                return FreeText.needed(
                        command.reason,
                        "reason-missing",
                        "Say in a few words what is not done.",
                        reason -> CaseRules.put(found.with(
                                found.routing().firstStatus(),
                                null,
                                new CaseEvent.Reopened(actor.name(), now, reason))));
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
