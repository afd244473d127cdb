package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A central with three people at it, and what callers rely on who were told a provisional number.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProvisionalNumbersContract {
    final HttpClient http = HttpClient.newHttpClient();
    Central central;
    Desktop agent;
    Desktop liaison;
    Desktop resolver;
    List<CaseNumber> numbers;
    int taken;

    abstract CentralSettings settings();

    void stopDatabase() {}

    @BeforeAll
    void start() throws StartFailure {
        central = Central.start(
                settings().withPasswordCost(SyncContract.CHEAP), ProgramVocabulary.create(), TestContent.create());
        agent = signIn("agent");
        liaison = signIn("liaison");
        resolver = signIn("resolver");
        numbers = agent.lease(100).numbers().toList();
    }

    @AfterAll
    void stop() {
        central.close();
        http.close();
        stopDatabase();
    }

    Desktop signIn(String name) {
        return Desktop.signIn(http, central.address(), name);
    }

    String number() {
        return numbers.get(taken++).digits();
    }

    @Test
    void aProvisionalNumberGivesWayToTheCasesOwnAndFindsItForEver() {
        ProvisionalNumber told = ProvisionalNumber.of(agent.provisional(5).firstProvisional());
        OpenCase open = agent.pothole(told.text());
        Envelope envelope = agent.envelope(open);
        List<Outcome> first = agent.give(envelope);
        assertInstanceOf(Outcome.Accepted.class, first.getFirst());
        assertEquals(first, agent.give(envelope), "the same id gets the same outcome");

        JsonNode found = agent.get("/cases/" + told.grouped()).tree();
        CaseNumber own = new CaseNumber(found.path("number").asText());
        assertEquals(open.caseId().toString(), found.path("id").asText());
        assertEquals(told.text(), found.path("provisional").asText());
        assertEquals(found, agent.get("/cases/" + own.digits()).tree());
        for (String typed : List.of(told.text(), told.grouped(), told.grouped().toLowerCase(Locale.ROOT))) {
            JsonNode items = agent.get("/cases?q=" + typed).tree().path("items");
            assertEquals(1, items.size(), typed);
            assertEquals(own.digits(), items.get(0).path("number").asText());
        }
        assertEquals(404, agent.get("/cases/P-123").status());

        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, agent.give(agent.pothole(told.text())));
        assertEquals("number-taken", refused.problem().code());
        assertInstanceOf(Outcome.Accepted.class, agent.give(new AddNote(open.caseId(), "Still there", false)));
        assertEquals(
                own.digits(),
                agent.get("/cases/" + told.text()).tree().path("number").asText());
    }

    @Test
    void whoIsAddedToACaseFindsItByANumberOfTheirOwn() {
        OpenCase open = agent.pothole(number());
        String told = number();
        assertInstanceOf(Outcome.Accepted.class, agent.give(open));
        assertInstanceOf(Outcome.Accepted.class, agent.give(joining(open.caseId(), told)));
        assertInstanceOf(Outcome.Accepted.class, agent.give(new AddNote(open.caseId(), "Still there", false)));
        assertFound(open, told);
        assertFound(open, open.number());
        assertEquals(2, agent.get("/cases/" + told).tree().path("callers").asInt());
        assertEquals(
                told,
                agent.post("/status", "{\"number\":\"" + told + "\"}")
                        .tree()
                        .path("number")
                        .asText());

        assertTaken(agent.give(joining(open.caseId(), told)));
        assertTaken(agent.give(agent.pothole(told)));
        OpenCase another = agent.pothole(number());
        assertInstanceOf(Outcome.Accepted.class, agent.give(another));
        assertTaken(agent.give(joining(another.caseId(), told)));
        assertTaken(agent.give(joining(another.caseId(), open.number())));
        assertInstanceOf(Outcome.Accepted.class, agent.give(joining(another.caseId(), number())));
    }

    @Test
    void aProvisionalNumberOfOneWhoIsAddedGivesWayToTheirOwn() {
        OpenCase open = agent.pothole(number());
        assertInstanceOf(Outcome.Accepted.class, agent.give(open));
        ProvisionalNumber told = ProvisionalNumber.of(agent.provisional(5).firstProvisional());
        Envelope envelope = agent.envelope(joining(open.caseId(), told.text()));
        List<Outcome> first = agent.give(envelope);
        assertInstanceOf(Outcome.Accepted.class, first.getFirst());
        assertEquals(first, agent.give(envelope), "the same id gets the same outcome");
        assertFound(open, told.text());
        JsonNode event =
                agent.get("/cases/" + told.grouped()).tree().path("timeline").path(1);
        assertEquals(told.text(), event.path("provisional").asText());
        String own = event.path("number").asText();
        assertFound(open, new CaseNumber(own).digits());
        assertInstanceOf(Outcome.Accepted.class, agent.give(new AddNote(open.caseId(), "Still there", false)));
        assertEquals(
                own,
                agent.get("/cases/" + told.text())
                        .tree()
                        .path("timeline")
                        .path(1)
                        .path("number")
                        .asText(),
                "once and for all");
        assertTaken(agent.give(agent.pothole(told.text())));
    }

    private AddCaller joining(UUID caseId, String number) {
        return new AddCaller(caseId, number, "They see it, too", Caller.anonymous("en"), FollowUp.NONE);
    }

    private void assertFound(OpenCase open, String told) {
        assertEquals(
                open.caseId().toString(),
                agent.get("/cases/" + told).tree().path("id").asText(),
                told);
        JsonNode items = agent.get("/cases?q=" + told).tree().path("items");
        assertEquals(1, items.size(), told);
        assertEquals(open.caseId().toString(), items.get(0).path("id").asText());
    }

    private static void assertTaken(Outcome outcome) {
        assertEquals(
                "number-taken",
                assertInstanceOf(Outcome.Refused.class, outcome).problem().code());
    }

    @Test
    void noTwoEverGetTheSameProvisionalNumbers() {
        String body = "{\"leaseId\":\"" + agent.newId() + "\",\"workstation\":\"w\",\"size\":50}";
        String first = agent.post("/numbers/provisional", body).body();
        assertEquals(first, agent.post("/numbers/provisional", body).body());
        assertEquals(422, agent.post("/numbers/leases", body).status());
        ProvisionalBlock one = agent.provisional(10);
        ProvisionalBlock two = agent.provisional(10);
        assertTrue(one.lastProvisional() < two.firstProvisional() || two.lastProvisional() < one.firstProvisional());
        assertEquals(403, liaison.post("/numbers/provisional", body).status());
    }
}
