package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.central.feed.Cursor;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.ChangeStatus;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.wire.BodyDigest;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.EntryTally;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.SyncMessages.Agreement;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.junit.jupiter.api.Test;

/// What desktops rely on, whatever database is underneath.
abstract class SyncContract extends ProvisionalNumbersContract {
    static final Passwords.Cost CHEAP = new Passwords.Cost(64, 1, 1);

    @Test
    void aCaseOpenedByOneIsPulledByAnother() {
        String cursor = agent.pull(null).cursor();
        OpenCase open = agent.pothole(number());
        Outcome.Accepted accepted = assertInstanceOf(Outcome.Accepted.class, agent.give(open));
        assertEquals(List.of(new Outcome.EntryVersion("case", open.caseId(), 1)), accepted.entries());

        ChangePage page = signIn("agent2").pull(cursor);
        EntryChange change = page.changes().stream()
                .filter(found -> found.id().equals(open.caseId()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Deep hole in the bike lane", change.body().path("description").asText());
    }

    @Test
    void theSameCommandGetsTheSameOutcomeAndAnotherOneWithItsIdNone() {
        Envelope envelope = agent.envelope(agent.pothole(number()));
        List<Outcome> first = agent.give(envelope);
        assertEquals(first, agent.give(envelope));

        Envelope other = agent.envelope(envelope.id(), agent.pothole(number()), List.of());
        Outcome.Refused refused =
                assertInstanceOf(Outcome.Refused.class, agent.give(other).getFirst());
        assertEquals("id-reused", refused.problem().code());
        assertEquals(first, agent.give(envelope));
    }

    @Test
    void aRefusalIsFinalAndDisturbsNobodyElseInTheBatch() {
        OpenCase good = agent.pothole(number());
        OpenCase bad = agent.openCase(agent.newId(), number(), "no-such-service", "x");
        Envelope badEnvelope = agent.envelope(bad);
        List<Outcome> outcomes = agent.give(badEnvelope, agent.envelope(good));
        assertEquals(
                "service-unknown", ((Outcome.Refused) outcomes.get(0)).problem().code());
        assertInstanceOf(Outcome.Accepted.class, outcomes.get(1));
        assertEquals(outcomes.get(0), agent.give(badEnvelope).getFirst());
    }

    @Test
    void aNumberIsUsedOnce() {
        String number = number();
        assertInstanceOf(Outcome.Accepted.class, agent.give(agent.pothole(number)));
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, agent.give(agent.pothole(number)));
        assertEquals("number-taken", refused.problem().code());
        Outcome.Refused wrong = assertInstanceOf(Outcome.Refused.class, agent.give(agent.pothole("1234567890123")));
        assertEquals("number-wrong", wrong.problem().code());
    }

    @Test
    void whatCannotBeReadIsRefusedAndWhatIsNewerWaits() {
        Envelope good = agent.envelope(agent.pothole(number()));
        Envelope malformed = with(agent.newId(), good, "open-case", 1, "{\"caseId\":\"" + UUID.randomUUID() + "\"}");
        assertEquals(
                "command-malformed",
                ((Outcome.Refused) agent.give(malformed).getFirst()).problem().code());
        Envelope newer = with(agent.newId(), good, "open-case", 99, "{}");
        Envelope unknown = with(agent.newId(), good, "teleport-case", 1, "{}");
        for (Outcome outcome : agent.give(newer, unknown)) {
            assertEquals("central-too-old", ((Outcome.Later) outcome).problem().code());
        }
        Envelope note = agent.envelope(new AddNote(UUID.randomUUID(), "HALF", false));
        Desktop.Answer half = agent.batch(text -> text.replace("HALF", "\\ud83d"), note);
        assertEquals(400, half.status());
        assertTrue(half.body().contains("half a character"), half.body());
    }

    private Envelope with(UUID id, Envelope envelope, String kind, int form, String body) {
        try {
            return new Envelope(
                    id,
                    kind,
                    form,
                    envelope.actor(),
                    envelope.workstation(),
                    envelope.lane(),
                    List.of(),
                    envelope.at(),
                    agent.json().mapper().readTree(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aCommandWaitsForTheOnesItFollows() {
        UUID openId = agent.newId();
        OpenCase open = agent.pothole(number());
        Envelope note =
                agent.envelope(agent.newId(), new AddNote(open.caseId(), "By the school", true), List.of(openId));
        assertEquals(
                "waits-for-command",
                ((Outcome.Later) agent.give(note).getFirst()).problem().code());
        agent.give(agent.envelope(openId, open, List.of()));
        assertInstanceOf(Outcome.Accepted.class, agent.give(note).getFirst());
    }

    @Test
    void somebodyElsesCommandWaitsForThem() {
        Envelope mine = agent.envelope(agent.pothole(number()));
        assertEquals(
                "other-person",
                ((Outcome.Later) signIn("agent2").give(mine).getFirst())
                        .problem()
                        .code());
        assertInstanceOf(Outcome.Accepted.class, agent.give(mine).getFirst());
    }

    @Test
    void twoWhoChangeTheSameConflictAndBothSidesAreKept() {
        OpenCase open = agent.pothole(number());
        agent.give(open);
        liaison.give(new ChangeStatus(open.caseId(), CaseStatus.ASSIGNED, CaseStatus.IN_PROGRESS));
        Outcome.Conflict conflict = assertInstanceOf(
                Outcome.Conflict.class,
                agent.give(new ChangeStatus(open.caseId(), CaseStatus.ASSIGNED, CaseStatus.ON_HOLD)));
        assertEquals("in progress", conflict.clashes().getFirst().theirs());
        assertEquals("in-progress", conflict.current().body().path("status").asText());
    }

    @Test
    void aCaseThatMovesLeavesOneSightAndEntersAnother() {
        String before = liaison.pull(null).cursor();
        String elsewhere = resolver.pull(null).cursor();
        OpenCase open = agent.pothole(number());
        agent.give(open);
        EntryChange seen = only(liaison.pull(before), open.caseId());
        assertEquals("pothole", seen.body().path("routing").path("service").asText());
        assertTrue(resolver.pull(elsewhere).changes().isEmpty());

        String there = liaison.pull(before).cursor();
        agent.give(new TransferCase(open.caseId(), "PBOT", "PARKS", "trees", "It is in the park"));
        EntryChange gone = only(liaison.pull(there), open.caseId());
        assertTrue(gone.body() == null || gone.body().isNull());
        assertEquals(2, gone.version());
        assertEquals(2, only(resolver.pull(elsewhere), open.caseId()).version());
    }

    private static EntryChange only(ChangePage page, UUID id) {
        return page.changes().stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSnapshotAndTheChangesAfterItAreAllThereIs() {
        OpenCase open = agent.pothole(number());
        agent.give(open);
        List<String> lines = agent.get("/sync/snapshot").body().lines().toList();
        assertTrue(lines.getFirst().contains("\"cursor\""), lines.getFirst());
        assertEquals("{\"end\":true}", lines.getLast());
        Map<String, Long> kinds = lines.subList(1, lines.size() - 1).stream()
                .collect(Collectors.groupingBy(
                        line -> line.substring(9, line.indexOf("\",\"id\"")), Collectors.counting()));
        assertEquals(2L, kinds.get("service"));
        assertEquals(8L, kinds.get("person"));
        String line = lines.stream()
                .filter(found -> found.contains(open.caseId().toString()))
                .findFirst()
                .orElseThrow();
        assertTrue(lines.indexOf(line) > lines.size() - 2 - kinds.get("case"), "cases come last");

        List<String> rest = agent.get("/sync/snapshot?from=case/" + open.caseId())
                .body()
                .lines()
                .toList();
        assertEquals(lines.size() - lines.indexOf(line), rest.size(), "head, what followed, end");
    }

    @Test
    void agencyStaffSnapshotOnlyTheirs() {
        OpenCase open = agent.openCase(agent.newId(), number(), "fallen-tree", "Across the path");
        agent.give(open);
        assertTrue(resolver.get("/sync/snapshot").body().contains(open.caseId().toString()));
        assertTrue(!liaison.get("/sync/snapshot").body().contains(open.caseId().toString()));
    }

    @Test
    void aStrangeCursorIsToldFromANoCursor() {
        assertEquals(400, agent.get("/sync/changes?after=nonsense").status());
        assertEquals(
                410,
                liaison.get("/sync/changes?after=" + agent.pull(null).cursor()).status());
    }

    @Test
    void commandsFromAnotherHistoryAreNotDecidedBeforeTheirSenderKnowsOfThis() {
        Envelope envelope = agent.envelope(agent.pothole(number()));
        String other = new Cursor(UUID.randomUUID(), 0, 1, null).toString();
        Desktop.Answer gone = agent.post("/sync/commands", batch(envelope, other));
        assertEquals(410, gone.status(), gone.body());
        assertEquals("cursor-gone", gone.problem());
        assertTrue(agent.pull(null).changes().stream()
                .noneMatch(
                        change -> change.id().toString().equals(envelope.lane().substring("case/".length()))));

        String own = agent.pull(null).cursor();
        Desktop.Answer here = agent.post("/sync/commands", batch(envelope, own));
        assertEquals(200, here.status(), here.body());
        assertInstanceOf(Outcome.Accepted.class, agent.give(envelope).getFirst());
    }

    private String batch(Envelope envelope, String cursor) {
        return agent.json()
                .body(new SyncMessages.CommandBatch(List.of(envelope), cursor))
                .toString();
    }

    @Test
    void aCursorThatALineGarbledIsNoCursorAndAnOldOneStaysGood() {
        byte[] cursor = Base64.getUrlDecoder().decode(agent.pull(null).cursor());
        byte[] old = Arrays.copyOf(cursor, cursor.length - Integer.BYTES);
        assertEquals(200, agent.get("/sync/changes?after=" + text(old)).status());
        cursor[old.length - 1] ^= 1;
        assertEquals(400, agent.get("/sync/changes?after=" + text(cursor)).status());
        byte[] bounded = Base64.getUrlDecoder()
                .decode(agent.pull(text(old) + "&closed=recent").cursor());
        assertEquals(200, agent.get("/sync/changes?after=" + text(bounded)).status());
        bounded[old.length] ^= 1;
        assertEquals(400, agent.get("/sync/changes?after=" + text(bounded)).status());
    }

    private static String text(byte[] cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    @Test
    void aBodyThatALineGarbledIsSentBackAndAnAnswerSaysWhatItIs() {
        String body = "{\"commands\":[]}";
        Desktop.Answer intact = send(body, BodyDigest.of(body.getBytes(StandardCharsets.UTF_8)));
        assertEquals(200, intact.status());
        assertEquals(
                BodyDigest.of(intact.body().getBytes(StandardCharsets.UTF_8)), intact.header(BodyDigest.UNENCODED));
        Desktop.Answer garbled = send(body, BodyDigest.of("something else".getBytes(StandardCharsets.UTF_8)));
        assertEquals(400, garbled.status());
        assertEquals(BodyDigest.GARBLED, garbled.problem());
    }

    private Desktop.Answer send(String body, String digest) {
        return Desktop.send(
                http,
                agent.request("/sync/commands")
                        .header("Content-Type", "application/json")
                        .header(BodyDigest.CONTENT, digest)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void whoHoldsWhatCentralHoldsAgreesAndWhoDoesNotIsTold() {
        agent.give(agent.pothole(number()));
        for (Desktop desktop : List.of(agent, resolver, liaison)) {
            List<EntryChange> held = desktop.snapshot();
            String cursor = desktop.snapshotCursor();
            Agreement whole = desktop.agree(cursor, held);
            assertEquals(List.of(), whole.differing());
            assertEquals(EntryTally.BUCKETS, whole.compared());

            EntryChange lost = held.getLast();
            Agreement less = desktop.agree(cursor, held.subList(0, held.size() - 1));
            assertEquals(List.of(EntryTally.bucket(lost.id())), less.differing());
        }
    }

    @Test
    void whatChangedMeanwhileIsNotCompared() {
        List<EntryChange> held = agent.snapshot();
        String cursor = agent.snapshotCursor();
        OpenCase open = agent.pothole(number());
        agent.give(open);
        Agreement agreement = agent.agree(cursor, held);
        assertEquals(List.of(), agreement.differing());
        assertTrue(agreement.compared() < EntryTally.BUCKETS);
    }

    @Test
    void aHoldingThatIsNoneIsToldSo() {
        assertEquals(
                "cursor-malformed",
                agent.post("/sync/agreement", agent.holding("x", List.of())).problem());
        assertEquals(
                "buckets",
                agent.post("/sync/agreement", "{\"cursor\":\"\",\"kinds\":[],\"buckets\":[]}")
                        .problem());
        String foreign = agent.pull(null).cursor();
        assertEquals(
                410,
                liaison.post("/sync/agreement", agent.holding(foreign, List.of()))
                        .status());
    }

    @Test
    void aLeaseAskedForTwiceIsTheSameAndTwoNeverShareANumber() {
        String body = "{\"leaseId\":\"" + agent.newId() + "\",\"workstation\":\"w\",\"size\":50}";
        String first = agent.post("/numbers/leases", body).body();
        assertEquals(first, agent.post("/numbers/leases", body).body());
        var one = agent.lease(10);
        var two = agent.lease(10);
        assertTrue(one.last() < two.first() || two.last() < one.first());
        assertEquals(403, liaison.post("/numbers/leases", body).status());
    }

    @Test
    void whatAgencyStaffPullIsMasked() {
        OpenCase open = agent.pothole(number());
        agent.give(open);
        String line = liaison.get("/sync/snapshot")
                .body()
                .lines()
                .filter(found -> found.contains(open.caseId().toString()))
                .findFirst()
                .orElseThrow();
        Case seen;
        try {
            seen = agent.json()
                    .entry(Case.KIND, agent.json().mapper().readTree(line).path("body"));
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
        assertEquals(open.number(), seen.number());
    }
}
