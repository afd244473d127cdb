package org.frontdoor.central.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.SiteContent;
import org.frontdoor.central.StartFailure;
import org.frontdoor.fixtures.open311.RecordedXml;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.Series;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What everybody may read through GeoReport v2, whatever database is underneath.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GeoReportContract {
    private CentralSettings at;
    private City city;

    abstract CentralSettings settings();

    void stopDatabase() {}

    @BeforeAll
    void start() throws StartFailure {
        at = settings();
        city = new City(at);
    }

    @AfterAll
    void stop() {
        city.close();
        stopDatabase();
    }

    private static List<String> ids(City.Answer answer) {
        assertEquals(200, answer.status(), answer.body());
        return answer.json().findValuesAsText("service_request_id");
    }

    private List<String> asked(String query) {
        return ids(city.get("/open311/v2/requests.json?" + query));
    }

    private void imported(String id, String opened) {
        city.lead.post(
                "/imports",
                "{\"dryRun\":false,\"rows\":[{\"line\":1,\"system\":\"old\",\"externalId\":\"" + id
                        + "\",\"description\":\"From before\",\"service\":\"pothole\",\"channel\":\"web\",\"openedAt\":\""
                        + opened + "\"}]}");
    }

    @Test
    void discoveryNamesTheEndpointInBothFormats() {
        JsonNode json = city.get("/open311/discovery.json", "X-Forwarded-Proto", "https")
                .json();
        JsonNode endpoint = json.path("endpoints").path(0);
        assertEquals(
                "http://wiki.open311.org/GeoReport_v2",
                endpoint.path("specification").asText());
        assertEquals(
                city.central.address().replace("http:", "https:") + "/open311/v2",
                endpoint.path("url").asText());
        assertEquals("production", endpoint.path("type").asText());
        assertEquals(
                "[\"text/xml\",\"application/json\"]", endpoint.path("formats").toString());
        assertTrue(json.path("contact").asText().contains("311@test.example"), json.toString());
        City.Answer xml = city.get("/open311/discovery.xml");
        assertEquals("text/xml;charset=utf-8", xml.type().replace(" ", "").toLowerCase(Locale.ROOT));
        assertEquals(
                new TreeSet<>(List.of(
                        "discovery",
                        "discovery/changeset",
                        "discovery/contact",
                        "discovery/key_service",
                        "discovery/endpoints",
                        "discovery/endpoints/endpoint",
                        "discovery/endpoints/endpoint/specification",
                        "discovery/endpoints/endpoint/url",
                        "discovery/endpoints/endpoint/changeset",
                        "discovery/endpoints/endpoint/type",
                        "discovery/endpoints/endpoint/formats",
                        "discovery/endpoints/endpoint/formats/format")),
                RecordedXml.shape(xml.xml()));
    }

    @Test
    void theListHasWhatIsTakenInHereAndOneMoreForAllElse() {
        JsonNode list =
                city.get("/open311/v2/services.json?jurisdiction_id=city.gov").json();
        assertEquals(
                List.of("fallen-tree", "pothole", "abandoned.auto", "jobs", "311-general"),
                list.findValuesAsText("service_code"));
        assertTrue(list.path(2).path("metadata").isBoolean());
        assertTrue(list.path(2).path("metadata").asBoolean());
        assertFalse(list.path(1).path("metadata").asBoolean());
        assertEquals("car, old  rusty", list.path(2).path("keywords").asText());
        assertEquals("A jobs", list.path(3).path("service_name").asText());
        JsonNode spanish = city.get("/open311/v2/services.json", "Accept-Language", "es-MX,en;q=0.5")
                .json();
        assertEquals("Un jobs", spanish.path(3).path("service_name").asText());
        assertEquals("Otro asunto", spanish.path(4).path("service_name").asText());
        City.Answer xml = city.get("/open311/v2/services.xml");
        assertEquals(RecordedXml.SERVICES.shape(), RecordedXml.shape(xml.xml()));
        assertEquals(
                "Vehicles & <more>",
                xml.xml().getElementsByTagName("group").item(2).getTextContent());
        assertTrue(xml.body().startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), xml.body());
    }

    @Test
    void aDefinitionAsksWhatCustomersAreAsked() {
        JsonNode definition =
                city.get("/open311/v2/services/abandoned.auto.json").json();
        assertEquals("abandoned.auto", definition.path("service_code").asText());
        JsonNode attributes = definition.path("attributes");
        assertEquals(
                List.of("intro", "where", "block", "seen", "wheels", "hazards"),
                codes(attributes),
                "what only agents are asked is not told");
        assertFalse(attributes.path(0).path("variable").asBoolean());
        assertTrue(attributes.path(1).path("required").asBoolean());
        assertEquals(
                "[{\"key\":\"street\",\"name\":\"On a street\"},{\"key\":\"highway\",\"name\":\"On a highway\"}]",
                attributes.path(1).path("values").toString());
        assertFalse(attributes.path(2).path("required").asBoolean(), "not of everybody");
        assertEquals(
                "Only when “What of where?” is: On a street",
                attributes.path(2).path("datatype_description").asText());
        assertEquals(
                List.of("text", "singlevaluelist", "string", "datetime", "number", "multivaluelist"),
                attributes.findValuesAsText("datatype"));
        SortedSet<String> shape = new TreeSet<>();
        RecordedXml.SERVICE_DEFINITION
                .shape()
                // The recorded one is older than the container (spec, "Service Definition Attributes").
                .forEach(name -> shape.add(name.replace("/attribute", "/attributes/attribute")));
        shape.add("service_definition/attributes");
        assertEquals(
                shape,
                RecordedXml.shape(
                        city.get("/open311/v2/services/abandoned.auto.xml").xml()));
        assertEquals(
                "[]",
                city.get("/open311/v2/services/311-general.json")
                        .json()
                        .path("attributes")
                        .toString());
        assertEquals(404, city.get("/open311/v2/services/marriage.json").status());
    }

    private static List<String> codes(JsonNode attributes) {
        List<String> codes = new ArrayList<>();
        attributes.forEach(each -> codes.add(each.path("code").asText()));
        return codes;
    }

    @Test
    void aRequestIsFoundByItsNumberHoweverItIsWritten() {
        String number = city.pothole("description", "Deep");
        String grouped = number.substring(0, 2) + "%20" + number.substring(2, 6) + "-" + number.substring(6);
        assertEquals(List.of(number), ids(city.get("/open311/v2/requests/" + number + ".json")));
        assertEquals(List.of(number), ids(city.get("/open311/v2/requests/" + grouped + ".json")));
        City.Answer xml = city.get("/open311/v2/requests/" + number + ".xml");
        assertEquals(RecordedXml.GET_SERVICE_REQUEST.shape(), RecordedXml.shape(xml.xml()));
        assertEquals(number, xml.text("service_request_id"));
        assertEquals("open", xml.text("status"));
        String other = city.pothole();
        assertEquals(
                new TreeSet<>(List.of(number, other)),
                new TreeSet<>(asked("service_request_id=" + number + "," + grouped + "&service_request_id=" + other
                        + ",0000000000,x&status=closed")));
        assertEquals(List.of(), asked("service_request_id=x"));
    }

    @Test
    void whatIsNotThereIs404InTheFormatAskedFor() {
        City.Answer json = city.get("/open311/v2/requests/not-an-id.json");
        assertEquals(404, json.status());
        assertEquals("[{\"code\":404,\"description\":\"service_request_id was not found.\"}]", json.body());
        City.Answer xml = city.get("/open311/v2/requests/not-an-id.xml");
        assertEquals(404, xml.status());
        assertEquals(RecordedXml.GET_SERVICE_REQUEST_NOT_FOUND.shape(), RecordedXml.shape(xml.xml()));
        assertEquals(404, city.get("/open311/v2/services/none.xml").status());
        City.Answer yaml = city.get("/open311/v2/services.yaml");
        assertEquals(404, yaml.status());
        assertEquals("404", yaml.text("code"));
        String unused = CaseNumber.of(Series.CLASSROOM, 77).digits();
        assertEquals(404, city.get("/open311/v2/requests/" + unused + ".json").status());
    }

    @Test
    void whatNoAddressTakesIsToldInTheFormatAskedFor() {
        City.Answer json = city.get("/open311/v2/nothing.json");
        assertEquals("404 [{\"code\":404,\"description\":\"There is nothing at this address.\"}]", json.toString());
        City.Answer deleted = city.send(city.at("/open311/v2/services.xml").DELETE());
        assertEquals("400 405", deleted.status() + " " + deleted.text("code"));
    }

    @Test
    void anotherSitesRequestsAndKeysAreNotThere() throws StartFailure {
        String here = city.pothole();
        try (City classroom = new City(at.forSite("school", true))) {
            assertEquals(
                    404, classroom.get("/open311/v2/requests/" + here + ".json").status());
            assertEquals(List.of(), ids(classroom.get("/open311/v2/requests.json")));
            assertEquals(List.of(), ids(classroom.get("/open311/v2/requests.json?service_request_id=" + here)));
            String form = "&" + City.form("service_code", "pothole", "address_string", "x");
            assertEquals(
                    403, classroom.postRaw("json", "api_key=" + city.key + form).status());
            String there = classroom.pothole();
            assertEquals(
                    404, city.get("/open311/v2/requests/" + there + ".json").status());
            assertEquals("test", classroom.get("/open311/discovery.xml").text("type"));
        }
    }

    @Test
    void aProvisionalNumberIsAToken() {
        String told = ProvisionalNumber.of(city.agent.provisional(1).firstProvisional())
                .plain();
        city.agent.give(city.agent.pothole(told));
        City.Answer json = city.get("/open311/v2/tokens/" + told + ".json");
        assertEquals(told, json.first().path("token").asText());
        String number = json.first().path("service_request_id").asText();
        assertEquals(number, city.theCase(number).path("number").asText());
        assertEquals(
                RecordedXml.REQUEST_ID_FROM_TOKEN.shape(),
                RecordedXml.shape(
                        city.get("/open311/v2/tokens/" + told + ".xml").xml()));
        assertEquals(List.of(number), ids(city.get("/open311/v2/requests/" + told + ".json")));
        assertEquals(404, city.get("/open311/v2/tokens/" + number + ".json").status());
        assertEquals(404, city.get("/open311/v2/tokens/none.xml").status());
    }

    @Test
    void requestsAreFilteredByServiceStatusAndTime() {
        imported("dst-winter", "2025-03-08T12:00:00-08:00");
        imported("dst-summer", "2025-03-10T12:00:00-07:00");
        City.Answer spring = city.get("/open311/v2/requests.json?service_code=pothole,jobs&status=open"
                + "&start_date=2025-03-01T00:00:00-08:00&end_date=2025-04-01T00:00:00%2B02:00");
        assertEquals(
                List.of("2025-03-10T12:00:00-07:00", "2025-03-08T12:00:00-08:00"),
                spring.json().findValuesAsText("requested_datetime"));
        String day = "start_date=2025-03-10T00:00:00-07:00&end_date=2025-03-10T19:00:00Z";
        assertEquals(1, asked(day).size(), "the end counts");
        assertEquals(0, asked(day.replace("19:00:00Z", "18:59:59Z")).size());
        assertEquals(0, asked(day + "&status=closed").size());
        assertEquals(1, asked(day + "&status=closed,open").size());
        assertEquals(1, asked(day + "&status=closed&status=open").size());
        assertEquals(0, asked(day + "&service_code=jobs,311-general").size());
        assertEquals(2, asked("start_date=2025-02-01T00:00:00Z").size(), "90 days from it");
        assertEquals(2, asked("end_date=2025-03-11T00:00:00Z").size(), "90 days up to it");
        assertEquals(
                1,
                asked("start_date=2025-03-10T00:00:00 02:00".replace(" ", "+")).size(),
                "a plus unescaped");
        String lately = city.pothole();
        assertTrue(asked("").contains(lately));
        assertFalse(asked("").contains(ids(spring).getFirst()), "the last 90 days alone");
        assertEquals(
                RecordedXml.SERVICE_REQUESTS_EMPTY.shape(),
                RecordedXml.shape(city.get("/open311/v2/requests.xml?end_date=0001-01-01T00:00:00Z")
                        .xml()));
    }

    @Test
    void aSpanHasNinetyDaysOfTheCalendar() {
        assertEquals(
                200,
                city.get("/open311/v2/requests.json?start_date=2025-09-01T00:00:00-07:00"
                                + "&end_date=2025-11-30T00:00:00-08:00")
                        .status(),
                "one of the days has 25 hours");
        assertBad("start_date=2025-09-01T00:00:00-07:00&end_date=2025-11-30T00:00:01-08:00", "90 days");
        assertBad("start_date=2025-02-01T00:00:00Z&end_date=2025-01-01T00:00:00Z", "after");
    }

    @Test
    void whatCannotBeReadIsSaidByName() {
        assertBad("start_date=2025-02-01", "start_date");
        assertBad("start_date=2025-02-30T00:00:00Z", "start_date");
        assertBad("end_date=yesterday", "end_date");
        assertBad("end_date=%2B999999999-12-31T23:59:59Z", "end_date");
        assertBad("status=done", "status");
        assertBad("page=0", "page");
        assertBad("page_size=1001", "page_size");
        assertBad("page_size=9999999999", "page_size");
        assertEquals(0, asked("service_code=' OR 1=1 --".replace(" ", "%20")).size());
        assertEquals(0, asked("service_code=%00").size());
        assertEquals(0, asked("page=1000000&page_size=1000").size());
    }

    private void assertBad(String query, String word) {
        City.Answer answer = city.get("/open311/v2/requests.json?" + query);
        assertEquals(400, answer.status(), query + " " + answer.body());
        assertTrue(answer.first().path("description").asText().contains(word), answer.body());
        assertEquals(400, city.get("/open311/v2/requests.xml?" + query).status());
    }

    @Test
    void pagesGoOnWithoutDoublesAndGaps() {
        IntStream.range(0, 5).forEach(i -> imported("page" + i, "2024-05-0" + (i + 1) + "T00:00:00Z"));
        String may = "start_date=2024-05-01T00:00:00Z&end_date=2024-05-31T00:00:00Z";
        List<String> all = asked(may);
        assertEquals(5, all.size());
        List<String> byPage = new ArrayList<>();
        IntStream.rangeClosed(1, 4).forEach(page -> byPage.addAll(asked(may + "&page_size=2&page=" + page)));
        assertEquals(all, byPage);
    }

    @Test
    void aCatalogThatChangesChangesTheChangeset() {
        String before =
                city.get("/open311/discovery.json").json().path("changeset").asText();
        assertEquals(
                before,
                city.get("/open311/discovery.json").json().path("changeset").asText());
        city.central.load(new SiteContent(city.content.subList(0, 7), List.of()));
        String after =
                city.get("/open311/discovery.json").json().path("changeset").asText();
        city.central.load(new SiteContent(city.content, List.of()));
        assertNotEquals(before, after);
        assertTrue(before.compareTo(after) < 0);
    }
}
