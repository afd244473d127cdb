package org.frontdoor.model.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.words.FreeText;

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

    /// The same over a second case that a command speaks of.
    static Decision beside(UUID id, Entries entries, Actor actor, Function<Case, Decision> rule) {
        return entries.find(Case.KIND, id)
                .filter(found -> actor.sees(Case.KIND.scopeOf(found)))
                .map(rule)
                .orElseGet(() -> Decision.refused(
                        "other-case-gone",
                        "The other case is not among those you can see. Ask your lead, who sees both."));
    }

    static Decision put(Case after) {
        return Decision.accepted(new Change.Put<>(Case.KIND, after));
    }

    /// Gives `rule` the answers as they may be kept.
    static Decision kept(List<Answer> answers, Function<List<Answer>, Decision> rule) {
        var typed = answers.stream().flatMap(answer -> answer.values().stream()).toList();
        return FreeText.allKept(typed, texts -> {
            var next = texts.iterator();
            return rule.apply(answers.stream()
                    .map(answer -> new Answer(
                            answer.question(),
                            answer.values().stream().map(value -> next.next()).toList()))
                    .toList());
        });
    }

    /// Why a follow-up cannot be sent.
    static Optional<Problem> fault(FollowUp wish, Caller caller) {
        if (wish == FollowUp.EMAIL && caller.email() == null) {
            return Optional.of(new Problem(
                    "email-missing", "E-mail was chosen for the follow-up: write down an address, or choose none."));
        }
        return wish == FollowUp.LETTER && caller.privacy() == Privacy.ANONYMOUS
                ? Optional.of(new Problem(
                        "follow-up-anonymous", "Nobody can write to an anonymous customer: choose no follow-up."))
                : Optional.empty();
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
