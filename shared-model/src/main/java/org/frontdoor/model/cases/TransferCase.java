package org.frontdoor.model.cases;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// Give a case to another agency. Compares and sets: if it has moved since, the person is asked.
///
/// @param from code of the agency the person saw it with
public record TransferCase(UUID caseId, String from, String to, String group, String reason) implements CaseCommand {
    public static final CommandKind<TransferCase> KIND = new CommandKind<>(
            "transfer-case",
            1,
            TransferCase.class,
            Role.everyone(),
            (command, entries, actor, now) -> CaseRules.over(command.caseId, entries, actor, found -> {
                if (!found.status().open()) {
                    return CaseRules.closed();
                }
                if (entries.find(Agency.KIND, Agency.idOf(command.to)).isEmpty()) {
                    return Decision.refused(
                            "agency-unknown", "There is no agency “" + command.to + "”. Choose one of the list.");
                }
                String holder = found.routing().agency();
                if (holder.equals(command.to)) {
                    return Decision.accepted();
                }
                if (!holder.equals(command.from)) {
                    return CaseRules.clash(
                            command.caseId, List.of(new Clash("agency", command.from, command.to, holder)));
                }
                Routing there = new Routing(
                        found.routing().service(), found.routing().questionsVersion(), command.to, command.group);
                return FreeText.needed(
                        command.reason,
                        "reason-missing",
                        "Say in a few words why the case goes there.",
                        reason -> CaseRules.put(found.with(
                                there,
                                there.firstStatus(),
                                new CaseEvent.Transferred(actor.name(), now, command.from, command.to, reason))));
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
