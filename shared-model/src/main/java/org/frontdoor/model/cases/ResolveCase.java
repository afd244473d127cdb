package org.frontdoor.model.cases;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Close a case with what was really done. Closing without an outcome in words is refused: that is how calls get
/// closed on paper and not in the street.
public record ResolveCase(UUID caseId, Resolution.Kind kind, String words) implements Command {
    public static final CommandKind<ResolveCase> KIND = new CommandKind<>(
            "resolve-case",
            1,
            ResolveCase.class,
            Role.everyone(),
            (command, entries, actor, now) -> CaseRules.over(command.caseId, entries, actor, found -> {
                if (command.words.isBlank()) {
                    return Decision.refused(
                            "outcome-missing", "Say what was done, in words the customer will understand.");
                }
                Resolution before = found.resolution();
                if (before != null) {
                    return before.kind() == command.kind && before.words().equals(command.words.strip())
                            ? Decision.accepted()
                            : CaseRules.clash(
                                    command.caseId,
                                    List.of(new Clash("resolution", null, command.words.strip(), before.words())));
                }
                String words = command.words.strip();
                return CaseRules.put(found.with(
                        CaseStatus.CLOSED,
                        new Resolution(command.kind, words, actor.name(), now),
                        new CaseEvent.Resolved(actor.name(), now, command.kind, words)));
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
