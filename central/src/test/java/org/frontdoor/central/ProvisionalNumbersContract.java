package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.OpenCase;
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
