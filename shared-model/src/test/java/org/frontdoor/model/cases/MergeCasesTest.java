package org.frontdoor.model.cases;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.PARKS_RESOLVER;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.api.Test;

/// Two cases for one thing become one, and two again.
class MergeCasesTest {
    private static final Caller ANN = new Caller(Privacy.CONFIDENTIAL, null, "Ann", "+15035550143", null, "en");

    private final SampleDesk desk = new SampleDesk();
    private final UUID parent = opened(1, SampleDesk.MARIA, "a deep hole");
    private final UUID child = opened(2, ANN, "a hole by the school");
    private final UUID third = opened(3, SampleDesk.MARIA, "a hole again");

    private UUID opened(int serial, Caller caller, String words) {
        var opening = new OpenCase(
                UUID.randomUUID(),
                number(serial),
                CaseType.REQUEST,
                "pothole",
                0,
                words,
                Place.named(serial + " Main St"),
                List.of(Answer.of("depth", "deep " + serial)),
                caller,
                FollowUp.NONE,
                Channel.PHONE,
                null);
        return desk.opened(opening).id();
    }

    private static String number(int serial) {
        return CaseNumber.of(Series.ofYear(2026), serial).digits();
    }

    private MergeCases merge(UUID from, UUID into) {
        return new MergeCases(
                from,
                into,
                "Followed in " + desk.find(into).number(),
                Held.of(desk.find(from)).lines(),
                Map.of(),
                null);
    }

    private static List<String> names(Case found) {
        return Held.of(found).followers().stream()
                .map(follower -> String.valueOf(follower.caller().name()))
                .toList();
    }

    private static List<String> notes(Case found) {
        return Held.of(found).notes().stream().map(each -> each.note().words()).toList();
    }

    @Test
    void closesTheChildAndBringsItsNotesAndCustomersAlong() {
        desk.accepted(AGENT, new AddNote(child, "near the crossing", false));
        desk.accepted(AGENT, merge(child, parent));
        var closed = desk.find(child);
        assertEquals(CaseStatus.CLOSED, closed.status());
        assertEquals(Resolution.Kind.DUPLICATE, closed.resolution().kind());
        assertEquals(parent, closed.merged().map(CaseEvent.MergedInto::parent).orElseThrow());
        assertEquals(List.of("Maria", "Ann"), names(desk.find(parent)));
        assertEquals(2, desk.find(parent).callers());
        assertEquals(List.of("near the crossing"), notes(desk.find(parent)));
        assertEquals(
                "a hole by the school",
                Held.of(desk.find(parent)).followers().getLast().asked().words());
    }

    @Test
    void whatWasNotChosenStaysWithTheChild() {
        desk.accepted(AGENT, new AddNote(child, "near the crossing", false));
        desk.accepted(
                AGENT,
                new MergeCases(child, parent, "See " + desk.find(parent).number(), CaseLines.NONE, Map.of(), null));
        assertEquals(1, desk.find(parent).callers());
        assertEquals(List.of(), notes(desk.find(parent)));
        assertEquals(List.of("near the crossing"), notes(desk.find(child)));
    }

    @Test
    void anAnswerAndAPlaceOfTheChildMayStandInTheParent() {
        var change = new FieldChange<>(List.of("deep 1"), List.of("deep 2"));
        var place = new FieldChange<>(Place.named("1 Main St"), Place.named("2 Main St"));
        var before = desk.find(parent);
        var command =
                new MergeCases(child, parent, "See " + before.number(), CaseLines.NONE, Map.of("depth", change), place);
        desk.accepted(AGENT, command);
        assertEquals(List.of(Answer.of("depth", "deep 2")), desk.find(parent).answers());
        assertEquals(Place.named("2 Main St"), desk.find(parent).place());
        desk.accepted(LEAD, new UndoMerge(child, parent));
        assertEquals(before.answers(), desk.find(parent).answers());
        assertEquals(before.place(), desk.find(parent).place());
    }

