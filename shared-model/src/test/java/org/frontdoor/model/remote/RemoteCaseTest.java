package org.frontdoor.model.remote;

import static org.frontdoor.model.SampleDesk.NOW;
import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.STREETS_LIAISON;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.remote.RemoteCase.Settlement.How;
import org.frontdoor.model.remote.RemoteCase.State;

/// A case that is in its agency's own system, too.
class RemoteCaseTest {
    private static final String PBOT = "PBOT";
    private static final Actor SYSTEM = AgencySystem.actor(PBOT);

    private final SampleDesk desk = new SampleDesk();
    private final UUID id = desk.pothole().id();

    private Case ours() {
        return desk.find(id);
    }

    private RemoteCase theirs() {
        return desk.entries().find(RemoteCase.KIND, RemoteCase.idOf(id, PBOT)).orElseThrow();
    }

    private Optional<Difference> difference() {
        return Difference.open(theirs(), ours(), NOW);
    }

    private void there() {
        desk.accepted(SYSTEM, new NoteHandOver(id, PBOT, State.THERE, "4711", null));
    }

    private HearAgency message(boolean closed, String words, int minute) {
        return new HearAgency(id, PBOT, closed, words, NOW.plusSeconds(60L * minute));
    }

    private void hears(boolean closed, String words, int minute) {
        desk.accepted(SYSTEM, message(closed, words, minute));
    }

    private void silence(boolean closed, String words, int minute) {
        desk.nothingToDo(SYSTEM, message(closed, words, minute));
    }

    @Example
    void whatTheyCloseIsResolvedWithTheirWords() {
        there();
        hears(true, "Git R Done!", 1);
        Resolution end = ours().resolution();
        assertNotNull(end);
        assertEquals(Resolution.Kind.WORK_DONE, end.kind());
        assertEquals("Git R Done!", end.words());
        assertEquals("open311:PBOT", end.by());
        assertEquals(Optional.empty(), difference());
    }

    @Example
    void aDuplicateOfTheirsIsNoneOfOurs() {
        there();
        hears(true, "Duplicate request.", 1);
        assertEquals(Resolution.Kind.NO_ACTION, ours().resolution().kind());
    }

    @Example
    void aCloseWithoutWordsIsForPeople() {
        there();
        hears(true, "  ", 1);
        assertTrue(ours().status().open());
        assertEquals(Optional.of(Difference.CLOSED_THERE), difference());
        desk.refused("their-words-missing", LEAD, new TakeTheirState(id, PBOT, true));
        hears(true, "filled", 2);
        assertFalse(ours().status().open());
    }

    @Example
    void whatTheySayOfTheWorkIsFollowed() {
        there();
        hears(false, "In progress: crew 7", 1);
        assertEquals(CaseStatus.IN_PROGRESS, ours().status());
        assertEquals(List.of("In progress: crew 7"), notes());
        hears(false, "In progress: crew 7", 2);
        assertEquals(List.of("In progress: crew 7"), notes(), "the same words are one note");
    }

    private List<String> notes() {
        return ours().timeline().stream()
                .filter(CaseEvent.Noted.class::isInstance)
                .map(event -> ((CaseEvent.Noted) event).words())
                .toList();
    }

    @Example
    void oldAndRepeatedMessagesChangeNothing() {
        there();
        hears(true, "filled", 5);
        silence(false, "received", 4);
        silence(true, "filled", 5);
        silence(false, "In progress", 5);
        assertFalse(ours().status().open());
        assertTrue(theirs().theirs().closed());
    }

    @Example
    void whatTheyOpenAgainOpensNothingHere() {
        there();
        hears(true, "filled", 5);
        hears(false, "sank again", 6);
        assertFalse(ours().status().open());
        assertEquals(Optional.of(Difference.REOPENED_THERE), difference());
        desk.accepted(LEAD, new TakeTheirState(id, PBOT, false));
        assertTrue(ours().status().open());
        assertEquals(Optional.empty(), difference());
    }

    @Example
    void theEchoOfACloseDoesNotOverruleWhoOpenedItHere() {
        there();
        hears(true, "filled", 5);
        desk.accepted(AGENT, new ReopenCase(id, "it is not"));
        hears(true, "filled", 6);
        assertTrue(ours().status().open());
        assertEquals(Optional.of(Difference.CLOSED_THERE), difference());
    }

    @Example
    void aClockThatIsWrongByYearsDoesNotDeafenUs() {
        there();
        desk.accepted(SYSTEM, new HearAgency(id, PBOT, false, "", Instant.parse("2099-01-01T00:00:00Z")));
        hears(true, "filled", 1);
        assertFalse(ours().status().open());
    }

