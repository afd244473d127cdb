package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.app.cache.ReadModel;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What rooms rely on: truth plus unsent work, in entries and in look-up rows, over restarts.
class WorkspaceTest {
    private static final UUID CASE = new UUID(0x0192_0000_0000_7000L, 1);
    private static final ReadModel<Case> BY_NUMBER = new ReadModel<>(
            "case_number",
            1,
            Case.KIND,
            List.of("number VARCHAR(10)", "notes BIGINT"),
            List.of("number"),
            found -> List.of(
                    ReadModel.Row.of(found.number(), (long) found.timeline().size())));

    @TempDir
    private Path folder;

    private WorkspaceFixture open() {
        return WorkspaceFixture.in(folder).with(List.of(BY_NUMBER)).open();
    }

    private static OpenCase openCase(String number) {
        return new OpenCase(
                CASE,
                number,
                CaseType.REQUEST,
                null,
                0,
                "A couch on the sidewalk",
                null,
                List.of(),
                new Caller(Privacy.NAMED, null, "Rosalind Quimby", "+15035550134", null, "en"),
                FollowUp.NONE,
                Channel.PHONE,
                null);
    }

    private static List<Long> rows(WorkspaceFixture fixture, String number) {
        return fixture.workspace()
                .rows("SELECT notes FROM case_number WHERE number = ?", row -> row.getLong(1), number);
    }

    @Test
    void showsWhatWasGivenInEntriesAndRowsAndTellsOfIt() {
        try (WorkspaceFixture fixture = open()) {
            fixture.numbers(100);
            List<Changes> told = new ArrayList<>();
            Subscription listening = fixture.workspace().onChange(told::add);
            NumberTaking.Taken number = (NumberTaking.Taken) fixture.workspace().takeNumber();
            Given given = fixture.workspace()
                    .give(new Deed(
                            List.of(openCase(number.number()), new AddNote(CASE, "Blocks the ramp", false)),
                            List.of(number),
                            List.of()));
            assertInstanceOf(Given.Saved.class, given);
            fixture.settle();
            assertEquals(List.of(2L), rows(fixture, number.number()));
            assertEquals(
                    2,
                    fixture.workspace()
                            .find(Case.KIND, CASE)
                            .orElseThrow()
                            .timeline()
                            .size());
            assertTrue(told.stream().anyMatch(changes -> changes.touch(Case.KIND)));
            assertEquals(2, fixture.workspace().state().unsent());
            assertEquals(99, fixture.workspace().state().numbers().left());
            listening.close();
        }
    }

    @Test
    void changesNothingWhenOneOfTheCommandsIsRefused() {
        try (WorkspaceFixture fixture = open()) {
            Given given = fixture.workspace().give(Deed.of(openCase("2600000009"), new AddNote(CASE, " ", false)));
            assertEquals(1, assertInstanceOf(Given.Refused.class, given).command());
            assertTrue(fixture.workspace().find(Case.KIND, CASE).isEmpty());
            assertEquals(0, fixture.workspace().state().unsent());
        }
    }

    @Test
    void unsentWorkNumbersAndDraftsAreThereAfterARestart() {
        WorkspaceFixture first = open();
        first.numbers(10);
        NumberTaking.Taken number = (NumberTaking.Taken) first.workspace().takeNumber();
        first.workspace().give(new Deed(List.of(openCase(number.number())), List.of(number), List.of()));
        first.workspace().drafts().keep("contact/1", "{\"words\":\"pothole\"}");
        try (WorkspaceFixture second = first.restarted()) {
            assertEquals(List.of(1L), rows(second, number.number()));
            assertTrue(second.unsent(EntryRef.to(Case.KIND, CASE)));
            assertEquals(9, second.workspace().state().numbers().left());
            assertFalse(second.workspace().takeNumber().equals(number));
            assertEquals(
                    Optional.of("{\"words\":\"pothole\"}"),
                    second.workspace().drafts().kept().stream().findFirst().map(Drafts.Draft::json));
        }
    }

    @Test
    void provisionalNumbersComeAfterTheOthersAndAreUsedUpByTheFrameThatSavesTheirCase() {
        WorkspaceFixture first = open();
        first.provisionalNumbers(3);
        first.numbers(1);
        NumberTaking.Taken own = (NumberTaking.Taken) first.workspace().takeNumber();
        assertFalse(ProvisionalNumber.like(own.number()));
        NumberTaking.Taken told = (NumberTaking.Taken) first.workspace().takeNumber();
        assertTrue(ProvisionalNumber.like(told.number()));
        first.workspace().putBack(own);
        assertEquals(own, first.workspace().takeNumber(), "a number that came back goes before a provisional one");
        assertInstanceOf(
                Given.Saved.class,
                first.workspace().give(new Deed(List.of(openCase(told.number())), List.of(told), List.of())));
        try (WorkspaceFixture second = first.restarted()) {
            assertEquals(new NumberStock(1, 2, true), second.workspace().state().numbers());
            assertEquals(own, second.workspace().takeNumber(), "it was never used");
            List<String> left = new ArrayList<>();
            while (second.workspace().takeNumber() instanceof NumberTaking.Taken next) {
                left.add(next.number());
            }
            assertEquals(2, left.size());
            assertFalse(left.contains(told.number()));
        }
    }

