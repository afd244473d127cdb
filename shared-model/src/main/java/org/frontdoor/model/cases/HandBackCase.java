package org.frontdoor.model.cases;

import java.util.EnumSet;
import java.util.UUID;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// An agency says that a case is not theirs: it goes back to triage, with the reason.
public record HandBackCase(UUID caseId, String reason) implements CaseCommand {
    public static final CommandKind<HandBackCase> KIND = new CommandKind<>(
            "hand-back-case",
            1,
            HandBackCase.class,
            EnumSet.of(Role.LIAISON, Role.RESOLVER, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> CaseRules.over(command.caseId, entries, actor, found -> {
                if (!found.status().open()) {
                    return CaseRules.closed();
                }
                if (found.inTriage()) {
                    return Decision.accepted();
                }
                return FreeText.needed(
                        command.reason,
                        "reason-missing",
                        "Say in a few words why this case is not yours.",
                        reason -> CaseRules.put(found.with(
                                found.routing().backToTriage(),
                                CaseStatus.NEW,
                                new CaseEvent.HandedBack(
                                        actor.name(), now, found.routing().agency(), reason))));
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
