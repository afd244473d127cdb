package org.frontdoor.model.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;

/// Triage: say what service a case is and whose desk it is. Routing back to [Routing#TRIAGE] takes it back (undo).
///
/// @param from the routing the person saw
public record RouteCase(UUID caseId, Routing from, Routing to) implements CaseCommand {
    public static final CommandKind<RouteCase> KIND = new CommandKind<>(
            "route-case",
            1,
            RouteCase.class,
            Role.intake(),
            (command, entries, actor, now) -> CaseRules.over(
                    command.caseId, entries, actor, found -> command.decide(found, entries, actor, now)));

    private Decision decide(Case found, Entries entries, Actor actor, Instant now) {
        if (!found.status().open()) {
            return CaseRules.closed();
        }
        if (found.routing().equals(to)) {
            return Decision.accepted();
        }
        if (!found.routing().equals(from)) {
            return CaseRules.clash(
                    caseId,
                    List.of(new Clash(
                            "agency",
                            from.agency(),
                            to.agency(),
                            found.routing().agency())));
        }
        boolean here = to.agency().equals(Agency.PROGRAM);
        if (!here && entries.find(Agency.KIND, Agency.idOf(to.agency())).isEmpty()) {
            return Decision.refused(
                    "agency-unknown", "There is no agency “" + to.agency() + "”. Choose one of the list.");
        }
        if (to.service() != null
                && entries.find(Service.KIND, Service.idOf(to.service())).isEmpty()) {
            return Decision.refused(
                    "service-unknown", "There is no service “" + to.service() + "”. Choose one of the list.");
        }
        return CaseRules.put(
                found.with(to, to.firstStatus(), new CaseEvent.Routed(actor.name(), now, to.service(), to.agency())));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
