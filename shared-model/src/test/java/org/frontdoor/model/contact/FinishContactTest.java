package org.frontdoor.model.contact;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishContactTest {

    private static final Instant START = Instant.parse("2026-11-23T17:55:00Z");

    private static final Place PLACE = Place.named("1619 22nd Ave");

    private final SampleDesk desk = new SampleDesk();
    private Instant end = START.plusSeconds(200);
    private long talk = 180;
    private ContactOutcome outcome = ContactOutcome.INFORMATION;
    private boolean first = true;
    private String words = "when is trash day";
    private Caller caller = SampleDesk.MARIA;
    private List<UUID> cases = List.of();
    private UUID referral;

    private FinishContact command() {
        return new FinishContact(new Contact(
                UUID.randomUUID(),
                Channel.PHONE,
                "es",
                true,
                "relay",
                START,
                end,
                talk,
                outcome,
                first,
                words,
                caller,
                PLACE,
                cases,
                referral,
                List.of(),
                List.of(),
                "agent"));
    }

    private Contact finished() {
        var command = command();
        desk.accepted(AGENT, command);
        return desk.entries().find(Contact.KIND, command.contact().id()).orElseThrow();
    }

    private void refused(String code) {
        desk.refused(code, AGENT, command());
    }

    @Test
    void keepsHowItWasHandled() {
        var contact = finished();
        assertEquals(Duration.ofSeconds(200), contact.handling());
        assertTrue(contact.atFirstContact());
        assertTrue(contact.interpreter());
        assertEquals("relay", contact.accommodation());
        assertEquals(PLACE, contact.place());
    }

    @Test
    void isAFactAndNeverChanged() {
        var command = command();
        desk.accepted(AGENT, command);
        desk.refused("contact-finished", AGENT, command);
    }

    @Test
    void isFinishedByWhoTookIt() {
        desk.refused("not-your-contact", LEAD, command());
        desk.refused("not-your-role", STREETS_RESOLVER, command());
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "90000, 60", "200, -1", "200, 300"})
    void itsTimesMustFit(long handled, long talked) {
        end = START.plusSeconds(handled);
        talk = talked;
        refused("contact-times");
    }

    @ParameterizedTest
    @CsvSource({"REFERRAL, referral-missing", "SERVICE_REQUEST, case-missing", "FEEDBACK, case-missing"})
    void eachOutcomeHasWhatItCameTo(ContactOutcome chosen, String code) {
        outcome = chosen;
        refused(code);
    }

    @Test
    void feedbackMayBeAnonymous() {
        outcome = ContactOutcome.FEEDBACK;
        caller = Caller.anonymous("en");
        cases = List.of(desk.unknown().id());
        assertEquals(Privacy.ANONYMOUS, finished().caller().privacy());
    }

    @Test
    void isResolvedAtFirstContactOnlyWhenNothingIsLeftOpen() {
        outcome = ContactOutcome.SERVICE_REQUEST;
        var open = desk.pothole().id();
        cases = List.of(open);
        assertFalse(finished().atFirstContact());
        desk.accepted(AGENT, new ResolveCase(open, Resolution.Kind.CUSTOMER_INFORMED, "it is planned for Monday"));
        assertTrue(finished().atFirstContact());
        first = false;
        assertFalse(finished().atFirstContact());
    }

    @Test
    void waitsForItsCasesAndItsReferral() {
        outcome = ContactOutcome.REFERRAL;
        referral = UUID.randomUUID();
        cases = List.of(UUID.randomUUID());
        assertEquals(
                List.of(EntryRef.to(Case.KIND, cases.getFirst()), EntryRef.to(Referral.KIND, referral)),
                command().needs());
    }

    @Test
    void keepsNoCardNumbersAndNoWishWithoutAWay() {
        words = "card 4111 1111 1111 1111";
        refused("payment-card");
        words = "ssn 219-09-9999";
        assertEquals("ssn •••-••-••••", finished().words());
        caller = new Caller(Privacy.CALLBACK_ONLY, null, null, null, null, "en");
        refused("phone-missing");
    }
}
