package org.frontdoor.model.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// Close a case with what was really done. Closing without an outcome in words is refused: that is how calls get
/// closed on paper and not in the street.
public record ResolveCase(UUID caseId, Resolution.Kind kind, String words) implements CaseCommand {
    public static final CommandKind<ResolveCase> KIND = new CommandKind<>(
            "resolve-case",
            1,
            ResolveCase.class,
            Role.everyone(),
            (command, entries, actor, now) -> FreeText.needed(
                    command.words,
                    "outcome-missing",
                    "Say what was done, in words the customer will understand.",
                    text -> CaseRules.over(
                            command.caseId,
                            entries,
                            actor,
                            found -> command.decide(found, text, entries, actor, now))));

    private Decision decide(Case found, String text, Entries entries, Actor actor, Instant now) {
        Resolution before = found.resolution();
        if (before != null) {
            return before.kind() == kind && before.words().equals(text)
                    ? Decision.accepted()
                    : CaseRules.clash(caseId, List.of(new Clash("resolution", null, text, before.words())));
        }
        if (kind == Resolution.Kind.DUPLICATE && namesNoOther(found, text)) {
            return Decision.refused(
                    "original-missing",
                    "Write the number of the case that this one doubles, so that its customer can follow it.");
        }
        return withChildren(found, text, entries, actor, now);
    }

    /// What becomes of the cases that joined it is the service's to say. A duplicate is not done, so they go on.
    private Decision withChildren(Case found, String text, Entries entries, Actor actor, Instant now) {
        List<Case> open = kind == Resolution.Kind.DUPLICATE
                ? List.of()
                : found.joined().stream()
                        .flatMap(child -> entries.find(Case.KIND, child.id()).stream())
                        .filter(child -> child.status().open())
                        .toList();
        EventRules.Children rule = open.isEmpty()
                ? EventRules.Children.LEAVE
                : EventRules.of(entries).childrenOf(found.routing().service());
        if (rule == EventRules.Children.BLOCK) {
            return Decision.refused(
                    "children-open",
                    open.size() + " of the cases that joined this one are still open. Resolve them first.");
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Put<>(Case.KIND, closed(found, text, actor, now)));
        if (rule == EventRules.Children.CLOSE) {
            open.forEach(child -> changes.add(new Change.Put<>(Case.KIND, closed(child, text, actor, now))));
        }
        return new Decision.Accepted(changes);
    }

    private Case closed(Case found, String text, Actor actor, Instant now) {
        return found.with(
                CaseStatus.CLOSED,
                new Resolution(kind, text, actor.name(), now),
                new CaseEvent.Resolved(actor.name(), now, kind, text));
    }

    private static boolean namesNoOther(Case found, String text) {
        return CaseNumber.allIn(text).allMatch(number -> found.isToldAs(number.plain()));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
