package org.frontdoor.app.sync;

import static org.frontdoor.app.sync.Samples.note;
import static org.frontdoor.app.sync.Samples.open;
import static org.frontdoor.app.sync.Samples.pulled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Desktops and central, each the real thing, over a line that fails.
abstract class SyncTest extends KeepingContract {
    @Test
    void aCutIsNoticedThoughThereIsNothingToSend() throws Exception {
        try (TestDesktop one = desktop("agent")) {
            one.await("the stream of nudges", one::listening);
            Instant cut = Instant.now();
            line.become(BadLine.Fault.CUT);
            one.await("offline", () -> one.workspace().state().connection() instanceof Connection.Offline);
            // While the stream was up it polled every 40 seconds at most.
            assertTrue(Duration.between(cut, Instant.now()).toSeconds() < 20);
            line.become(BadLine.Fault.NONE);
            one.await("online", () -> one.workspace().state().online());
        }
    }

    @Test
    void workDoneOfflineArrivesOnceAndTheOtherDesktopSeesIt() throws Exception {
        try (TestDesktop one = desktop("agent");
                TestDesktop other = desktop("lead")) {
            line.become(BadLine.Fault.CUT);
            one.workspace().syncNow();
            one.await("offline", () -> one.workspace().state().connection() instanceof Connection.Offline);
            UUID id = open(one);
            note(one, id, "Blocks the ramp");
            assertEquals(2, events(one, id));
            assertEquals(2, one.workspace().state().unsent());
            line.become(BadLine.Fault.NONE);
            one.workspace().syncNow();
            other.workspace().syncNow();
            one.await("sent and pulled", () -> one.workspace().state().unsent() == 0 && pulled(one, id, 2));
            other.await("seen elsewhere", () -> pulled(other, id, 2));
            assertEquals(one.workspace().find(Case.KIND, id), other.workspace().find(Case.KIND, id));
        }
    }

    @Test
    void withoutNumbersAProvisionalOneIsToldThatEveryDesktopFindsForEver() throws Exception {
        TestDesktop one = desktop("agent");
        try (TestDesktop other = desktop("lead")) {
            line.become(BadLine.Fault.CUT);
            one.workspace().syncNow();
            one.await("offline", () -> one.workspace().state().connection() instanceof Connection.Offline);
            while (one.workspace().state().numbers().left() > 0) {
                one.workspace().takeNumber();
            }
            UUID first = open(one);
            String told = number(one, first);
            assertTrue(ProvisionalNumber.like(told), told);
            TestDesktop again = one.restarted();
            try (again) {
                UUID second = open(again);
                assertNotEquals(told, number(again, second), "never given twice, also after a restart");
                line.become(BadLine.Fault.NONE);
                again.workspace().syncNow();
                other.workspace().syncNow();
                again.await(
                        "sent and pulled",
                        () -> again.workspace().state().unsent() == 0 && !ProvisionalNumber.like(number(again, first)));
                other.await("seen elsewhere", () -> pulled(other, first, 1) && pulled(other, second, 1));
                Case seen = other.workspace().find(Case.KIND, first).orElseThrow();
                assertInstanceOf(Parsed.Valid.class, CaseNumber.parse(seen.number()));
                assertEquals(told, seen.origin().provisional());
                assertEquals(Optional.of(seen), again.workspace().find(Case.KIND, first), "the same on both desktops");
            }
        }
    }

    @Test
    void aLostAnswerIsAskedForAgainWithTheSameIdAndHasOneEffect() throws Exception {
        try (TestDesktop one = desktop("agent")) {
            line.become(BadLine.Fault.ANSWER_LOST);
            UUID id = open(one);
            one.await(
                    "answer lost",
                    () -> one.workspace().items().stream().anyMatch(item -> item.state() == SyncItem.State.UNKNOWN));
            assertTrue(line.met() > 0);
            line.become(BadLine.Fault.NONE);
            one.workspace().syncNow();
            one.await("settled", () -> one.workspace().state().unsent() == 0 && pulled(one, id, 1));
            assertEquals(1, events(one, id));
            assertTrue(one.workspace().attention().isEmpty());
        }
    }

    @Test
    void errorsGarbageAndOtherPeoplesPagesCostNothing() throws Exception {
        try (TestDesktop one = desktop("agent")) {
            UUID id = open(one);
            for (BadLine.Fault fault :
                    List.of(BadLine.Fault.ERROR, BadLine.Fault.GARBAGE, BadLine.Fault.OTHER_PAGE, BadLine.Fault.CUT)) {
                line.become(fault);
                int before = line.met();
                note(one, id, "While the line does " + fault);
                one.workspace().syncNow();
                one.await(
                        "met " + fault,
                        () -> line.met() > before
                                && one.workspace().state().connection() instanceof Connection.Offline);
            }
            line.become(BadLine.Fault.NONE);
            one.workspace().syncNow();
            one.await("all there", () -> one.workspace().state().unsent() == 0 && pulled(one, id, 5));
            assertEquals(5, events(one, id));
        }
    }

