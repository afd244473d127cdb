package org.frontdoor.central.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.frontdoor.fixtures.open311.BostonDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoReportReadingTest {
    private final GeoReportReading reading = new GeoReportReading(new ObjectMapper());

    private List<TheirRequest> sample(String name) throws IOException, GeoReportReading.Unreadable {
        try (var file = BostonDefinitions.class.getResourceAsStream(name)) {
            return reading.items(Objects.requireNonNull(file).readAllBytes()).stream()
                    .map(TheirRequest::of)
                    .toList();
        }
    }

    private List<TheirRequest> read(String text) throws GeoReportReading.Unreadable {
        return reading.items(text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(TheirRequest::of)
                .toList();
    }

    @Test
    void sanFranciscosRecordedXmlIsUnderstood() throws IOException, GeoReportReading.Unreadable {
        List<TheirRequest> two = sample("service_requests.xml");
        assertEquals(
                List.of("638344", "638349"), two.stream().map(TheirRequest::id).toList());
        assertEquals(Optional.of(true), two.getFirst().closed());
        assertEquals("Duplicate request.", two.getFirst().words());
        assertEquals(
                Optional.of(Instant.parse("2010-04-14T14:37:38Z")),
                two.getFirst().at());
        assertEquals("293944", sample("post_service_request.xml").getFirst().id());
        assertEquals("12345", sample("request_id_from_token.xml").getFirst().token());
        assertEquals(List.of(), sample("service_requests_empty.xml"));
        assertTrue(sample("get_service_request_not_found.xml")
                .getFirst()
                .description()
                .startsWith("Service request not found"));
    }

    @Test
    void schenectadysWrongNamesAreUnderstood() throws IOException, GeoReportReading.Unreadable {
        List<TheirRequest> all = sample("schenectady_requests.json");
        assertEquals(13, all.size());
        TheirRequest closed = all.stream()
                .filter(request -> request.closed().equals(Optional.of(true)))
                .findFirst()
                .orElseThrow();
        assertEquals("Git R Done!", closed.words());
        assertEquals(Optional.of(Instant.parse("2018-09-10T00:00:00Z")), closed.at());
        assertEquals(Optional.empty(), all.get(3).at(), "an empty time is none");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T10:00:00-08:00, 2026-11-30T18:00:00Z",
        "2026-11-30T10:00:00-0800, 2026-11-30T18:00:00Z",
        "2026-11-30 10:00:00, 2026-11-30T10:00:00Z",
        "2026-11-30T10:00:00.123Z, 2026-11-30T10:00:00.123Z",
        "2026-11-30, 2026-11-30T00:00:00Z"
    })
    void timesAreReadAsTheyAreWritten(String text, Instant time) {
        assertEquals(Optional.of(time), TheirRequest.time(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"service_request_id\":4711}]",
                "{\"service_requests\":[{\"service_request_id\":\"4711\"}]}",
                "{\"service_requests\":{\"request\":[{\"service_request_id\":\"4711\"}]}}",
                "{\"service_request_id\":\"4711\",\"token\":null}",
                "\uFEFF [{\"Service_Request_ID\":\" 4711 \"}]",
                "<request><service_request_id>4711</service_request_id></request>"
            })
    void envelopesAndTypesDoNotMatter(String text) throws GeoReportReading.Unreadable {
        assertEquals("4711", read(text).getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
                "<!DOCTYPE a [<!ENTITY b \"bbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
                "<a><b></a>",
                "[{\"a\":",
                "sorry, we are closed"
            })
    void whatIsBrokenOrReachesOutIsNotRead(String text) {
        assertThrows(GeoReportReading.Unreadable.class, () -> read(text));
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            reading.items(bytes).forEach(TheirRequest::of);
        } catch (GeoReportReading.Unreadable e) {
            assertTrue(e.words().startsWith("answers with"));
        }
    }
}
