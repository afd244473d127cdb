package org.frontdoor.model.remote;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Open311Status;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;

/// What the rules about agencies' systems share.
final class RemoteRules {
    /// Who sees to differences.
    static final Set<Role> SEEING_TO = EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN);
    /// What central tells as the system itself.
    static final Set<Role> SYSTEM = EnumSet.of(Role.RESOLVER);

    private RemoteRules() {}

    /// Decides as the agency's system; people may not say what only it can know.
    static Decision asSystem(Actor actor, String agency, Function<Actor, Decision> rule) {
        return AgencySystem.is(actor, agency)
                ? rule.apply(actor)
                : Decision.refused("not-a-persons", "Only the agency's own system says this. Nothing was changed.");
    }

    /// Decides over one that the actor may see.
    /// @param rule gets it, and our case where the actor sees that, too
    static Decision over(
            UUID caseId,
            String agency,
            Entries entries,
            Actor actor,
            BiFunction<RemoteCase, Optional<Case>, Decision> rule) {
        return entries.find(RemoteCase.KIND, RemoteCase.idOf(caseId, agency))
                .filter(found -> actor.sees(RemoteCase.KIND.scopeOf(found)))
                .map(found -> rule.apply(found, ours(caseId, entries, actor)))
                .orElseGet(() -> Decision.refused(
                        "remote-case-gone", "This case was not handed to that agency's system, or you cannot see it."));
    }

    static Optional<Case> ours(UUID caseId, Entries entries, Actor actor) {
        return entries.find(Case.KIND, caseId).filter(found -> actor.sees(Case.KIND.scopeOf(found)));
    }

    static boolean atWork(Case ours, String agency) {
        return ours.status().open() && ours.routing().agency().equals(agency);
    }

    static Change put(RemoteCase after) {
        return new Change.Put<>(RemoteCase.KIND, after);
    }

    /// How it ended, as far as their words say. What they closed is done, unless they say otherwise.
    static Resolution.Kind ending(String words) {
        Resolution.Kind said = Open311Status.read("closed", words)
                .flatMap(Open311Status::resolution)
                .orElse(Resolution.Kind.WORK_DONE);
        // One of ours that says so must name the other; theirs has another number.
        return said == Resolution.Kind.DUPLICATE
                        && CaseNumber.allIn(words).findAny().isEmpty()
                ? Resolution.Kind.NO_ACTION
                : said;
    }

    /// The entries with what a command before has changed of one.
    static Entries after(List<Change> changes, Entries entries) {
        return new Entries() {
            @Override
            public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
                return changes.stream()
                        .filter(change ->
                                change.kind().equals(kind) && change.id().equals(id))
                        .reduce((first, last) -> last)
                        .map(change -> change instanceof Change.Put<?> put
                                ? Optional.of(kind.type().cast(put.entry()))
                                : Optional.<T>empty())
                        .orElseGet(() -> entries.find(kind, id));
            }
        };
    }
}
