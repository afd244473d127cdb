package org.frontdoor.model.cases;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.program.Wording;
import org.frontdoor.model.triage.TriageRule;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenCaseTest {

    private final SampleDesk desk = new SampleDesk();
    private String number = SampleDesk.NUMBER;
    private CaseType type = CaseType.REQUEST;
    private String service = "pothole";
    private int version;
    private String description = "a deep hole";
    private Place place = Place.named("1221 SW 4th Ave");
    private List<Answer> answers = List.of();
    private Caller caller = SampleDesk.MARIA;
    private FollowUp followUp = FollowUp.NONE;
    private String rule;

    private OpenCase command() {
        return new OpenCase(
                UUID.randomUUID(),
                number,
                type,
                service,
                version,
                description,
                place,
                answers,
                caller,
                followUp,
                Channel.PHONE,
                null,
                List.of(),
                rule);
    }

    private Case opened() {
        return desk.opened(command());
    }

    private void refused(String code) {
        desk.refused(code, AGENT, command());
    }

    @Test
    void goesToTheServicesFirstAgency() {
        version = 3;
        var opened = opened();
        assertEquals(new Routing("pothole", 3, "PBOT", "crew"), opened.routing());
        assertEquals(CaseStatus.ASSIGNED, opened.status());
        assertEquals(Scope.agency("PBOT"), Case.KIND.scopeOf(opened));
        assertEquals(List.of(new CaseEvent.Opened("agent", SampleDesk.NOW)), opened.timeline());
        assertNull(opened.resolution());
    }

    @Test
    void waitsInTriageWithoutAServiceOrWithThePrograms() {
        service = null;
        assertTrue(opened().inTriage());
        assertEquals(Scope.INTAKE, Case.KIND.scopeOf(opened()));
        service = "volunteer";
        assertTrue(opened().inTriage());
        assertEquals(Agency.PROGRAM, opened().routing().agency());
    }

    @Test
    void goesWhereARuleSaysAsLongAsThatIsThereAndIsAboutTheService() {
        desk.entries().with(TriageRule.KIND, giving("parks", "pothole"));
        desk.entries().with(TriageRule.KIND, giving("other", "volunteer"));
        rule = "parks";
        var opened = opened();
        assertEquals(new Routing("pothole", 0, "PPR", "Grounds"), opened.routing());
        assertEquals("parks", ((CaseEvent.Opened) opened.timeline().getFirst()).rule());
        for (String none : List.of("other", "gone")) {
            rule = none;
            assertEquals("PBOT", opened().routing().agency());
            assertNull(((CaseEvent.Opened) opened().timeline().getFirst()).rule());
        }
    }

    @Test
    void noNameAndNoPlaceKeepsACardsNumberAndASocialSecurityNumberIsMasked() {
        String card = "4111 1111 1111 1111";
        caller = new Caller(Privacy.NAMED, null, "Maria " + card, null, null, "en");
        refused("payment-card");
        caller = SampleDesk.MARIA;
        place = Place.named(card);
        refused("payment-card");
        place = new Place("1221 SW 4th Ave", null, null, null, null, "card " + card);
        refused("payment-card");
        place = new Place("1221 SW 4th Ave", null, null, null, null, "078-05-1120 is my number");
        caller = new Caller(Privacy.NAMED, null, "Maria 078-05-1120", null, null, "en");
        Case kept = opened();
        assertEquals("Maria •••-••-••••", kept.caller().name());
        assertEquals("•••-••-•••• is my number", kept.place().detail());
    }

    private static TriageRule giving(String code, String about) {
        return new TriageRule(
                TriageRule.idOf(code),
                code,
                1,
                List.of(about),
                List.of(),
                Map.of(),
                null,
                Handling.HELP,
                "PPR",
                "Grounds",
                Wording.english("Parks gets it."),
                null,
                null);
    }

    @Test
    void isOpenedOnce() {
        var command = command();
        desk.accepted(AGENT, command);
        desk.refused("case-exists", AGENT, command);
    }

    @Test
    void needsWordsOrAnswers() {
        description = "  \n";
        refused("description-missing");
        answers = List.of(Answer.of("color", "blue"));
        assertEquals("", opened().description());
    }

    @Test
    void needsAPlaceWhereTheServiceDoes() {
        place = null;
        refused("place-missing");
        service = "abandoned-auto";
        assertNull(opened().place());
    }

    @Test
    void knowsItsServices() {
        service = "moon-landing";
        refused("service-unknown");
    }

    @Test
    void takesOnlyANumberWhoseCheckDigitFits() {
        number = "2600041841";
        refused("number-wrong");
        number = "26 0004 1814";
        refused("number-wrong");
    }

    @Test
    void asksWhatTheServiceAsks() {
        service = "abandoned-auto";
        version = 3;
        refused("answer-missing");
        answers = List.of(Answer.of("color", "blue"), Answer.of("lived_in", "perhaps"));
        refused("answer-wrong");
        answers = List.of(Answer.of("color", "blue"), Answer.of("lived_in", "yes"));
        refused("intake-stopped");
        answers = List.of(Answer.of("color", "blue"), Answer.of("lived_in", "no"));
        assertEquals(answers, opened().answers());
    }

    @Test
    void answersToAnOlderListOfQuestionsAreKept() {
        service = "abandoned-auto";
        version = 2;
        answers = List.of(Answer.of("plate", "ABC 123"));
        assertEquals(answers, opened().answers());
    }

    @ParameterizedTest
    @EnumSource(names = "REQUEST", mode = EnumSource.Mode.EXCLUDE)
    void feedbackNeedsNothingButWordsAndMayBeAnonymous(CaseType feedback) {
        type = feedback;
        place = null;
        service = "pothole";
        version = 3;
        caller = new Caller(Privacy.ANONYMOUS, UUID.randomUUID(), "Maria", "+15035550142", "m@example.org", "es");
        var opened = opened();
        assertEquals(Caller.anonymous("es"), opened.caller());
        assertEquals(SampleDesk.NUMBER, opened.number());
        assertTrue(opened.type().feedback());
    }

    @Test
    void aFollowUpMustHaveSomewhereToGo() {
        caller = new Caller(Privacy.NAMED, null, "Maria", null, null, "es");
        followUp = FollowUp.EMAIL;
        refused("email-missing");
        followUp = FollowUp.LETTER;
        opened();
        caller = Caller.anonymous("es");
        refused("follow-up-anonymous");
    }

    @Test
    void aCallBackNeedsANumber() {
        caller = new Caller(Privacy.CALLBACK_ONLY, null, "Maria", null, null, "es");
        refused("phone-missing");
    }

    @Test
    void theAgencySeesOnlyWhatTheCustomerWants() {
        var agencyOf = Case.KIND;
        caller = new Caller(Privacy.CONFIDENTIAL, UUID.randomUUID(), "Maria", "+15035550142", "m@x.org", "es");
        assertEquals(
                new Caller(Privacy.CONFIDENTIAL, null, null, null, null, "es"),
                agencyOf.maskedFor(opened()).caller());
        assertEquals("Maria", opened().caller().name());
        caller = new Caller(Privacy.CALLBACK_ONLY, UUID.randomUUID(), "Maria", "+15035550142", "m@x.org", "es");
        assertEquals(
                new Caller(Privacy.CALLBACK_ONLY, null, null, "+15035550142", null, "es"),
                agencyOf.maskedFor(opened()).caller());
    }

    @Test
    void keepsNoCardNumbersAndMasksOthers() {
        description = "she paid with 4111 1111 1111 1111";
        refused("payment-card");
        description = "her number is 219-09-9999";
        answers = List.of(new Answer("a", List.of("219-09-9999", "blue")));
        assertEquals("her number is •••-••-••••", opened().description());
        assertEquals(List.of(new Answer("a", List.of("•••-••-••••", "blue"))), opened().answers());
        answers = List.of(Answer.of("card", "4111111111111111"));
        refused("payment-card");
        assertFalse(description.isBlank());
    }

    @Test
    void keepsAProvisionalNumberForEverAlsoUnderItsOwn() throws JsonProcessingException {
        var told = ProvisionalNumber.of(ProvisionalNumber.FIRST_SERIAL + 7);
        number = told.text();
        var opened = opened();
        assertEquals(told.text(), opened.number());
        assertEquals(told.text(), opened.origin().provisional());
        var own = opened.numbered(new CaseNumber(SampleDesk.NUMBER));
        assertEquals(SampleDesk.NUMBER, own.number());
        assertTrue(own.isToldAs(told.text()) && own.isToldAs(SampleDesk.NUMBER));
        var json = new WireJson(ProgramVocabulary.create());
        assertEquals(own, json.entry(Case.KIND, json.body(own)));
        number = told.grouped();
        refused("number-wrong");
    }

    @Test
    void readsWhatWasWrittenBeforeThereWereProvisionalNumbers() throws JsonProcessingException {
        var json = new WireJson(ProgramVocabulary.create());
        var opened = opened();
        assertFalse(json.body(opened).toString().contains("provisional"), "an older program reads the same");
        assertEquals(opened, json.entry(Case.KIND, json.body(opened)));
    }
}