    @Test
    void theSameFieldChangedTwiceAsksWithBothSidesAndHoldsItsLaneAlone() throws Exception {
        try (TestDesktop one = desktop("agent");
                TestDesktop other = desktop("lead")) {
            UUID id = open(one);
            other.await("seen", () -> pulled(other, id, 1));
            line.become(BadLine.Fault.CUT);
            one.workspace().syncNow();
            one.await("offline", () -> one.workspace().state().connection() instanceof Connection.Offline);
            edit(one, id, "Two couches");
            note(one, id, "Behind the edit");
            try (TestDesktop direct =
                    new TestDesktop(folder.resolve("direct"), "http://127.0.0.1:" + central.port(), "lead")) {
                direct.await("first sync", () -> pulled(direct, id, 1));
                edit(direct, id, "A couch and a chair");
                direct.await("sent", () -> pulled(direct, id, 2));
            }
            line.become(BadLine.Fault.NONE);
            UUID elsewhere = open(one);
            one.workspace().syncNow();
            one.await("asked", () -> one.workspace().state().attention() == 1 && pulled(one, elsewhere, 1));
            AttentionItem item = one.workspace().attention().getFirst();
            assertTrue(item.conflict());
            assertEquals("Two couches", item.clashes().getFirst().mine());
            assertEquals("A couch and a chair", item.clashes().getFirst().theirs());
            assertEquals(1, item.behind().size());
            assertInstanceOf(
                    Dealt.Done.class, one.workspace().giveUp(item.item().id(), "theirs is right"));
            one.await("what was behind goes on", () -> one.workspace().state().unsent() == 0 && pulled(one, id, 3));
            assertEquals(
                    "A couch and a chair",
                    one.workspace().find(Case.KIND, id).orElseThrow().description());
        }
    }

    private static void edit(TestDesktop desktop, UUID id, String words) {
        assertInstanceOf(
                Given.Saved.class,
                desktop.workspace()
                        .give(Deed.of(new EditCase(
                                id, new FieldChange<>("A couch on the sidewalk", words), null, null, Map.of()))));
    }

    @Test
    void aRestartKeepsUnsentWorkAndSendsIt() throws Exception {
        TestDesktop before = desktop("agent");
        line.become(BadLine.Fault.CUT);
        UUID id = open(before);
        note(before, id, "Before the restart");
        try (TestDesktop after = before.restarted()) {
            assertEquals(2, events(after, id));
            assertEquals(2, after.workspace().state().unsent());
            line.become(BadLine.Fault.NONE);
            after.workspace().syncNow();
            after.await("sent", () -> after.workspace().state().unsent() == 0 && pulled(after, id, 2));
        }
    }

    @Test
    void aDamagedCacheIsSetAsideAndFilledAgainAndUnsentWorkStays() throws Exception {
        TestDesktop before = desktop("agent");
        UUID known = open(before);
        before.await("pulled", () -> pulled(before, known, 1));
        line.become(BadLine.Fault.CUT);
        UUID unsent = open(before);
        before.close();
        Path file = folder.resolve("agent").resolve("cache.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i += 3) {
            bytes[i] ^= 0x5a;
        }
        Files.write(file, bytes);
        try (TestDesktop after = before.restarted()) {
            assertEquals(1, events(after, unsent));
            line.become(BadLine.Fault.NONE);
            after.workspace().syncNow();
            after.await("filled again", () -> pulled(after, known, 1) && pulled(after, unsent, 1));
            try (Stream<Path> files = Files.list(folder.resolve("agent"))) {
                assertTrue(files.anyMatch(each -> each.getFileName().toString().startsWith("cache-aside-")));
            }
        }
    }

    @Test
    void aFormThatCentralDoesNotKnowYetWaitsAndSaysSoAndHoldsNobodyElse() throws Exception {
        CommandKind<AddNote> note = AddNote.KIND;
        Vocabulary all = ProgramVocabulary.create();
        WireJson tomorrow = new WireJson(new Vocabulary(
                List.copyOf(all.entries()),
                Stream.concat(
                                all.commands().stream().filter(kind -> !kind.equals(note)),
                                Stream.of(new CommandKind<>(
                                        note.name(), 2, note.type(), note.roles(), note.rule(), List.of(body -> body))))
                        .toList()));
        try (TestDesktop newer = new TestDesktop(folder.resolve("agent"), line.address(), "agent", tomorrow)) {
            newer.await("numbers", () -> newer.workspace().state().numbers().left() >= 200);
            UUID id = open(newer);
            note(newer, id, "In a form of tomorrow");
            UUID other = open(newer);
            newer.await("the others are sent", () -> pulled(newer, id, 1) && pulled(newer, other, 1));
            newer.await(
                    "it says why",
                    () -> newer.workspace().items().stream()
                            .anyMatch(item -> item.state() == SyncItem.State.PENDING
                                    && item.problem().map(Problem::code).equals(Optional.of("central-too-old"))));
            assertEquals(2, events(newer, id));
            assertEquals(0, newer.workspace().state().attention());
        }
    }