    @Example
    void whatIsClosedOrElsewhereHereMustBeClosedThere() {
        there();
        hears(false, "", 1);
        desk.accepted(AGENT, new TransferCase(id, PBOT, "PPR", "", "a tree"));
        assertEquals(Optional.of(Difference.OPEN_THERE), difference());
        desk.refused("case-elsewhere", LEAD, new TakeTheirState(id, PBOT, false));
        desk.accepted(SYSTEM, message(true, "not ours", 2));
        assertTrue(ours().status().open(), "they have no say in it any more");
        assertEquals(Optional.empty(), difference());
    }

    @Example
    void whoHasSeenToADifferenceIsLeftInPeaceUntilTheySaySomethingNew() {
        there();
        hears(false, "", 1);
        desk.accepted(STREETS_RESOLVER, new ResolveCase(id, Resolution.Kind.WORK_DONE, "filled"));
        desk.refused("difference-changed", LEAD, new SettleDifference(id, PBOT, Difference.CLOSED_THERE, How.KEPT));
        desk.accepted(STREETS_LIAISON, new SettleDifference(id, PBOT, Difference.OPEN_THERE, How.DONE));
        assertEquals(Optional.empty(), difference());
        hears(false, "still on it", 2);
        assertEquals(Optional.of(Difference.OPEN_THERE), difference());
    }

    @Example
    void itIsSentAgainOnlyWhereItMayNotBeThere() {
        there();
        desk.refused("case-there", LEAD, new SendAgain(id, PBOT));
        desk.accepted(SYSTEM, new NoteHandOver(id, PBOT, State.UNCERTAIN, null, "no answer"));
        assertEquals(Optional.of(Difference.UNCERTAIN), difference());
        desk.accepted(LEAD, new SendAgain(id, PBOT));
        assertEquals(State.WAITING, theirs().state());
        desk.accepted(SYSTEM, new NoteHandOver(id, PBOT, State.NOT_SENT, null, "no such service"));
        desk.accepted(AGENT, new TransferCase(id, PBOT, "PPR", "", "a tree"));
        desk.refused("case-not-theirs", LEAD, new SendAgain(id, PBOT));
    }

    @Example
    void nobodySpeaksForTheirSystem() {
        there();
        desk.refused("not-a-persons", STREETS_RESOLVER, message(true, "done", 1));
        desk.refused("not-a-persons", STREETS_RESOLVER, new NoteHandOver(id, PBOT, State.THERE, "1", null));
        desk.refused("not-a-persons", STREETS_RESOLVER, new NoteAgencySystem(PBOT, "gone"));
        desk.refused("not-a-persons", AgencySystem.actor("PPR"), message(true, "done", 1));
    }

    @Example
    void aSystemThatIsAwaySaysSinceWhen() {
        desk.accepted(SYSTEM, new NoteAgencySystem(PBOT, null));
        desk.nothingToDo(SYSTEM, new NoteAgencySystem(PBOT, null));
        desk.accepted(SYSTEM, new NoteAgencySystem(PBOT, "no answer"));
        desk.give(SYSTEM, new NoteAgencySystem(PBOT, "no answer"), NOW.plus(Duration.ofHours(1)));
        AgencySystem found =
                desk.entries().find(AgencySystem.KIND, AgencySystem.idOf(PBOT)).orElseThrow();
        assertEquals(NOW, found.awaySince());
        assertEquals(NOW, found.answeredAt());
    }

    record Said(boolean closed, int minute) {}

    @Provide
    Arbitrary<List<Said>> stories() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(1, 5))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /// Whatever comes in whatever order and how often: what is known is the newest, nothing closed is shown open by
    /// what is not newer, and our own case is closed at most once and never opened.
    @Property(tries = 300)
    void anyOrderOfMessagesEndsWithTheNewest(@ForAll("stories") List<Said> said) {
        // One instance serves all tries.
        new RemoteCaseTest().live(said);
    }

    private void live(List<Said> said) {
        there();
        List<Said> heard = new ArrayList<>();
        for (Said one : said) {
            desk.give(SYSTEM, message(one.closed(), "words " + one.minute(), one.minute()));
            heard.add(one);
            Said newest = heard.stream()
                    .max(Comparator.comparingInt(Said::minute).thenComparing(Said::closed))
                    .orElseThrow();
            assertEquals(newest.closed(), theirs().theirs().closed());
            assertEquals(
                    NOW.plusSeconds(60L * newest.minute()), theirs().theirs().at());
        }
        assertEquals(
                0,
                ours().timeline().stream()
                        .filter(CaseEvent.Reopened.class::isInstance)
                        .count());
        assertTrue(ours().timeline().stream()
                        .filter(CaseEvent.Resolved.class::isInstance)
                        .count()
                <= 1);
    }
}
