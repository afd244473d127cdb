package org.frontdoor.model.referral;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.SampleListing;
import org.frontdoor.model.people.Scope;
import org.junit.jupiter.api.Test;

class MakeReferralTest {

    private final SampleDesk desk = new SampleDesk();
    private final UUID id = UUID.randomUUID();

    private MakeReferral to(String agency, String words, Caller caller, boolean mayCall) {
        return new MakeReferral(
                id, agency, null, "animals", Referral.Manner.WARM, words, caller, mayCall, null, null, null);
    }

    @Test
    void saysWhereWhyAndByWhom() {
        desk.accepted(AGENT, to("MULTCO", " a lost dog ", SampleDesk.MARIA, true));
        var made = desk.entries().find(Referral.KIND, id).orElseThrow();
        assertEquals("a lost dog", made.words());
        assertEquals("agent", made.madeBy());
        assertEquals(Scope.agency("MULTCO"), Referral.KIND.scopeOf(made));
        desk.refused("referral-made", AGENT, to("MULTCO", "a lost dog", SampleDesk.MARIA, true));
    }

    @Test
    void needsAnAgencyAndANumberForACallBack() {
        desk.refused("agency-unknown", AGENT, to("NASA", "a lost dog", SampleDesk.MARIA, false));
        desk.refused("phone-missing", AGENT, to("MULTCO", "a lost dog", Caller.anonymous("en"), true));
        desk.refused("not-your-role", STREETS_RESOLVER, to("MULTCO", "x", SampleDesk.MARIA, false));
        desk.refused("payment-card", AGENT, to("MULTCO", "4111111111111111", SampleDesk.MARIA, false));
    }

    @Test
    void theOtherDeskSeesWhatTheCustomerWants() {
        var secret = new Caller(Privacy.CONFIDENTIAL, null, "Ann", "+15035550143", null, "en");
        desk.accepted(AGENT, to("MULTCO", "a lost dog", secret, false));
        var made = desk.entries().find(Referral.KIND, id).orElseThrow();
        assertNull(Referral.KIND.maskedFor(made).caller().phone());
    }

    private MakeReferral toListing(String agency, UUID listing) {
        return new MakeReferral(
                id,
                agency,
                listing,
                null,
                Referral.Manner.COLD,
                "no food in the house",
                SampleDesk.MARIA,
                false,
                null,
                null,
                null);
    }

    @Test
    void mayGoToABodyOfTheDirectoryWhichHasNobodyHere() {
        UUID pantry = SampleListing.PANTRY.id();
        desk.refused("listing-unknown", AGENT, toListing(null, pantry));
        desk.entries().with(Listing.KIND, SampleListing.of(Listing.Status.DEFUNCT));
        desk.refused("listing-unknown", AGENT, toListing(null, pantry));
        desk.entries().with(Listing.KIND, SampleListing.PANTRY);
        desk.refused("referral-twofold", AGENT, toListing("MULTCO", pantry));
        desk.refused("agency-unknown", AGENT, toListing(null, null));
        desk.accepted(AGENT, toListing(null, pantry));
        var made = desk.entries().find(Referral.KIND, id).orElseThrow();
        assertEquals(pantry, made.listing());
        assertNull(made.agency());
        assertEquals(Scope.INTAKE, Referral.KIND.scopeOf(made));
    }
}