    @Test
    void tablesOfAnotherVersionAreMadeAnewAndUnsentWorkStays() throws Exception {
        TestDesktop before = desktop("agent");
        UUID known = open(before);
        before.await("pulled", () -> pulled(before, known, 1));
        line.become(BadLine.Fault.CUT);
        note(before, known, "Written before the upgrade");
        UUID unsent = open(before);
        before.close();
        before.cacheBecomes("0");
        try (TestDesktop after = before.restarted()) {
            assertEquals(1, events(after, unsent));
            assertEquals(2, after.workspace().state().unsent());
            line.become(BadLine.Fault.NONE);
            after.workspace().syncNow();
            after.await("filled again", () -> pulled(after, known, 2) && pulled(after, unsent, 1));
            assertEquals(2, events(after, known));
        }
    }

    @Test
    void aCacheThatHoldsSomethingElseIsFoundOutAndFilledAnew() throws Exception {
        TestDesktop before = desktop("agent");
        UUID known = open(before);
        before.await("pulled", () -> pulled(before, known, 1));
        before.close();
        before.forget(known);
        try (TestDesktop after = before.restarted()) {
            after.await("online", () -> InStep.is(after.workspace().state()));
            assertTrue(after.workspace().find(Case.KIND, known).isEmpty());
            after.later(Duration.ofHours(25));
            after.await("filled anew", () -> {
                after.workspace().syncNow();
                return after.workspace().find(Case.KIND, known).isPresent();
            });
            assertTrue(after.workspace().state().disagreed().isPresent());
        }
    }

    @Test
    void howOldTheCopyIsIsKnownAfterAStartWithoutALine() throws Exception {
        TestDesktop before = desktop("agent");
        Optional<Instant> news = before.workspace().state().copyOf();
        before.close();
        line.become(BadLine.Fault.CUT);
        try (TestDesktop after = before.restarted()) {
            after.await("offline", () -> after.workspace().state().connection() instanceof Connection.Offline);
            assertFalse(InStep.is(after.workspace().state()));
            Instant kept = after.workspace().state().copyOf().orElseThrow();
            assertFalse(kept.isAfter(news.orElseThrow().plusSeconds(60)));
            assertFalse(kept.isBefore(news.get().minusSeconds(60)));
        }
    }

    @Test
    void anotherRoleRemovesWhatLeftSight() throws Exception {
        try (TestDesktop one = desktop("agent")) {
            UUID id = open(one);
            one.await("pulled", () -> pulled(one, id, 1));
            central.change("agent", Role.RESOLVER, "PARKS");
            // A role is believed for two seconds at central, and a change of it nudges nobody.
            one.await("out of sight", () -> {
                one.workspace().syncNow();
                return one.workspace().find(Case.KIND, id).isEmpty();
            });
        }
    }

    @Test
    void aTokenThatIsNoLongerGoodPausesAndLosesNothing() throws Exception {
        try (TestDesktop one = desktop("agent")) {
            one.central().use("gone");
            UUID id = open(one);
            one.await(
                    "asks for the password",
                    () -> one.workspace().state().connection() instanceof Connection.SignInNeeded);
            note(one, id, "In mid-call");
            assertEquals(2, one.workspace().state().unsent());
            one.signInAgain();
            one.await("goes on", () -> one.workspace().state().unsent() == 0 && pulled(one, id, 2));
            assertFalse(one.workspace().state().attention() > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {311, 411, 911})
    void twoDesktopsOnALineThatFailsAtRandomAgreeAfterwards(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        try (TestDesktop one = desktop("agent");
                TestDesktop other = desktop("lead")) {
            List<UUID> opened = new ArrayList<>();
            int notes = 0;
            for (int step = 0; step < 60; step++) {
                TestDesktop at = random.nextBoolean() ? one : other;
                BadLine.Fault[] faults = BadLine.Fault.values();
                switch (random.nextInt(4)) {
                    case 0 -> opened.add(open(at));
                    case 1 -> line.become(faults[random.nextInt(faults.length)]);
                    case 2 -> at.workspace().syncNow();
                    default -> {
                        if (!opened.isEmpty()) {
                            UUID id = opened.get(random.nextInt(opened.size()));
                            if (events(at, id) > 0) {
                                note(at, id, "Note " + notes++);
                            }
                        }
                    }
                }
            }
            line.become(BadLine.Fault.NONE);
            for (TestDesktop desktop : List.of(one, other)) {
                desktop.workspace().syncNow();
                desktop.await("all sent", () -> desktop.workspace().state().unsent() == 0);
            }
            one.workspace().syncNow();
            other.workspace().syncNow();
            one.await("all of both", () -> cases(one).size() == opened.size());
            other.await("all of both", () -> cases(other).size() == opened.size());
            other.await("the same of every case", () -> cases(one).equals(cases(other)));
            int written = cases(one).values().stream()
                    .mapToInt(each -> each.timeline().size() - 1)
                    .sum();
            assertEquals(notes, written);
            assertEquals(List.of(), one.workspace().attention());
            assertEquals(List.of(), other.workspace().attention());
        }
    }

    private static Map<UUID, Case> cases(TestDesktop desktop) {
        Map<UUID, Case> all = new HashMap<>();
        desktop.workspace().scan(Case.KIND, each -> all.put(each.id(), each));
        return all;
    }
}
