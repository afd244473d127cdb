package org.frontdoor.model.cases;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Say how far the work is.
///
/// @param from the status the person saw
public record ChangeStatus(UUID caseId, CaseStatus from, CaseStatus to) implements CaseCommand {
    public static final CommandKind<ChangeStatus> KIND = new CommandKind<>(
            "change-status",
            1,
            ChangeStatus.class,
            Role.everyone(),
            (command, entries, actor, now) -> CaseRules.over(command.caseId, entries, actor, found -> {
                if (found.status() == command.to) {
                    return Decision.accepted();
                }
                if (!found.status().open()) {
                    return CaseRules.closed();
                }
                if (found.status() != command.from) {
                    return CaseRules.clash(
                            command.caseId,
                            List.of(new Clash(
                                    "status",
                                    command.from.words(),
                                    command.to.words(),
                                    found.status().words())));
                }
                if (!found.status().next().contains(command.to)) {
                    return Decision.refused(
                            "status-not-next",
                            "A case cannot go from “" + found.status().words() + "” to “" + command.to.words()
                                    + "” this way. Route, resolve or reopen it instead.");
                }
                return CaseRules.put(found.with(
                        command.to, null, new CaseEvent.StatusChanged(actor.name(), now, command.from, command.to)));
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
