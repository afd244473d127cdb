package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What scripts rely on, and what nobody may get through, whatever database is underneath.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IntegratorContract {
    private final HttpClient http = HttpClient.newHttpClient();
    private Central central;
    private Desktop agent;
    private Desktop lead;
    private Desktop liaison;

    abstract CentralSettings settings();

    void stopDatabase() {}

    @BeforeAll
    void start() throws StartFailure {
        central = Central.start(
                settings().withPasswordCost(SyncContract.CHEAP), ProgramVocabulary.create(), TestContent.create());
        agent = Desktop.signIn(http, central.address(), "agent");
        lead = Desktop.signIn(http, central.address(), "lead");
        liaison = Desktop.signIn(http, central.address(), "liaison");
    }

    @AfterAll
    void stop() {
        central.close();
        http.close();
        stopDatabase();
    }

    private JsonNode open(String words) {
        Desktop.Answer answer = agent.post(
                "/cases",
                "{\"service\":\"pothole\",\"description\":\"" + words + "\",\"address\":\"1221 SW 4th Ave\"}");
        assertEquals(201, answer.status(), answer.body());
        return answer.tree();
    }

    @Test
    void aCaseIsOpenedReadAndFound() {
        String number = open("A wheel-eater by the zoo").path("number").asText();
        Desktop.Answer read = agent.get("/cases/" + number);
        assertEquals(200, read.status());
        assertEquals("\"1\"", read.header("ETag"));
        assertEquals("assigned", read.tree().path("status").asText());
        assertEquals("1221 SW 4th Ave", read.tree().path("address").asText());
        assertEquals(
                number,
                agent.get("/cases?q=wheel-eater+ZOO&status=open&agency=PBOT&service=pothole")
                        .tree()
                        .path("items")
                        .path(0)
                        .path("number")
                        .asText());
        assertTrue(agent.get("/cases?q=100%25_nothing").tree().path("items").isEmpty());
        String swapped = number.substring(0, 8) + number.charAt(9) + number.charAt(8);
        assertEquals(
                404,
                agent.get("/cases/" + (swapped.equals(number) ? "12" : swapped)).status());
    }

    @Test
    void aNumberAloneFindsCasesPhonesAndOtherSystemsIds() {
        String number = agent.post(
                        "/cases",
                        "{\"service\":\"pothole\",\"description\":\"Call me\",\"address\":\"1 Main\",\"name\":\"Ann\","
                                + "\"phone\":\"+15035550142\"}")
                .tree()
                .path("number")
                .asText();
        lead.post(
                "/imports",
                "{\"dryRun\":false,\"rows\":[{\"line\":2,\"system\":\"old\",\"externalId\":\"7700123\",\"description\":"
                        + "\"From before\",\"service\":\"pothole\",\"channel\":\"web\",\"openedAt\":\"2026-01-01T00:00:00Z\"}]}");
        assertEquals(List.of(number), found(agent, number));
        assertTrue(found(agent, number.substring(0, 8)).contains(number));
        assertEquals(List.of(number), found(agent, "503-555-0142"));
        assertEquals(List.of(number), found(agent, "(503)%20555-0142"));
        assertEquals(List.of(number), found(agent, "5550142&agency=PBOT"));
        assertEquals(List.of(), found(agent, "5550142&status=closed"));
        assertEquals(List.of(), found(liaison, "503-555-0142"), "agency staff do not find people by their phones");
        assertEquals(List.of(number), found(liaison, number));
        assertEquals(1, found(agent, "7700123").size());
        assertEquals(List.of(), found(agent, "990099009900"));
    }

    private static List<String> found(Desktop who, String words) {
        List<String> numbers = new ArrayList<>();
        who.get("/cases?q=" + words)
                .tree()
                .path("items")
                .forEach(item -> numbers.add(item.path("number").asText()));
        return numbers;
    }

    @Test
    void pagesGoOnWithoutDoublesAndGaps() {
        IntStream.range(0, 7).forEach(i -> open("paged hole " + i));
        String all = agent.get("/cases?q=paged")
                .tree()
                .path("items")
                .findValuesAsText("number")
                .toString();
        List<String> byPage = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = agent.get("/cases?q=paged&limit=3" + cursor).tree();
            byPage.addAll(page.path("items").findValuesAsText("number"));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        assertEquals(all, byPage.toString());
        assertEquals(7, byPage.size());
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        String path = "/cases/" + open("to be changed").path("number").asText();
        String change = "{\"description\":\"changed\",\"status\":\"in-progress\",\"note\":\"went there\"}";
        assertEquals(428, patch(agent, path, change, null).status());
        assertEquals(412, patch(agent, path, change, "\"7\"").status());
        Desktop.Answer changed = patch(agent, path, change, "\"1\"");
        assertEquals(200, changed.status(), changed.body());
        assertEquals("changed", changed.tree().path("description").asText());
        assertEquals("in-progress", changed.tree().path("status").asText());
        assertEquals(412, patch(agent, path, change, "\"1\"").status());
        Desktop.Answer half =
                patch(agent, path, "{\"description\":\"half\",\"resolution\":\"work-done\"}", changed.header("ETag"));
        assertEquals(422, half.status());
        assertEquals("outcome-missing", half.problem());
        assertEquals("changed", agent.get(path).tree().path("description").asText());
    }

    private Desktop.Answer patch(Desktop who, String path, String body, String match) {
        HttpRequest.Builder request = who.request(path)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body));
        return Desktop.send(http, match == null ? request : request.header("If-Match", match));
    }

    @Test
    void anIdempotencyKeyOpensOnce() {
        String body = "{\"service\":\"pothole\",\"description\":\"once\",\"address\":\"x\"}";
        JsonNode first = keyed(body).tree();
        assertEquals(first.path("number"), keyed(body).tree().path("number"));
        assertEquals("id-reused", keyed(body.replace("once", "twice")).problem());
    }

    private Desktop.Answer keyed(String body) {
        return Desktop.send(
                http,
                agent.request("/cases")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "key-1")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void importsCreateOnceAndSayWhyNot() {
        String rows =
                "[" + row(1, "a", "2019-04-18T21:55:45Z", "Loud") + "," + row(2, "b", "2019-04-18T21:55:45Z", "Wet")
                        + "," + row(3, "a", "2019-04-18T21:55:45Z", "Something else") + "]";
        assertEquals("2 0 1", counts(true, rows));
        assertEquals("2 0 1", counts(false, rows));
        assertEquals("0 2 1", counts(false, rows));
        assertEquals(
                403, agent.post("/imports", "{\"dryRun\":true,\"rows\":[]}").status());
    }

    private String counts(boolean dry, String rows) {
        Desktop.Answer answer = lead.post("/imports", "{\"dryRun\":" + dry + ",\"rows\":" + rows + "}");
        assertEquals(200, answer.status(), answer.body());
        JsonNode tree = answer.tree();
        return tree.path("created") + " " + tree.path("unchanged") + " " + tree.path("skipped");
    }

    private static String row(int line, String id, String opened, String words) {
        return "{\"line\":" + line + ",\"system\":\"elsewhere\",\"externalId\":\"" + id + "\",\"description\":\""
                + words + "\",\"channel\":\"phone\",\"openedAt\":\"" + opened + "\"}";
    }

    @Test
    void theCatalogIsRead() {
        JsonNode pothole = agent.get("/services").tree().path("items").get(1);
        assertEquals("pothole", pothole.path("code").asText());
        assertEquals("HELP", pothole.path("handling").asText());
        assertEquals(404, agent.get("/services/none").status());
        assertEquals(
                "When is my trash day?",
                agent.get("/articles/trash-day").tree().path("title").asText());
        assertEquals(3, agent.get("/agencies").tree().path("items").size());
    }

    @Test
    void everyRouteAsksWhoCalls() {
        for (var route : central.routes()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(central.address() + route.path().replaceAll("\\{\\w+}", "1")))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer wrong")
                    .method(route.method(), HttpRequest.BodyPublishers.ofString("{}"));
            int status = Desktop.send(http, request).status();
            assertEquals(route.access().open(), status != 401, route.method() + " " + route.path() + " " + status);
        }
        assertEquals(403, agent.post("/packs", "{}").status());
        assertEquals(403, liaison.post("/cases", "{}").status());
    }

    @Test
    void everyMistakeIsAProblem() {
        assertProblem(404, "not-found", agent.get("/nowhere"));
        assertProblem(405, "method-not-allowed", agent.delete("/services"));
        assertProblem(400, "json-malformed", agent.post("/cases", "{"));
        assertProblem(400, "body-malformed", agent.post("/cases", "[]"));
        assertProblem(400, "text-malformed", agent.post("/cases", "{\"description\":\"\\udfff\"}"));
        assertProblem(413, "body-too-large", agent.post("/cases", "{\"a\":\"" + "x".repeat(9_000_000) + "\"}"));
        assertProblem(
                422, "text-too-long", agent.post("/cases", "{\"description\":\"" + "x".repeat(1_200_000) + "\"}"));
        assertProblem(
                415,
                "type-unknown",
                Desktop.send(http, agent.request("/cases").POST(HttpRequest.BodyPublishers.ofString("hello"))));
        assertProblem(
                400,
                "gzip-malformed",
                Desktop.send(
                        http,
                        agent.request("/cases")
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", "gzip")
                                .POST(HttpRequest.BodyPublishers.ofString("no gzip"))));
        assertFalse(agent.get("/cases?cursor=x").body().contains("Exception"));
    }

    private static void assertProblem(int status, String code, Desktop.Answer answer) {
        assertEquals(status + " " + code, answer.status() + " " + answer.problem(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    @Test
    void wrongPasswordsLockTheNameNotTheProgram() {
        String wrong = "{\"name\":\"nobody\",\"password\":\"guess\"}";
        for (int i = 0; i < 4; i++) {
            assertProblem(401, "sign-in-wrong", agent.post("/session", wrong));
        }
        Desktop.Answer locked = agent.post("/session", wrong);
        assertProblem(429, "sign-in-locked", locked);
        int seconds = Integer.parseInt(locked.header("Retry-After"));
        assertTrue(seconds > 50 && seconds <= 60, locked.header("Retry-After"));
        Desktop.signIn(http, central.address(), "desk");
    }

    @Test
    void signingOutEndsTheToken() {
        Desktop trainer = Desktop.signIn(http, central.address(), "trainer");
        assertEquals(204, trainer.delete("/session").status());
        assertProblem(401, "session-unknown", trainer.get("/services"));
    }

    @Test
    void theSameCommandTwentyTimesAtOnceHasOneEffect() {
        Envelope envelope = agent.envelope(
                agent.pothole(agent.lease(1).numbers().findFirst().orElseThrow().digits()));
        List<Outcome> outcomes = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> agent.give(envelope).getFirst())
                .distinct()
                .toList();
        assertEquals(1, outcomes.size(), outcomes.toString());
        assertTrue(outcomes.getFirst() instanceof Outcome.Accepted);
    }

    @Test
    void theDescriptionNamesEveryRouteAndNoOther() {
        Set<String> described = new TreeSet<>();
        agent.get("/openapi.json")
                .tree()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> served = new TreeSet<>();
        central.routes().forEach(route -> served.add(route.method() + " " + route.path()));
        assertEquals(served, described);
    }

    @Test
    void aCharsetThatNobodyKnowsIsPassedOver() {
        HttpRequest.Builder request = agent.request("/cases")
                .header("Content-Type", "application/json; charset=nonsense")
                .POST(HttpRequest.BodyPublishers.ofString("{\"description\":\"Deep hole\"}"));
        assertEquals(201, Desktop.send(http, request).status());
    }

    @Test
    void yearsThatNoDatabaseKnowsAreBeforeOrAfterAllCases() {
        open("Deep hole");
        Desktop.Answer after = agent.get("/cases?opened_from=%2B999999999-12-31T23:59:59Z");
        assertEquals(200, after.status(), after.body());
        assertEquals(0, after.tree().path("items").size());
        Desktop.Answer before = agent.get("/cases?opened_from=-999999999-01-01T00:00:00Z");
        assertFalse(before.tree().path("items").isEmpty(), before.body());
        String rows = "[" + row(1, "far", "+294277-01-09T04:00:55Z", "Deep hole") + "]";
        assertEquals("0 0 1", counts(false, rows));
    }

    @Test
    void anybodyMaySeeHowCentralIs() {
        HttpRequest.Builder health = HttpRequest.newBuilder(URI.create(central.address() + "/health"));
        assertEquals("up", Desktop.send(http, health).tree().path("status").asText());
        agent.get("/cases/1");
        String metrics = Desktop.send(http, HttpRequest.newBuilder(URI.create(central.address() + "/metrics")))
                .body();
        assertTrue(metrics.contains("frontdoor_http_requests_total{method=\"GET\",route=\"/cases/{number}\""), metrics);
        assertTrue(metrics.endsWith("\n"));
    }
}
