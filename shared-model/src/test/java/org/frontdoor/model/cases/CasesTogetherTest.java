package org.frontdoor.model.cases;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Customers who ask for one thing, and cases that look alike.
class CasesTogetherTest {

    private final SampleDesk desk = new SampleDesk();
    private final UUID pothole = desk.pothole().id();

    private Case now() {
        return desk.find(pothole);
    }

    private void close() {
        desk.accepted(STREETS_RESOLVER, new ResolveCase(pothole, Resolution.Kind.WORK_DONE, "filled"));
    }

    @Nested
    class Joining {
        @Test
        void oneMoreCustomerJoinsTheCase() {
            desk.accepted(AGENT, new AddCaller(pothole, "same hole", SampleDesk.MARIA));
            assertEquals(2, now().callers());
            close();
            desk.refused("case-closed", AGENT, new AddCaller(pothole, "same hole", SampleDesk.MARIA));
        }

        @Test
        void theyKeepANumberOfTheirOwnThatFindsTheCase() throws JsonProcessingException {
            desk.accepted(AGENT, joining(SampleDesk.OTHER_NUMBER, FollowUp.LETTER));
            assertTrue(now().isToldAs(SampleDesk.OTHER_NUMBER) && now().isToldAs(now().number()));
            CaseEvent.CallerAdded added = now().followers().getLast();
            assertEquals(List.of(SampleDesk.OTHER_NUMBER), added.told().toList());
            assertEquals(FollowUp.LETTER, added.followUp());
            var json = new WireJson(ProgramVocabulary.create());
            assertEquals(now(), json.entry(Case.KIND, json.body(now())));
            desk.refused("number-taken", AGENT, joining(SampleDesk.OTHER_NUMBER, FollowUp.NONE));
            desk.refused("number-taken", AGENT, joining(now().number(), FollowUp.NONE));
            desk.refused("number-wrong", AGENT, joining("12345", FollowUp.NONE));
            var silent = new AddCaller(pothole, null, "me too", Caller.anonymous("en"), FollowUp.EMAIL);
            desk.refused("email-missing", AGENT, silent);
        }

        @Test
        void aProvisionalNumberFindsItForEverAlsoBesideTheirOwn() {
            String told =
                    ProvisionalNumber.of(ProvisionalNumber.FIRST_SERIAL + 7).text();
            desk.accepted(AGENT, joining(told, FollowUp.NONE));
            Case atTheDesk = now();
            Case own = atTheDesk.followersNumbered(() -> new CaseNumber(SampleDesk.OTHER_NUMBER));
            assertEquals(
                    List.of(SampleDesk.OTHER_NUMBER, told),
                    own.followers().getLast().told().toList());
            assertTrue(own.isToldAs(told) && own.isToldAs(SampleDesk.OTHER_NUMBER));
            assertEquals(atTheDesk.story(), own.story(), "one caller was added, not two");
            assertEquals(own, own.followersNumbered(() -> {
                throw new AssertionError("they have theirs");
            }));
            assertEquals(
                    List.of(SampleDesk.OTHER_NUMBER, told),
                    Case.KIND.maskedFor(own).followers().getLast().told().toList());
        }

        private AddCaller joining(String number, FollowUp wish) {
            return new AddCaller(pothole, number, "same hole", SampleDesk.MARIA, wish);
        }

        @Test
        void theirWishForPrivacyHoldsHereToo() {
            var secret = new Caller(Privacy.CONFIDENTIAL, null, "Ann", "+15035550143", null, "en");
            desk.accepted(AGENT, new AddCaller(pothole, "me too", secret));
            var seen = Case.KIND.maskedFor(now()).timeline().getLast();
            assertNull(((CaseEvent.CallerAdded) seen).caller().name());
            assertNotNull(((CaseEvent.CallerAdded) now().timeline().getLast())
                    .caller()
                    .name());
            var noNumber = new Caller(Privacy.CALLBACK_ONLY, null, "Ann", null, null, "en");
            desk.refused("phone-missing", AGENT, new AddCaller(pothole, "me too", noNumber));
        }
    }

    @Nested
    class TellingApart {
        private final UUID other = UUID.randomUUID();

        @Test
        void isSaidOnceAndKept() {
            desk.accepted(AGENT, new TellApart(pothole, other, SampleDesk.OTHER_NUMBER));
            assertTrue(now().toldApart(other));
            desk.nothingToDo(LEAD, new TellApart(pothole, other, SampleDesk.OTHER_NUMBER));
            close();
            desk.accepted(LEAD, new TellApart(pothole, UUID.randomUUID(), SampleDesk.OTHER_NUMBER));
        }

        @Test
        void namesTheOtherByItsNumber() {
            desk.refused("number-wrong", AGENT, new TellApart(pothole, other, "the other one"));
        }
    }
}
