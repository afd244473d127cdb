package org.frontdoor.model.cases;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.PARKS_RESOLVER;
import static org.frontdoor.model.SampleProgram.STREETS_LIAISON;
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
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseWorkTest {

    private final SampleDesk desk = new SampleDesk();
    private final UUID pothole = desk.pothole().id();

    private Case now() {
        return desk.find(pothole);
    }

    private void close() {
        desk.accepted(STREETS_RESOLVER, new ResolveCase(pothole, Resolution.Kind.WORK_DONE, "filled"));
    }

    @Nested
    class Notes {
        @Test
        void areAddedByAllWhoSeeTheCaseAlsoWhenItIsClosed() {
            desk.accepted(AGENT, new AddNote(pothole, " called again ", true));
            close();
            desk.accepted(STREETS_RESOLVER, new AddNote(pothole, "crew 7 was there", false));
            assertEquals(
                    List.of("called again", "crew 7 was there"),
                    now().timeline().stream()
                            .filter(CaseEvent.Noted.class::isInstance)
                            .map(event -> ((CaseEvent.Noted) event).words())
                            .toList());
        }

        @Test
        void needWordsAndACase() {
            desk.refused("note-empty", AGENT, new AddNote(pothole, " ", true));
            desk.refused("case-gone", AGENT, new AddNote(UUID.randomUUID(), "hello", true));
            desk.refused("case-gone", PARKS_RESOLVER, new AddNote(pothole, "hello", true));
            desk.refused("payment-card", AGENT, new AddNote(pothole, "4111 1111 1111 1111", true));
        }
    }

    @Nested
    class Status {
        @ParameterizedTest
        @CsvSource({"IN_PROGRESS", "ON_HOLD"})
        void movesForward(CaseStatus to) {
            desk.accepted(STREETS_RESOLVER, new ChangeStatus(pothole, CaseStatus.ASSIGNED, to));
            assertEquals(to, now().status());
            assertEquals(
                    new CaseEvent.StatusChanged("resolver", SampleDesk.NOW, CaseStatus.ASSIGNED, to),
                    now().timeline().getLast());
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "CLOSED"})
        void cannotJump(CaseStatus to) {
            desk.refused("status-not-next", LEAD, new ChangeStatus(pothole, CaseStatus.ASSIGNED, to));
        }

        @Test
        void changedByTwoAsksTheSecond() {
            desk.accepted(STREETS_RESOLVER, new ChangeStatus(pothole, CaseStatus.ASSIGNED, CaseStatus.IN_PROGRESS));
            desk.nothingToDo(LEAD, new ChangeStatus(pothole, CaseStatus.ASSIGNED, CaseStatus.IN_PROGRESS));
            var conflict = desk.conflict(LEAD, new ChangeStatus(pothole, CaseStatus.ASSIGNED, CaseStatus.ON_HOLD));
            assertEquals(List.of(new Clash("status", "assigned", "on hold", "in progress")), conflict.clashes());
        }

        @Test
        void ofAClosedCaseIsChangedByReopening() {
            close();
            desk.refused("case-closed", LEAD, new ChangeStatus(pothole, CaseStatus.ASSIGNED, CaseStatus.IN_PROGRESS));
        }
    }

    @Nested
    class Closing {
        @ParameterizedTest
        @ValueSource(strings = {"", "  \n "})
        void withoutAnOutcomeIsRefused(String words) {
            desk.refused("outcome-missing", LEAD, new ResolveCase(pothole, Resolution.Kind.WORK_DONE, words));
            assertTrue(now().status().open());
        }

        @Test
        void saysWhatWasDoneByWhom() {
            close();
            assertEquals(
                    new Resolution(Resolution.Kind.WORK_DONE, "filled", "resolver", SampleDesk.NOW),
                    now().resolution());
            assertEquals(CaseStatus.CLOSED, now().status());
        }

        @Test
        void twiceTheSameIsOnceAndDifferentlyAsks() {
            close();
            desk.nothingToDo(LEAD, new ResolveCase(pothole, Resolution.Kind.WORK_DONE, "filled "));
            var conflict = desk.conflict(LEAD, new ResolveCase(pothole, Resolution.Kind.NO_ACTION, "no hole found"));
            assertEquals(List.of(new Clash("resolution", null, "no hole found", "filled")), conflict.clashes());
        }

        @Test
        void asADuplicateNamesTheOther() {
            var kind = Resolution.Kind.DUPLICATE;
            desk.refused("original-missing", LEAD, new ResolveCase(pothole, kind, "same as the other"));
            desk.refused("original-missing", LEAD, new ResolveCase(pothole, kind, "of " + SampleDesk.NUMBER));
            desk.accepted(LEAD, new ResolveCase(pothole, kind, "same as " + SampleDesk.OTHER_NUMBER));
        }

        @Test
        void asADuplicateOfOneKnownByItsProvisionalNumber() {
            String other = ProvisionalNumber.of(ProvisionalNumber.FIRST_SERIAL).grouped();
            desk.accepted(LEAD, new ResolveCase(pothole, Resolution.Kind.DUPLICATE, "same as " + other));
        }

        @Test
        void isForThoseWhoSeeIt() {
            desk.refused("case-gone", PARKS_RESOLVER, new ResolveCase(pothole, Resolution.Kind.WORK_DONE, "filled"));
        }
    }

    @Nested
    class Reopening {
        @Test
        void putsItOnTheDeskAgainAndKeepsTheStory() {
            close();
            desk.accepted(AGENT, new ReopenCase(pothole, "it is still there"));
            assertEquals(CaseStatus.ASSIGNED, now().status());
            assertNull(now().resolution());
            assertTrue(now().timeline().stream().anyMatch(CaseEvent.Resolved.class::isInstance));
        }

        @Test
        void ofATriageCasePutsItBackInTriage() {
            var unknown = desk.unknown().id();
            desk.accepted(AGENT, new ResolveCase(unknown, Resolution.Kind.CUSTOMER_INFORMED, "told the hours"));
            desk.accepted(AGENT, new ReopenCase(unknown, "asks again"));
            assertTrue(desk.find(unknown).inTriage());
        }

        @Test
        void needsAClosedCaseAndAReason() {
            desk.refused("case-open", AGENT, new ReopenCase(pothole, "x"));
            close();
            desk.refused("reason-missing", AGENT, new ReopenCase(pothole, " "));
        }
    }

    @Nested
    class Moving {
        @Test
        void transfersToAnotherAgencyWhoThenSeesIt() {
            desk.accepted(STREETS_RESOLVER, new TransferCase(pothole, "PBOT", "PPR", "trails", "a park path"));
            assertEquals("PPR", now().routing().agency());
            assertEquals("pothole", now().routing().service());
            desk.accepted(PARKS_RESOLVER, new AddNote(pothole, "ours", false));
            desk.refused("case-gone", STREETS_RESOLVER, new AddNote(pothole, "bye", false));
        }

        @Test
        void transferToTheProgramIsTriage() {
            desk.accepted(LEAD, new TransferCase(pothole, "PBOT", "311", "", "nobody's"));
            assertTrue(now().inTriage());
        }

        @Test
        void aTransferNeedsAReasonAndAKnownAgency() {
            desk.refused("reason-missing", LEAD, new TransferCase(pothole, "PBOT", "PPR", "", ""));
            desk.refused("agency-unknown", LEAD, new TransferCase(pothole, "PBOT", "NASA", "", "far away"));
            close();
            desk.refused("case-closed", LEAD, new TransferCase(pothole, "PBOT", "PPR", "", "park"));
        }

        @Test
        void twoTransfersAskTheSecond() {
            desk.accepted(LEAD, new TransferCase(pothole, "PBOT", "PPR", "", "park"));
            desk.nothingToDo(AGENT, new TransferCase(pothole, "PBOT", "PPR", "", "park"));
            var conflict = desk.conflict(AGENT, new TransferCase(pothole, "PBOT", "MULTCO", "", "county"));
            assertEquals(List.of(new Clash("agency", "PBOT", "MULTCO", "PPR")), conflict.clashes());
        }

        @Test
        void triageRoutesAndTakesBack() {
            var unknown = desk.unknown();
            var to = new Routing("pothole", 3, "PBOT", "crew");
            desk.accepted(AGENT, new RouteCase(unknown.id(), unknown.routing(), to));
            assertEquals(CaseStatus.ASSIGNED, desk.find(unknown.id()).status());
            desk.accepted(AGENT, new RouteCase(unknown.id(), to, unknown.routing()));
            assertTrue(desk.find(unknown.id()).inTriage());
            desk.nothingToDo(AGENT, new RouteCase(unknown.id(), to, unknown.routing()));
        }

        @Test
        void routingKnowsWhatThereIs() {
            var unknown = desk.unknown();
            var from = unknown.routing();
            var id = unknown.id();
            desk.refused("agency-unknown", AGENT, new RouteCase(id, from, new Routing("pothole", 3, "NASA", "")));
            desk.refused("service-unknown", AGENT, new RouteCase(id, from, new Routing("moon", 3, "PBOT", "")));
            desk.accepted(AGENT, new RouteCase(id, from, new Routing("pothole", 3, "PBOT", "")));
            desk.conflict(LEAD, new RouteCase(id, from, new Routing("animals", 3, "MULTCO", "")));
        }

        @Test
        void anAgencyHandsBackWithAReason() {
            desk.refused("reason-missing", STREETS_LIAISON, new HandBackCase(pothole, ""));
            desk.accepted(STREETS_LIAISON, new HandBackCase(pothole, "a county road"));
            assertTrue(now().inTriage());
            assertEquals(new Routing("pothole", 0, "311", ""), now().routing());
            assertEquals(
                    new CaseEvent.HandedBack("liaison", SampleDesk.NOW, "PBOT", "a county road"),
                    now().timeline().getLast());
            desk.nothingToDo(LEAD, new HandBackCase(pothole, "again"));
            desk.refused("case-gone", STREETS_LIAISON, new HandBackCase(pothole, "again"));
            desk.refused("not-your-role", AGENT, new HandBackCase(pothole, "no"));
        }
    }

    @Nested
    class Correcting {
        private EditCase describe(String from, String to) {
            return new EditCase(pothole, new FieldChange<>(from, to), null, null, Map.of());
        }

        private EditCase answer(List<String> from, List<String> to) {
            return new EditCase(pothole, null, null, null, Map.of("depth", new FieldChange<>(from, to)));
        }

        @Test
        void mergesDifferentFields() {
            desk.accepted(AGENT, describe("a deep hole", "two holes"));
            var place = new FieldChange<>(Place.named("1221 SW 4th Ave"), Place.named("1 Main St"));
            desk.accepted(LEAD, new EditCase(pothole, null, place, null, Map.of()));
            assertEquals("two holes", now().description());
            assertEquals(Place.named("1 Main St"), now().place());
            assertEquals(
                    new CaseEvent.Edited("lead", SampleDesk.NOW, List.of("place")),
                    now().timeline().getLast());
        }

        @Test
        void theSameFieldAsks() {
            desk.accepted(AGENT, describe("a deep hole", "two holes"));
            var conflict = desk.conflict(LEAD, describe("a deep hole", "three holes"));
            assertEquals(
                    List.of(new Clash("description", "a deep hole", "three holes", "two holes")), conflict.clashes());
            desk.nothingToDo(LEAD, describe("a deep hole", "two holes"));
        }

        @Test
        void answersAreFieldsOfTheirOwn() {
            desk.accepted(AGENT, answer(null, List.of("deep")));
            desk.accepted(AGENT, answer(List.of("deep"), List.of("very deep")));
            desk.conflict(LEAD, answer(List.of(), List.of("flat")));
            assertEquals(List.of(Answer.of("depth", "very deep")), now().answers());
            desk.accepted(AGENT, answer(List.of("very deep"), null));
            assertEquals(List.of(), now().answers());
        }

        @Test
        void takesNothingAwayThatTheCaseNeeds() {
            desk.refused("description-missing", AGENT, describe("a deep hole", " "));
            var gone = new FieldChange<Place>(now().place(), null);
            desk.refused("place-missing", AGENT, new EditCase(pothole, null, gone, null, Map.of()));
            close();
            desk.refused("case-closed", AGENT, describe("a deep hole", "two holes"));
        }

        @Test
        void aFollowUpMustHaveSomewhereToGo() {
            var anonymous = new OpenCase(
                    UUID.randomUUID(),
                    SampleDesk.OTHER_NUMBER,
                    CaseType.REQUEST,
                    null,
                    0,
                    "x",
                    null,
                    List.of(),
                    Caller.anonymous("en"),
                    FollowUp.NONE,
                    Channel.WEB,
                    null);
            var id = desk.opened(anonymous).id();
            var email = new FieldChange<>(FollowUp.NONE, FollowUp.EMAIL);
            var letter = new FieldChange<>(FollowUp.NONE, FollowUp.LETTER);
            desk.refused("email-missing", AGENT, new EditCase(id, null, null, email, Map.of()));
            desk.refused("follow-up-anonymous", AGENT, new EditCase(id, null, null, letter, Map.of()));
            desk.accepted(AGENT, new EditCase(pothole, null, null, email, Map.of()));
        }

        @Test
        void addsNoFaultToTheAnswersAndMendsThemOneByOne() {
            var auto = desk.opened(new OpenCase(
                            UUID.randomUUID(),
                            SampleDesk.OTHER_NUMBER,
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
            var noColor = Map.of("color", new FieldChange<>(List.of("blue"), List.<String>of()));
            desk.refused("answer-missing", AGENT, new EditCase(auto, null, null, null, noColor));
            var odd = Map.of("lived_in", new FieldChange<>(List.<String>of(), List.of("perhaps")));
            desk.refused("answer-wrong", AGENT, new EditCase(auto, null, null, null, odd));
            var red = Map.of("color", new FieldChange<>(List.of("blue"), List.of("red")));
            desk.accepted(AGENT, new EditCase(auto, null, null, null, red));
        }
    }
}
