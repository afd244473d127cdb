package org.frontdoor.model.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.ChangeStatus;
import org.frontdoor.model.cases.Open311Status;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.remote.RemoteCase.Theirs;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// An agency's system tells how a case stands there. Messages come late, twice and in any order: what is not newer than
/// what was heard changes nothing, and what is open there again opens nothing here.
///
/// @param words its `status_notes`, may be empty
/// @param at when it was changed there (`updated_datetime`)
public record HearAgency(UUID caseId, String agency, boolean closed, String words, Instant at) implements Command {
    /// A clock that is wrong by more may not make all that follows look old.
    private static final Duration SKEW = Duration.ofDays(1);

    private static final Set<CaseStatus> SAID = EnumSet.of(CaseStatus.IN_PROGRESS, CaseStatus.ON_HOLD);

    public static final CommandKind<HearAgency> KIND = new CommandKind<>(
            "hear-agency",
            1,
            HearAgency.class,
            RemoteRules.SYSTEM,
            (command, entries, actor, now) -> RemoteRules.asSystem(
                    actor,
                    command.agency,
                    system -> FreeText.kept(
                            command.words,
                            text -> RemoteRules.over(
                                    command.caseId,
                                    command.agency,
                                    entries,
                                    system,
                                    (remote, ours) -> command.decide(remote, ours, text, entries, system, now)))));

    private Decision decide(
            RemoteCase remote, Optional<Case> ours, String text, Entries entries, Actor system, Instant now) {
        Theirs before = remote.theirs();
        Instant changed = at.isAfter(now.plus(SKEW)) ? now : at;
        if (before != null && !isNews(before, changed)) {
            return Decision.accepted();
        }
        Theirs after = new Theirs(closed, closed || (before != null && before.wasClosed()), text, changed);
        List<Change> changes = new ArrayList<>(List.of(RemoteRules.put(remote.heard(after, now))));
        ours.filter(found -> RemoteRules.atWork(found, agency)).ifPresent(found -> {
            if (closed) {
                close(before, text, entries, system, now, changes);
            } else {
                goOn(found, before, text, entries, system, now, changes);
            }
        });
        return new Decision.Accepted(changes);
    }

    /// Of two from the same moment, the one that closes is the later one.
    private boolean isNews(Theirs before, Instant changed) {
        return changed.isAfter(before.at()) || (changed.equals(before.at()) && closed && !before.closed());
    }

    /// A close is news once. Whoever opened the case here again, knowing of it, is not overruled by its echo.
    private void close(
            @Nullable Theirs before, String text, Entries entries, Actor system, Instant now, List<Change> changes) {
        if (before == null || !before.closed() || before.words().isEmpty()) {
            also(
                    ResolveCase.KIND.decide(
                            new ResolveCase(caseId, RemoteRules.ending(text), text), entries, system, now),
                    changes);
        }
    }

    private void goOn(
            Case ours,
            @Nullable Theirs before,
            String text,
            Entries entries,
            Actor system,
            Instant now,
            List<Change> changes) {
        Open311Status.read("open", text)
                .map(Open311Status::status)
                .filter(SAID::contains)
                .filter(ours.status().next()::contains)
                .ifPresent(to -> also(
                        ChangeStatus.KIND.decide(new ChangeStatus(caseId, ours.status(), to), entries, system, now),
                        changes));
        if (!text.isEmpty() && (before == null || !before.words().equals(text))) {
            also(
                    AddNote.KIND.decide(
                            new AddNote(caseId, text, false), RemoteRules.after(changes, entries), system, now),
                    changes);
        }
    }

    /// What the rules of cases refuse is not done here, and stays a difference for people.
    private static void also(Decision decision, List<Change> changes) {
        if (decision instanceof Decision.Accepted accepted) {
            changes.addAll(accepted.changes());
        }
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }
}
