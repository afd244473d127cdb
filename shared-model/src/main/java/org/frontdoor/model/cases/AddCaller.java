package org.frontdoor.model.cases;

import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// One more customer asks for the same thing: they join the case instead of getting a second one.
public record AddCaller(UUID caseId, String words, Caller caller) implements CaseCommand {
    public static final CommandKind<AddCaller> KIND = new CommandKind<>(
            "add-caller",
            1,
            AddCaller.class,
            Role.intake(),
            (command, entries, actor, now) -> CaseRules.over(
                    command.caseId,
                    entries,
                    actor,
                    found -> found.status().open() ? command.decide(found, actor, now) : CaseRules.closed()));

    private Decision decide(Case found, Actor actor, Instant now) {
        return caller.fault()
                .map(Decision::refused)
                .orElseGet(() -> FreeText.kept(
                        words,
                        text -> CaseRules.put(found.with(
                                found.callers() + 1, new CaseEvent.CallerAdded(actor.name(), now, text, caller)))));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
