package org.frontdoor.model.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// Two cases that were merged are two things after all: both are as they were, with what was written on either since.
/// It has no term.
///
/// @param caseId the child
/// @param parent what it was merged into
public record UndoMerge(UUID caseId, UUID parent) implements CaseCommand {
    public static final CommandKind<UndoMerge> KIND = new CommandKind<>(
            "undo-merge",
            1,
            UndoMerge.class,
            Role.everyone(),
            (command, entries, actor, now) -> CaseRules.over(
                    command.caseId,
                    entries,
                    actor,
                    child -> CaseRules.beside(
                            command.parent,
                            entries,
                            actor,
                            parent -> command.decide(child, parent, entries, actor, now))));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(subject(), EntryRef.to(Case.KIND, parent));
    }

    private Decision decide(Case child, Case parent, Entries entries, Actor actor, Instant now) {
        CaseEvent.MergedInto into = child.merged().orElse(null);
        if (into == null) {
            return Decision.accepted();
        }
        if (!into.parent().equals(this.parent)) {
            return Decision.refused(
                    "merged-elsewhere",
                    "This case was taken out and merged into another one meanwhile. Look at it again.");
        }
        CaseEvent.Absorbed merge = merge(parent, caseId).orElse(null);
        if (merge == null) {
            return Decision.refused(
                    "merge-gone", "The other case knows nothing of this merge. Ask your administrator.");
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Put<>(
                Case.KIND,
                child.with(
                        into.before(), null, new CaseEvent.Unmerged(actor.name(), now, this.parent, parent.number()))));
        CaseLines gone = merge.took().lines();
        Case without = parent.with(
                MergedAnswers.restoredPlace(parent, merge),
                MergedAnswers.restored(parent, merge),
                new CaseEvent.Released(actor.name(), now, caseId, child.number(), caseId, gone));
        changes.add(new Change.Put<>(Case.KIND, without));
        above(without, gone, child, entries, actor, now, changes);
        return new Decision.Accepted(changes);
    }

    /// What went along further up, when the parent was merged itself, goes from there too.
    private void above(
            Case parent, CaseLines gone, Case child, Entries entries, Actor actor, Instant now, List<Change> changes) {
        Case below = parent;
        CaseLines leaving = gone;
        for (Case next = parentOf(below, entries); next != null; next = parentOf(below, entries)) {
            leaving = broughtBy(next, below.id(), leaving.without(Held.of(below).lines()));
            Case without = next.with(
                    next.place(),
                    next.answers(),
                    new CaseEvent.Released(actor.name(), now, caseId, child.number(), below.id(), leaving));
            changes.add(new Change.Put<>(Case.KIND, without));
            below = without;
        }
    }

    /// Where the case that it was merged into is not to be seen here, central goes on.
    private static @Nullable Case parentOf(Case child, Entries entries) {
        return child.merged()
                .flatMap(into -> entries.find(Case.KIND, into.parent()))
                .orElse(null);
    }

    /// Those of `lines` that `parent` has because `child` was merged into it.
    private static CaseLines broughtBy(Case parent, UUID child, CaseLines lines) {
        return merge(parent, child)
                .map(absorbed -> absorbed.took().lines().with(lines))
                .orElse(CaseLines.NONE);
    }

    /// The newest merge of a child.
    private static Optional<CaseEvent.Absorbed> merge(Case parent, UUID child) {
        return parent.timeline().reversed().stream()
                .filter(CaseEvent.Absorbed.class::isInstance)
                .map(CaseEvent.Absorbed.class::cast)
                .filter(absorbed -> absorbed.child().equals(child))
                .findFirst();
    }
}
