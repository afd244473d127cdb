package org.frontdoor.app.torture.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.app.torture.Promises;
import org.frontdoor.app.torture.Truth;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Origin;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.Test;

/// The judge of all campaigns sees each thing that can go wrong.
class VerdictTest {
    private static final UUID CASE = new UUID(0, 9);

    private final List<Said> said = new ArrayList<>();
    private final Map<UUID, Outcome> receipts = new HashMap<>();
    private final List<Integer> notes = new ArrayList<>();
    private final Holdings desk = Holdings.empty(1);

    /// A note that was called saved, reached central, and stands in the case.
    private UUID note(int word) {
        UUID command = new UUID(1, word);
        said.add(new Said(command, AddNote.KIND.name(), CASE, word, ""));
        receipts.put(
                command,
                new Outcome.Accepted(command, List.of(new Outcome.EntryVersion("case", CASE, receipts.size() + 1))));
        notes.add(word);
        return command;
    }

    private Case found(UUID id, Stream<String> words) {
        return new Case(
                id,
                "2600000019",
                CaseType.REQUEST,
                Routing.TRIAGE,
                CaseStatus.NEW,
                null,
                "",
                null,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                new Origin(Channel.PHONE, Instant.EPOCH, "agent", null, null, null, null),
                1,
                words.<CaseEvent>map(each -> new CaseEvent.Noted("agent", Instant.EPOCH, each, false))
                        .toList());
    }

    private Verdict verdict() {
        Map<UUID, Case> cases =
                new HashMap<>(Map.of(CASE, found(CASE, notes.stream().map(Promises::text))));
        Map<UUID, Long> versions = Map.of(CASE, (long) receipts.size());
        desk.versions().putIfAbsent(CASE, (long) receipts.size());
        desk.cases().putIfAbsent(CASE, cases.get(CASE));
        return Verdict.of(said, new Truth(receipts, cases, versions), List.of(desk));
    }

    @Test
    void allIsWell() {
        note(10_000_001);
        note(20_000_001);
        note(10_000_002);
        assertEquals(List.of(), verdict().wrongs().toList());
    }

    @Test
    void aCommandWithoutEffectIsLostUnlessItsPersonIsAsked() {
        note(10_000_001);
        UUID lost = new UUID(1, 10_000_002);
        said.add(new Said(lost, AddNote.KIND.name(), CASE, 10_000_002, ""));
        assertEquals(1, verdict().lost().size());
        desk.waiting().add(lost);
        assertEquals(List.of(), verdict().lost());
    }

    @Test
    void anEffectWithoutItsWordsIsLost() {
        note(10_000_001);
        notes.set(0, 10_000_009);
        assertEquals(1, verdict().lost().size());
    }

    @Test
    void aNoteThatStandsTwiceIsDoubled() {
        note(10_000_001);
        notes.add(10_000_001);
        assertEquals(1, verdict().doubled().size());
    }

    @Test
    void anEffectOfNoCommandIsDoubled() {
        note(10_000_001);
        UUID second = note(10_000_002);
        receipts.put(second, new Outcome.Accepted(second, List.of(new Outcome.EntryVersion("case", CASE, 1))));
        assertTrue(verdict().doubled().size() > 0);
    }

    @Test
    void notesOfOneDesktopInAnotherOrderAreSeen() {
        note(10_000_002);
        note(10_000_001);
        assertEquals(1, verdict().reordered().size());
    }

    @Test
    void aDesktopThatShowsSomethingElseIsSeen() {
        note(10_000_001);
        desk.versions().put(CASE, 7L);
        desk.cases().put(CASE, found(CASE, Stream.of("something else")));
        assertEquals(2, verdict().disagreeing().size());
        assertEquals(Set.of(), desk.waiting());
    }
}
