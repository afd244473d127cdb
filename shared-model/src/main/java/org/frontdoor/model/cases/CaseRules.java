package org.frontdoor.model.cases;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;

/// What the rules of all case commands begin and end with.
final class CaseRules {
    private CaseRules() {}

    /// Decides over a case the actor may see; refuses when there is none.
    static Decision over(UUID id, Entries entries, Actor actor, Function<Case, Decision> rule) {
        return entries.find(Case.KIND, id)
                .filter(found -> actor.sees(Case.KIND.scopeOf(found)))
                .map(rule)
                .orElseGet(() -> Decision.refused(
                        "case-gone",
                        "This case is not among those you can see. It may have been moved to another agency."));
    }

    static Decision put(Case after) {
        return Decision.accepted(new Change.Put<>(Case.KIND, after));
    }

    static Decision closed() {
        return Decision.refused("case-closed", "This case is closed. Reopen it first, with a reason.");
    }

    static Decision clash(UUID id, List<Clash> clashes) {
        return new Decision.Conflict(
                new Problem(
                        "case-changed",
                        "Someone else changed the same thing in the meantime. Choose what shall stand."),
                EntryRef.to(Case.KIND, id),
                clashes);
    }
}