    @Test
    void answersThatEitherSideChangedMeanwhileAsk() {
        var change = new FieldChange<>(List.of("deep 1"), List.of("deep 2"));
        var command = new MergeCases(
                child, parent, "See " + desk.find(parent).number(), CaseLines.NONE, Map.of("depth", change), null);
        var corrected = Map.of("depth", new FieldChange<>(List.of("deep 1"), List.of("flat")));
        desk.accepted(LEAD, new EditCase(parent, null, null, null, corrected));
        assertEquals(
                List.of(new Clash("depth", "deep 1", "deep 2", "flat")),
                desk.conflict(AGENT, command).clashes());
        assertTrue(desk.find(child).status().open());

        var back = Map.of("depth", new FieldChange<>(List.of("flat"), List.of("deep 1")));
        desk.accepted(LEAD, new EditCase(parent, null, null, null, back));
        var theirs = Map.of("depth", new FieldChange<>(List.of("deep 2"), List.of("deep 5")));
        desk.accepted(LEAD, new EditCase(child, null, null, null, theirs));
        assertEquals(
                List.of(new Clash("depth", "deep 1", "deep 2", "deep 5")),
                desk.conflict(AGENT, command).clashes());
    }

    @Test
    void anAnswerCorrectedSinceIsNotTakenBack() {
        var change = new FieldChange<>(List.of("deep 1"), List.of("deep 2"));
        desk.accepted(
                AGENT,
                new MergeCases(
                        child,
                        parent,
                        "See " + desk.find(parent).number(),
                        CaseLines.NONE,
                        Map.of("depth", change),
                        null));
        var corrected = Map.of("depth", new FieldChange<>(List.of("deep 2"), List.of("filled")));
        desk.accepted(LEAD, new EditCase(parent, null, null, null, corrected));
        desk.accepted(LEAD, new UndoMerge(child, parent));
        assertEquals(List.of(Answer.of("depth", "filled")), desk.find(parent).answers());
    }

    /// One child's answer displaced another's, and the first to come is the first to go.
    @Test
    void answersOfTwoChildrenGoInAnyOrder() {
        var number = desk.find(parent).number();
        var before = desk.find(parent).answers();
        desk.accepted(
                AGENT,
                new MergeCases(
                        child,
                        parent,
                        "See " + number,
                        CaseLines.NONE,
                        Map.of("depth", new FieldChange<>(List.of("deep 1"), List.of("deep 2"))),
                        null));
        desk.accepted(
                AGENT,
                new MergeCases(
                        third,
                        parent,
                        "See " + number,
                        CaseLines.NONE,
                        Map.of("depth", new FieldChange<>(List.of("deep 2"), List.of("deep 3"))),
                        null));
        desk.accepted(AGENT, new UndoMerge(child, parent));
        assertEquals(List.of(Answer.of("depth", "deep 3")), desk.find(parent).answers());
        desk.accepted(AGENT, new UndoMerge(third, parent));
        assertEquals(before, desk.find(parent).answers());
    }

    @Test
    void undoingKeepsWhatWasWrittenSinceOnEither() {
        desk.accepted(AGENT, new ChangeStatus(child, CaseStatus.ASSIGNED, CaseStatus.ON_HOLD));
        desk.accepted(AGENT, merge(child, parent));
        desk.accepted(STREETS_RESOLVER, new AddNote(child, "on the child", false));
        desk.accepted(STREETS_RESOLVER, new AddNote(parent, "on the parent", false));
        desk.accepted(AGENT, new AddCaller(parent, "me too", ANN));
        desk.accepted(STREETS_RESOLVER, new ResolveCase(parent, Resolution.Kind.WORK_DONE, "filled"));
        desk.accepted(LEAD, new UndoMerge(child, parent));
        assertEquals(CaseStatus.ON_HOLD, desk.find(child).status());
        assertNull(desk.find(child).resolution());
        assertEquals(List.of("on the child"), notes(desk.find(child)));
        assertEquals(List.of("on the parent"), notes(desk.find(parent)));
        assertEquals(List.of("Maria", "Ann"), names(desk.find(parent)));
        assertEquals(2, desk.find(parent).callers());
        assertEquals(CaseStatus.CLOSED, desk.find(parent).status());
        desk.nothingToDo(LEAD, new UndoMerge(child, parent));
    }

