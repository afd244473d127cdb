package org.frontdoor.model.referral;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoteOutcomeTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Actor COUNTY = new Actor(UUID.randomUUID(), "county", Role.LIAISON, "MULTCO");

    private final SampleDesk desk = new SampleDesk();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void aCustomerIsSentToTheCounty() {
        desk.accepted(AGENT, sent(id, null));
    }

    private static MakeReferral sent(UUID referral, UUID instead) {
        return new MakeReferral(
                referral,
                "MULTCO",
                null,
                "animals",
                Referral.Manner.COLD,
                "a lost dog",
                SampleDesk.MARIA,
                true,
                null,
                FRIDAY,
                instead);
    }

    private NoteOutcome note(ReferralOutcome from, ReferralOutcome to, String words) {
        return new NoteOutcome(id, from, to, words, null, FRIDAY);
    }

    private Referral now() {
        return desk.entries().find(Referral.KIND, id).orElseThrow();
    }

    @Test
    void waitsUntilSomebodySaysWhatBecameOfIt() {
        assertEquals(ReferralOutcome.WAITING, now().outcome());
        assertEquals(FRIDAY, now().followUpOn());
        desk.accepted(COUNTY, note(ReferralOutcome.WAITING, ReferralOutcome.REACHED, ""));
        assertTrue(now().open());
        desk.accepted(AGENT, note(ReferralOutcome.REACHED, ReferralOutcome.HELPED, "dog is home"));
        assertFalse(now().open());
        assertNull(now().followUpOn(), "nobody looks again at what is settled");
        assertEquals("dog is home", now().timeline().getLast().words());
    }

    @Test
    void whoeverSaysNotOursSaysWhy() {
        desk.refused("reason-missing", COUNTY, note(ReferralOutcome.WAITING, ReferralOutcome.NOT_THEIRS, " "));
        desk.accepted(COUNTY, note(ReferralOutcome.WAITING, ReferralOutcome.NOT_THEIRS, "private shelter"));
        assertTrue(now().wrong());
        assertTrue(now().open(), "the customer still waits for a better way");
    }

    @Test
    void sendingOnSettlesTheWrongOneAndSaysWhere() {
        desk.accepted(COUNTY, note(ReferralOutcome.WAITING, ReferralOutcome.NOT_THEIRS, "private shelter"));
        UUID next = UUID.randomUUID();
        desk.accepted(AGENT, sent(next, id));
        assertEquals(ReferralOutcome.SENT_ON, now().outcome());
        assertEquals("MULTCO", now().timeline().getLast().to());
        assertTrue(now().wrong(), "it stays counted");
        assertTrue(desk.entries().find(Referral.KIND, next).orElseThrow().open());
        desk.refused("referral-settled", AGENT, sent(UUID.randomUUID(), id));
    }

    @Test
    void anUnmetNeedHasAReasonThatIsCounted() {
        desk.refused("unmet-missing", AGENT, note(ReferralOutcome.WAITING, ReferralOutcome.UNMET, "nobody has room"));
        desk.accepted(
                AGENT,
                new NoteOutcome(
                        id,
                        ReferralOutcome.WAITING,
                        ReferralOutcome.UNMET,
                        "nobody has room",
                        UnmetReason.WAITING_LIST,
                        null));
        assertEquals(UnmetReason.WAITING_LIST, now().timeline().getLast().unmet());
    }

    @Test
    void twoWhoSayDifferentThingsAreAskedAndTheSameTwiceIsOne() {
        NoteOutcome first = note(ReferralOutcome.WAITING, ReferralOutcome.REACHED, "spoke");
        desk.accepted(AGENT, first);
        desk.nothingToDo(AGENT, first);
        desk.conflict(COUNTY, note(ReferralOutcome.WAITING, ReferralOutcome.NOT_THEIRS, "no"));
    }

    @Test
    void onlyWhoSeesItMayAndOnlyWhatPeopleSayIsAnOutcome() {
        desk.refused("referral-gone", STREETS_RESOLVER, note(ReferralOutcome.WAITING, ReferralOutcome.HELPED, ""));
        desk.refused("outcome-wrong", AGENT, note(ReferralOutcome.WAITING, ReferralOutcome.SENT_ON, ""));
        desk.refused("payment-card", AGENT, note(ReferralOutcome.WAITING, ReferralOutcome.HELPED, "4111111111111111"));
    }
}