    @Test
    void acceptedWorkStaysInSightUntilItIsPulledAndThenIsTheTruth() {
        try (WorkspaceFixture fixture = open()) {
            Given.Saved saved = (Given.Saved) fixture.workspace().give(Deed.of(openCase("2600000009")));
            fixture.accept(saved.commands().getFirst());
            assertEquals(1, fixture.workspace().version(EntryRef.to(Case.KIND, CASE)));
            assertEquals(0, fixture.workspace().state().unsent());
            assertEquals(List.of(1L), rows(fixture, "2600000009"));
            assertEquals(
                    List.of(SyncItem.State.ACCEPTED),
                    fixture.workspace().items().stream().map(SyncItem::state).toList());
        }
    }

    @Test
    void aPullThatOvertakesTheAnswerShowsNothingTwice() {
        try (WorkspaceFixture fixture = open()) {
            Given.Saved opened = (Given.Saved) fixture.workspace().give(Deed.of(openCase("2600000009")));
            fixture.accept(opened.commands().getFirst());
            Caller neighbor = new Caller(Privacy.NAMED, null, "Trần Thị Ánh", "+15035550171", null, "vi");
            Given.Saved first = (Given.Saved) fixture.workspace()
                    .give(Deed.of(
                            new AddNote(CASE, "Blocks the ramp", false),
                            new AddNote(CASE, "Blocks the ramp", false),
                            new AddCaller(CASE, "Asks too", neighbor)));
            Case all = shown(fixture);
            assertEquals(4, all.timeline().size(), "two equal notes are two");
            fixture.load(all);
            Given.Saved later =
                    (Given.Saved) fixture.workspace().give(Deed.of(new AddNote(CASE, "Called back", false)));
            assertEquals(5, shown(fixture).timeline().size());
            assertEquals(2, shown(fixture).callers());
            first.commands().forEach(fixture::accept);
            assertEquals(5, shown(fixture).timeline().size());
            fixture.accept(later.commands().getFirst());
            assertEquals(5, shown(fixture).timeline().size());
            assertEquals(2, shown(fixture).callers());
        }
    }

    private static Case shown(WorkspaceFixture fixture) {
        return fixture.workspace().find(Case.KIND, CASE).orElseThrow();
    }

    @Test
    void aRefusedCommandWaitsForThePersonWithWhatIsBehindIt() {
        try (WorkspaceFixture fixture = open()) {
            Given.Saved saved = (Given.Saved) fixture.workspace()
                    .give(Deed.of(openCase("2600000009"), new AddNote(CASE, "Blocks the ramp", false)));
            fixture.refuse(saved.commands().getFirst(), "number-used", "This number is used already.");
            assertTrue(fixture.workspace().find(Case.KIND, CASE).isEmpty());
            AttentionItem item = fixture.workspace().attention().getFirst();
            assertEquals(1, item.behind().size());
            assertTrue(fixture.workspace().export(item.item().id()).contains("Rosalind Quimby"));
            Given again = fixture.workspace().giveInstead(item.item().id(), Deed.of(openCase("2600000014")));
            assertInstanceOf(Given.Saved.class, again);
            fixture.settle();
            assertTrue(fixture.workspace().attention().isEmpty());
            assertEquals(
                    2,
                    fixture.workspace()
                            .find(Case.KIND, CASE)
                            .orElseThrow()
                            .timeline()
                            .size());
            assertEquals(List.of(2L), rows(fixture, "2600000014"));
            try (WorkspaceFixture second = fixture.restarted()) {
                assertEquals(List.of(2L), rows(second, "2600000014"));
                assertEquals(2, second.workspace().state().unsent());
            }
        }
    }

    @Test
    void givingUpLetsCentralsSideStand() {
        try (WorkspaceFixture fixture = open()) {
            Given.Saved saved = (Given.Saved) fixture.workspace().give(Deed.of(openCase("2600000009")));
            fixture.refuse(saved.commands().getFirst(), "number-used", "This number is used already.");
            assertInstanceOf(
                    Dealt.Done.class,
                    fixture.workspace().giveUp(saved.commands().getFirst(), "entered twice"));
            assertInstanceOf(
                    Dealt.NotThere.class,
                    fixture.workspace().giveUp(saved.commands().getFirst(), "entered twice"));
            assertTrue(fixture.workspace().items().isEmpty());
        }
    }

    @Test
    void keepsNoNameInClearOnDisk() throws Exception {
        try (WorkspaceFixture fixture =
                WorkspaceFixture.in(folder).as("agent", Role.AGENT).open()) {
            Given.Saved saved = (Given.Saved) fixture.workspace().give(Deed.of(openCase("2600000009")));
            fixture.accept(saved.commands().getFirst());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains("Quimby"), () -> "in clear: " + file);
            }
        }
    }
}