    @Test
    void twoDesksThatMergeTheSameWayAreOne() {
        desk.accepted(AGENT, merge(child, parent));
        desk.nothingToDo(LEAD, merge(child, parent));
        var conflict = desk.conflict(LEAD, merge(child, third));
        assertEquals("merged-already", conflict.problem().code());
        assertEquals(List.of(new Clash("parent", null, number(3), number(1))), conflict.clashes());
    }

    @Test
    void twoDesksThatMergeEachWayRoundAreAsked() {
        var other = merge(parent, child);
        desk.accepted(AGENT, merge(child, parent));
        var conflict = desk.conflict(LEAD, other);
        assertEquals("parent-merged", conflict.problem().code());
        assertTrue(desk.find(parent).status().open());
    }

    @Test
    void aCaseThatWasMergedIsNoParent() {
        desk.accepted(AGENT, merge(child, parent));
        assertEquals(
                "parent-merged",
                desk.conflict(AGENT, merge(third, child)).problem().code());
        desk.refused("merge-self", AGENT, merge(third, third));
    }

    @Test
    void aCaseThatWasClosedMeanwhileAsks() {
        desk.accepted(STREETS_RESOLVER, new ResolveCase(child, Resolution.Kind.WORK_DONE, "filled"));
        assertEquals(
                "child-closed",
                desk.conflict(AGENT, merge(child, parent)).problem().code());
        assertEquals(
                "parent-closed",
                desk.conflict(AGENT, merge(parent, child)).problem().code());
        desk.accepted(AGENT, new ReopenCase(child, "still there"));
        desk.accepted(AGENT, merge(child, parent));
        desk.refused("case-merged", AGENT, new ReopenCase(child, "still there"));
        desk.refused("case-closed", AGENT, new AddCaller(child, "me too", ANN));
    }

    @Test
    void theActorSeesBoth() {
        desk.accepted(LEAD, new TransferCase(child, "PBOT", "PPR", "", "a park"));
        desk.refused("other-case-gone", PARKS_RESOLVER, merge(child, parent));
        desk.refused("case-gone", STREETS_RESOLVER, merge(child, parent));
        desk.accepted(LEAD, merge(child, parent));
        desk.refused("other-case-gone", PARKS_RESOLVER, new UndoMerge(child, parent));
        desk.accepted(LEAD, new UndoMerge(child, parent));
        assertEquals("PPR", desk.find(child).routing().agency());
    }

    @Test
    void theCustomerIsToldTheOther() {
        var silent = new MergeCases(child, parent, "the same", CaseLines.NONE, Map.of(), null);
        desk.refused("original-missing", AGENT, silent);
        desk.refused("outcome-missing", AGENT, new MergeCases(child, parent, " ", CaseLines.NONE, Map.of(), null));
    }

    @Test
    void whatCameThroughAChainGoesFromAllOfIt() {
        desk.accepted(AGENT, merge(child, third));
        desk.accepted(AGENT, merge(third, parent));
        assertEquals(3, desk.find(parent).callers());
        desk.accepted(LEAD, new UndoMerge(child, third));
        assertEquals(List.of("Maria", "Maria"), names(desk.find(parent)));
        assertEquals(2, desk.find(parent).callers());
        assertEquals(1, desk.find(third).callers());
        assertTrue(desk.find(third).merged().isPresent());
        desk.accepted(LEAD, new UndoMerge(third, parent));
        assertEquals(1, desk.find(parent).callers());
    }

