package org.frontdoor.central.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.Desktop;
import org.frontdoor.central.StartFailure;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.CaseLines;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.MergeCases;
import org.frontdoor.model.cases.UndoMerge;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a customer is told of their case on the web, whatever database is underneath.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StatusContract {
    private City city;

    abstract CentralSettings settings();

    void stopDatabase() {}

    @BeforeAll
    void start() throws StartFailure {
        city = new City(settings());
    }

    @AfterAll
    void stop() {
        city.close();
        stopDatabase();
    }

    /// @param fields names and values in turn
    private City.Answer ask(String number, String... fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("number", number);
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return city.send(city.at("/status")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private void closed(String number) {
        Desktop.Answer read = city.agent.get("/cases/" + number);
        HttpRequest.Builder patch = city.at("/cases/" + number)
                .header("Authorization", "Bearer " + city.agent.session().token())
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", read.header("ETag"))
                .method(
                        "PATCH",
                        HttpRequest.BodyPublishers.ofString(
                                "{\"note\":\"Neighbor Bob called\",\"resolution\":\"work-done\",\"resolutionWords\":\"Filled, Ms. Lee\"}"));
        assertEquals(200, city.send(patch).status());
    }

    private String anns() {
        return city.pothole(
                "first_name", "José-Ann", "last_name", "Lee Núñez", "description", "Deep", "phone", "503-555-0142");
    }

    @Test
    void theNumberAloneTellsFactsAndNothingOfPeople() {
        String number = anns();
        closed(number);
        String grouped = number.substring(0, 2) + " " + number.substring(2, 6) + " " + number.substring(6);
        City.Answer answer = ask(grouped);
        assertEquals(200, answer.status(), answer.body());
        JsonNode status = answer.json();
        assertEquals(number, status.path("number").asText());
        assertEquals(
                "closed, work done: The work is done.",
                status.path("status").asText() + ", " + status.path("reason").asText() + ": "
                        + status.path("words").asText());
        assertEquals(
                "Pothole at Bureau of Transportation",
                status.path("service").asText() + " at " + status.path("agency").asText());
        assertTrue(status.path("openedAt").asText().matches("20..-..-..T..:..:..-0[78]:00"), answer.body());
        assertFalse(status.path("closedAt").isNull());
        assertTrue(status.path("outcome").isNull());
        for (String personal : List.of("Ann", "Lee", "Deep", "0142", "Bob", "1221", "agent")) {
            assertFalse(answer.body().contains(personal), personal);
        }
        assertEquals(
                "El trabajo está hecho.",
                ask(number, "language", "es").json().path("words").asText());
        String open = city.made("service_code", "jobs", "description", "x");
        assertEquals("Within 5 days.", ask(open).json().path("promise").asText());
        assertTrue(ask(open).json().path("closedAt").isNull());
    }

    @Test
    void whoWasAddedToACaseIsAnsweredWithTheNumberTheyWereTold() {
        Desktop desk = city.agent;
        List<String> numbers = desk.lease(2).numbers().map(CaseNumber::digits).toList();
        UUID first = desk.newId();
        desk.give(desk.openCase(first, numbers.getFirst(), "pothole", "deep"));
        desk.give(new AddCaller(first, numbers.getLast(), "They see it, too", Caller.anonymous("en"), FollowUp.NONE));
        City.Answer answer = ask(numbers.getLast());
        assertEquals(200, answer.status(), answer.body());
        assertEquals(numbers.getLast(), answer.json().path("number").asText());
        assertEquals("open", answer.json().path("status").asText());
    }

    @Test
    void theNameGivesWhatWasWrittenForTheCustomer() {
        String number = anns();
        closed(number);
        for (String name : List.of("jose lee", "NUNEZ, José", "Ann Lee", "José-Ann Lee Núñez")) {
            assertEquals(
                    "Filled, Ms. Lee",
                    ask(number, "name", name).json().path("outcome").asText(),
                    name);
        }
        for (String name : List.of("Lee", "", "Ann Smith")) {
            assertEquals(403, ask(number, "name", name).status(), name);
        }
        assertEquals(403, ask(city.pothole(), "name", "Ann Lee").status(), "an anonymous case has no name");
    }

    @Test
    void whoWasMergedLearnsHowTheOneThatIsFollowedStands() {
        String child = anns();
        String parent = city.pothole("first_name", "Zoe", "last_name", "Young", "phone", "503-555-0143");
        UUID childId = id(child);
        UUID parentId = id(parent);
        assertInstanceOf(
                Outcome.Accepted.class,
                city.agent.give(
                        new MergeCases(childId, parentId, "Followed in " + parent, CaseLines.NONE, Map.of(), null)));
        assertEquals("open", ask(child).json().path("status").asText());
        assertEquals(child, ask(child).json().path("number").asText());
        closed(parent);
        assertEquals("work done", ask(child).json().path("reason").asText());
        assertEquals(
                "Filled, Ms. Lee",
                ask(child, "name", "Ann Lee").json().path("outcome").asText());
        assertEquals(403, ask(child, "name", "Zoe Young").status());
        assertInstanceOf(Outcome.Accepted.class, city.agent.give(new UndoMerge(childId, parentId)));
        assertEquals("open", ask(child).json().path("status").asText());
    }

    private UUID id(String number) {
        return UUID.fromString(city.theCase(number).path("id").asText());
    }

    @Test
    void whoIsAnonymousHasASecretWord() {
        String number = city.pothole("secret_word", "Blue  Heron");
        closed(number);
        assertEquals(
                "Filled, Ms. Lee",
                ask(number, "word", " blue heron ").json().path("outcome").asText());
        assertEquals(403, ask(number, "word", "blue").status());
        assertEquals(403, ask(number, "word", "blue heron", "name", "Ann Lee").status());
        assertEquals(403, ask(city.pothole(), "word", "blue heron").status());
        assertFalse(city.theCase(number).toString().toLowerCase(Locale.ROOT).contains("heron"));
        assertTrue(city.post("service_code", "pothole", "address_string", "x", "secret_word", "short")
                .body()
                .contains("secret_word"));
        String twice = City.form("service_code", "pothole", "address_string", "x", "secret_word", "the same");
        String body = "api_key=" + city.key + "&" + twice;
        String first = city.postRaw("json", body, "Idempotency-Key", "word")
                .first()
                .path("service_request_id")
                .asText();
        city.postRaw("json", body, "Idempotency-Key", "word");
        assertEquals(200, ask(first, "word", "the same").status());
    }

    @Test
    void whoGuessesIsLockedOutOfThatCaseAlone() {
        String number = anns();
        for (int i = 0; i < 4; i++) {
            assertEquals(403, ask(number, "name", "Wrong Name" + i).status());
        }
        assertEquals(429, ask(number, "name", "Wrong Name").status());
        City.Answer locked = ask(number, "name", "José Lee");
        assertEquals(429, locked.status(), "the right one, too");
        int seconds = Integer.parseInt(
                locked.response().headers().firstValue("Retry-After").orElse("0"));
        assertTrue(seconds > 50 && seconds <= 60, "" + seconds);
        assertEquals(200, ask(number).status(), "how it stands is no secret");
        assertEquals(200, ask(anns(), "name", "José Lee").status());
    }

    @Test
    void whatIsNoNumberIsSaid() {
        assertEquals(404, ask("not a number").status());
        String number = city.pothole();
        City.Answer short1 = ask(number.substring(1));
        assertEquals(404, short1.status());
        assertTrue(short1.body().contains("has 9"), short1.body());
        assertEquals(404, ask("0000000000").status());
        assertEquals(404, ask("x".repeat(100_000)).status());
        assertEquals(400, ask(null).status());
    }
}
