package org.frontdoor.central.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.StartFailure;
import org.frontdoor.fixtures.open311.RecordedXml;
import org.frontdoor.model.place.AddressPoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What comes in through GeoReport v2, whatever database is underneath.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IntakeContract {
    private static final String[] AUTO = {"service_code", "abandoned.auto", "lat", "45.5", "long", "-122.6"};

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

    private static String[] auto(String... more) {
        return Stream.concat(Arrays.stream(AUTO), Arrays.stream(more)).toArray(String[]::new);
    }

    private static void assertError(int status, String word, City.Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertTrue(answer.json().isArray() && answer.first().path("code").isInt(), answer.body());
        assertTrue(answer.body().contains(word), answer.body());
    }

    /// The example of the specification, as it stands there.
    @Test
    void theSpecificationsOwnExampleBecomesACase() {
        City.Answer xml = city.postRaw(
                "xml",
                "api_key=" + city.key
                        + "&jurisdiction_id=city.gov&service_code=pothole&lat=37.76524078&long=-122.4212043"
                        + "&address_string=1234+5th+street&email=smit333%40sfgov.edu&device_id=tt222111&account_id=123456"
                        + "&first_name=john&last_name=smith&phone=111111111&description=A+large+sinkhole+is+destroying+the+street"
                        + "&media_url=http%3A%2F%2Ffarm3.static.flickr.com%2F2002%2F2212426634_5ed477a060.jpg");
        assertEquals(200, xml.status(), xml.body());
        assertEquals(RecordedXml.POST_SERVICE_REQUEST.shape(), RecordedXml.shape(xml.xml()));
        assertEquals("123456", xml.text("account_id"));
        JsonNode found = city.theCase(xml.text("service_request_id"));
        assertEquals(
                "pothole PBOT web assigned",
                found.path("service").asText() + " " + found.path("agency").asText() + " "
                        + found.path("channel").asText() + " "
                        + found.path("status").asText());
        assertEquals(37.76524078, found.path("latitude").asDouble());
        assertEquals("1234 5th street", found.path("address").asText());
        assertEquals("john smith", found.path("caller").path("name").asText());
        assertEquals("smit333@sfgov.edu", found.path("caller").path("email").asText());
        assertEquals(
                "A large sinkhole is destroying the street\n"
                        + "media_url: http://farm3.static.flickr.com/2002/2212426634_5ed477a060.jpg\nphone: 111111111",
                found.path("description").asText(),
                "a phone number that nobody can call is not lost");
        assertFalse(found.toString().contains("tt222111"), "nobody needs the device's id");
        assertEquals(
                "open311:city-app", found.path("timeline").path(0).path("by").asText());
    }

    @Test
    void desktopsGetItLikeAnyOther() {
        String cursor = city.liaison.pull(null).cursor();
        String number = city.pothole("description", "Deep", "phone", "(503) 555-0142");
        String pulled = city.liaison.pull(cursor).toString();
        assertTrue(pulled.contains(number), pulled);
        assertTrue(pulled.contains("+15035550142"), pulled);
    }

    @Test
    void whatNobodyCouldNameWaitsInTriage() {
        for (String service : List.of("311-general", "marriage")) {
            City.Answer answer = city.post("service_code", service, "description", "We want to marry");
            JsonNode found =
                    city.theCase(answer.first().path("service_request_id").asText());
            assertEquals(
                    "new 311",
                    found.path("status").asText() + " " + found.path("agency").asText());
            assertTrue(found.path("service").isNull(), found.toString());
            assertEquals(
                    service.equals("marriage") ? "A marriage\nWe want to marry" : "We want to marry",
                    found.path("description").asText());
            JsonNode shown = city.get(
                            "/open311/v2/requests/" + found.path("number").asText() + ".json")
                    .first();
            assertEquals("311-general", shown.path("service_code").asText());
            assertEquals("received", shown.path("status_notes").asText());
        }
    }

    @Test
    void answersAreHeldAgainstTheQuestions() {
        String number = city.made(auto(
                "attribute[where]", "street",
                "attribute[block]", "Zürich block ☕",
                "attribute[seen]", "2026-11-01T01:30:00-07:00",
                "attribute[wheels]", "4",
                "attribute[hazards][]", "oil",
                "attribute[hazards][]", "glass"));
        JsonNode answers = city.theCase(number).path("answers");
        assertEquals("[\"oil\",\"glass\"]", answers.path("hazards").toString());
        assertEquals("[\"Zürich block ☕\"]", answers.path("block").toString());
        for (String service : List.of("311-general", "marriage", "pothole")) {
            assertError(
                    400,
                    "attribute[where]",
                    city.post(
                            "service_code",
                            service,
                            "description",
                            "x",
                            "address_string",
                            "x",
                            "attribute[where]",
                            "y"));
        }
        City.Answer none = city.post(auto());
        assertError(400, "attribute[where] is required: What of where?", none);
        City.Answer wrong = city.post(auto(
                "attribute[where]", "street",
                "attribute[seen]", "yesterday",
                "attribute[wheels]", "four",
                "attribute[hazards]", "<b>fire</b>",
                "attribute[checked]", "x",
                "attribute[nothing]", "x"));
        assertEquals(6, wrong.json().size(), wrong.body());
        for (String code : List.of("block", "seen", "wheels", "hazards", "checked", "nothing")) {
            assertError(400, "attribute[" + code + "]", wrong);
        }
        assertError(400, "takes one answer", city.post(auto("attribute[wheels]", "3", "attribute[wheels]", "4")));
        assertError(400, "Call 9-1-1.", city.post(auto("attribute[where]", "highway", "attribute[block]", "x")));
    }

    @Test
    void aPlaceIsSaidInOneOfThreeWays() {
        assertError(400, "Say where it is", city.post("service_code", "pothole", "description", "Where?"));
        assertError(400, "lat and long", city.post("service_code", "pothole", "lat", "45"));
        for (String wrong : List.of("91", "NaN", "1e5", "x", "45,5", "0x1p3")) {
            assertError(400, "lat is a number", city.post("service_code", "pothole", "lat", wrong, "long", "1"));
        }
        String id = AddressPoint.idOf(City.ADDRESS).toString();
        JsonNode found = city.theCase(city.made("service_code", "pothole", "address_id", id));
        assertEquals(City.ADDRESS, found.path("address").asText());
        assertEquals(45.5152, found.path("latitude").asDouble());
        assertEquals("97204", found.path("zip").asText());
        assertError(400, "address_id", city.post("service_code", "pothole", "address_id", "7"));
        assertError(400, "address_id", city.post("service_code", "pothole", "address_id", id.replace('a', 'b')));
    }

    @Test
    void withoutAGoodKeyNothingComesIn() {
        String good = City.form("service_code", "pothole", "address_string", "x");
        for (String key : List.of("", "api_key=", "api_key=wrong", "api_key=" + "x".repeat(5_000), "api_key=%00")) {
            assertError(403, "api_key", city.postRaw("json", key + "&" + good));
        }
        assertEquals("403", city.postRaw("xml", good).text("code"));
        String other = city.admin
                .post("/keys", "{\"name\":\"for-a-day\"}")
                .tree()
                .path("key")
                .asText();
        assertEquals(200, city.postRaw("json", "api_key=" + other + "&" + good).status());
        assertEquals(409, city.admin.post("/keys", "{\"name\":\"for-a-day\"}").status());
        assertEquals(204, city.admin.delete("/keys/for-a-day").status());
        assertEquals(404, city.admin.delete("/keys/for-a-day").status());
        assertError(403, "api_key", city.postRaw("json", "api_key=" + other + "&" + good));
        assertEquals(422, city.admin.post("/keys", "{\"name\":\"For a day\"}").status());
        assertEquals(403, city.lead.post("/keys", "{\"name\":\"lead\"}").status());
        assertEquals(
                401, city.get("/cases", "Authorization", "Bearer " + city.key).status(), "it is no sign-in");
        assertFalse(city.admin.get("/keys").body().contains(city.key));
    }

    @Test
    void anIdempotencyKeyOpensOnceEvenAtOnce() {
        String body = "api_key=" + city.key + "&" + City.form("service_code", "pothole", "address_string", "once");
        Set<String> opened = new HashSet<>(IntStream.range(0, 12)
                .parallel()
                .mapToObj(
                        i -> city.postRaw("json", body, "Idempotency-Key", "k1").body())
                .toList());
        assertEquals(1, opened.size(), opened.toString());
        assertError(
                400, "Another command", city.postRaw("json", body.replace("once", "twice"), "Idempotency-Key", "k1"));
        assertError(400, "200", city.postRaw("json", body, "Idempotency-Key", "k".repeat(201)));
        String one = city.postRaw("json", body).body();
        assertNotEquals(one, city.postRaw("json", body).body(), "without a key each is a request of its own");
    }

    @Test
    void whatIsWrongWithTheFormIsSaid() {
        assertError(404, "service_code was not found", city.post("service_code", "none", "address_string", "x"));
        assertError(400, "description was not provided", city.post("service_code", "311-general"));
        assertError(400, "service_code was not provided", city.post("address_string", "x"));
        assertError(
                400,
                "4,000",
                city.post("service_code", "pothole", "address_string", "x", "description", "x".repeat(4_001)));
        assertError(
                400,
                "media_url",
                city.post("service_code", "pothole", "address_string", "x", "media_url", "javascript:alert(1)"));
        assertError(
                400,
                "last_name",
                city.post("service_code", "pothole", "address_string", "x", "last_name", "x".repeat(301)));
        assertError(
                400,
                "card",
                city.post("service_code", "pothole", "address_string", "x", "description", "4111 1111 1111 1111"));
        assertError(400, "form", city.postRaw("json", "api_key=" + city.key + "&service_code=%zz"));
        assertError(400, "form", city.postRaw("json", "api_key=" + city.key + "&service_code=%e4"));
        assertError(400, "fields", city.postRaw("json", "a=b&".repeat(3_000)));
        City.Answer large = city.postRaw("xml", "description=" + "x".repeat(5 * 1024 * 1024));
        assertEquals(400, large.status());
        assertEquals("413", large.text("code"));
        City.Answer json = city.send(city.at("/open311/v2/requests.json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertError(400, "application/x-www-form-urlencoded", json);
    }

    @Test
    void hostileWordsAreWordsAndTheXmlCanBeRead() {
        String hostile = "'; DROP TABLE entry; --<script>&]]>\u0001\u0000\uFFFE\uFFFF\uD83D\uDE00\r\n\u2028";
        String number = city.made(
                "service_code", "pothole",
                "address_string", hostile,
                "account_id", hostile,
                "description", hostile,
                "first_name", hostile);
        City.Answer xml = city.get("/open311/v2/requests/" + number + ".xml");
        assertEquals("'; DROP TABLE entry; --<script>&]]> \uFFFD\uFFFD\uD83D\uDE00", xml.text("address"));
        assertEquals(
                200, city.get("/open311/v2/requests.xml").xml().getChildNodes().getLength() * 200);
        City.Answer posted =
                city.postAs("xml", "service_code", "pothole", "address_string", "x", "account_id", hostile);
        assertEquals(
                "'; DROP TABLE entry; --<script>&]]>\uFFFD\uFFFD\uFFFD\uFFFD\uD83D\uDE00\r\n\u2028",
                posted.text("account_id"));
        assertTrue(city.theCase(number).path("description").asText().startsWith("'; DROP TABLE entry; --<script>"));
    }

    @Test
    void nothingThatACustomerSaidOrIsKnownByIsShown() {
        String number = city.pothole(
                "description",
                "Secretly deep",
                "first_name",
                "Ann",
                "last_name",
                "Lee",
                "email",
                "ann@lee.example",
                "phone",
                "503-555-0147",
                "media_url",
                "https://photos.example/ann.jpg",
                "device_id",
                "d1");
        city.agent.get("/cases/" + number);
        for (String path : List.of(
                "/open311/v2/requests/" + number + ".json",
                "/open311/v2/requests/" + number + ".xml",
                "/open311/v2/requests.json",
                "/open311/v2/requests.xml")) {
            String body = city.get(path).body();
            assertTrue(body.contains(number), body);
            for (String personal :
                    List.of("Secretly", "Ann", "Lee", "lee.example", "5550147", "555-0147", "photos", "d1\"")) {
                assertFalse(body.contains(personal), path + " shows " + personal);
            }
        }
        JsonNode shown = city.get("/open311/v2/requests/" + number + ".json").first();
        assertTrue(shown.path("description").isNull());
        assertEquals("1221 SW 4th Ave", shown.path("address").asText());
    }

    @Test
    void aPlaceIsShownOnlyWhereItIsNotSomebodysOwn() {
        String tree =
                city.made("service_code", "fallen-tree", "address_string", "7 My Lane", "lat", "45", "long", "-122");
        assertTrue(
                shown(tree).path("address").isNull() && shown(tree).path("lat").isNull(), "a place it does not need");
        String personal = city.made(
                "service_code", "pothole", "address_string", "Ask Ann at 503 555 0142", "lat", "45", "long", "-122");
        assertTrue(shown(personal).path("address").isNull());
        assertEquals(45.0, shown(personal).path("lat").asDouble());
        String confidential = city.agent
                .post(
                        "/cases",
                        "{\"service\":\"pothole\",\"description\":\"x\",\"address\":\"9 Elm\",\"privacy\":\"confidential\",\"name\":\"Ann\"}")
                .tree()
                .path("number")
                .asText();
        assertTrue(shown(confidential).path("address").isNull());
        String complaint = city.agent
                .post(
                        "/cases",
                        "{\"type\":\"complaint\",\"service\":\"pothole\",\"description\":\"Rude\",\"address\":\"9 Elm\"}")
                .tree()
                .path("number")
                .asText();
        assertTrue(shown(complaint).path("address").isNull());
        String list = city.get("/open311/v2/requests.json").body();
        assertFalse(list.contains(complaint), "feedback is no service request");
        assertTrue(list.contains(confidential));
    }

    private JsonNode shown(String number) {
        return city.get("/open311/v2/requests/" + number + ".json").first();
    }
}