    @Test
    void agencyStaffSeeNoMoreOfACustomerThanInTheirOwnCase() {
        desk.accepted(AGENT, merge(child, parent));
        var seen = Case.KIND.maskedFor(desk.find(parent));
        assertNull(Held.of(seen).followers().getLast().caller().name());
        assertEquals(desk.find(parent).story(), seen.story());
    }

    @Test
    void aPartBecomesACaseOfItsOwn() {
        desk.accepted(AGENT, new AddNote(parent, "and a lamp is out", false));
        desk.accepted(AGENT, new AddCaller(parent, "the lamp", ANN));
        var held = Held.of(desk.find(parent)).lines();
        var part = UUID.randomUUID();
        desk.accepted(
                AGENT,
                new SplitCase(parent, part, number(9), false, "a lamp", held, Map.of("depth", List.of("deep 1"))));
        assertEquals(List.of(), notes(desk.find(parent)));
        assertEquals(List.of("Maria"), names(desk.find(parent)));
        assertEquals(1, desk.find(parent).callers());
        assertEquals(List.of(), desk.find(parent).answers());
        assertEquals(List.of("Maria", "Ann"), names(desk.find(part)));
        assertEquals(List.of("and a lamp is out"), notes(desk.find(part)));
        assertEquals(List.of(Answer.of("depth", "deep 1")), desk.find(part).answers());
        assertEquals(2, desk.find(part).callers());
        assertEquals("PBOT", desk.find(part).routing().agency());

        desk.accepted(AGENT, merge(part, parent));
        assertEquals(List.of("Maria", "Ann"), names(desk.find(parent)));
        assertEquals(2, desk.find(parent).callers());
    }

    @Test
    void aPartOfAPartOrOfNothingIsRefused() {
        desk.accepted(AGENT, new AddNote(parent, "and a lamp is out", false));
        var lines = new CaseLines(Held.of(desk.find(parent)).lines().notes(), List.of());
        desk.accepted(AGENT, new SplitCase(parent, UUID.randomUUID(), number(9), true, "a lamp", lines, Map.of()));
        var again = new SplitCase(parent, UUID.randomUUID(), number(10), true, "a lamp", lines, Map.of());
        desk.refused("split-moved", LEAD, again);
        desk.refused(
                "description-missing",
                LEAD,
                new SplitCase(parent, UUID.randomUUID(), number(10), true, " ", CaseLines.NONE, Map.of()));
        desk.refused(
                "number-wrong",
                LEAD,
                new SplitCase(parent, UUID.randomUUID(), "1234567890", true, "x", CaseLines.NONE, Map.of()));
        var seen = Map.of("depth", List.of("flat"));
        desk.conflict(LEAD, new SplitCase(parent, UUID.randomUUID(), number(10), true, "x", CaseLines.NONE, seen));
        desk.accepted(STREETS_RESOLVER, new ResolveCase(parent, Resolution.Kind.WORK_DONE, "filled"));
        desk.refused(
                "case-closed",
                LEAD,
                new SplitCase(parent, UUID.randomUUID(), number(10), true, "x", CaseLines.NONE, Map.of()));
    }

    @Test
    void anAnswerThatTheServiceNeedsStaysToo() {
        var auto = desk.opened(new OpenCase(
                        UUID.randomUUID(),
                        number(8),
                        CaseType.REQUEST,
                        "abandoned-auto",
                        3,
                        "a car",
                        null,
                        List.of(Answer.of("color", "blue")),
                        SampleDesk.MARIA,
                        FollowUp.NONE,
                        Channel.PHONE,
                        null))
                .id();
        var part = UUID.randomUUID();
        desk.accepted(
                AGENT,
                new SplitCase(
                        auto, part, number(9), false, "another car", CaseLines.NONE, Map.of("color", List.of("blue"))));
        assertEquals(List.of(Answer.of("color", "blue")), desk.find(auto).answers());
        assertEquals(List.of(Answer.of("color", "blue")), desk.find(part).answers());
    }
}
