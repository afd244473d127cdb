package org.frontdoor.central.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.Desktop;
import org.frontdoor.central.SiteContent;
import org.frontdoor.central.StartFailure;
import org.frontdoor.central.TestContent;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.fixtures.open311.RecordedXml;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Question.Choice;
import org.frontdoor.model.catalog.Question.Condition;
import org.frontdoor.model.catalog.Question.DataType;
import org.frontdoor.model.catalog.Question.Stop;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Wording;
import org.w3c.dom.Document;

/// A city whose central runs, with a client that has an `api_key`, and with people at desktops.
final class City implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String ADDRESS = "1120 SW 5th Ave";

    final Central central;
    final List<Entry> content;
    final HttpClient http = HttpClient.newHttpClient();
    final Desktop agent;
    final Desktop liaison;
    final Desktop lead;
    final Desktop admin;
    final String key;

    City(CentralSettings settings) throws StartFailure {
        List<Entry> entries = new ArrayList<>(TestContent.entries());
        content = entries;
        entries.add(service("abandoned.auto", Handling.HELP, PlaceNeed.REQUIRED, questions()));
        entries.add(service("jobs", Handling.HELP, PlaceNeed.NONE, List.of()));
        entries.add(service("marriage", Handling.REFER, PlaceNeed.NONE, List.of()));
        entries.add(new AddressPoint(
                AddressPoint.idOf(ADDRESS), ADDRESS, "Testville", "97204", new Point(45.5152, -122.6784)));
        central = Central.start(
                settings.withPasswordCost(new Passwords.Cost(64, 1, 1)),
                ProgramVocabulary.create(),
                new SiteContent(entries, TestContent.accounts()));
        agent = Desktop.signIn(http, central.address(), "agent");
        liaison = Desktop.signIn(http, central.address(), "liaison");
        lead = Desktop.signIn(http, central.address(), "lead");
        admin = Desktop.signIn(http, central.address(), "admin");
        key = admin.post("/keys", "{\"name\":\"city-app\"}").tree().path("key").asText();
    }

    private static Service service(String code, Handling handling, PlaceNeed place, List<Question> questions) {
        return new Service(
                Service.idOf(code),
                code,
                "Report",
                "Vehicles & <more>",
                "Official " + code,
                new Wording(Map.of("en", "A " + code, "es", "Un " + code)),
                Map.of("en", List.of("car", "old, rusty"), "es", List.of("auto")),
                "PBOT",
                List.of("PBOT"),
                handling,
                1,
                false,
                place,
                "crew",
                Wording.english("Within 5 days."),
                Wording.NONE,
                questions,
                3);
    }

    private static List<Question> questions() {
        Choice street = new Choice("street", Wording.english("On a street"));
        Choice highway = new Choice("highway", Wording.english("On a highway"));
        Stop stop = new Stop(List.of("highway"), Wording.english("Call 9-1-1."));
        Condition onStreet = new Condition("where", List.of("street"));
        return List.of(
                question("intro", 1, DataType.TEXT, false, false, false, List.of(), null, null),
                question("where", 2, DataType.SINGLE, true, true, false, List.of(street, highway), null, stop),
                question("block", 3, DataType.STRING, true, true, false, List.of(), onStreet, null),
                question("seen", 4, DataType.DATETIME, false, true, false, List.of(), null, null),
                question("wheels", 5, DataType.NUMBER, false, true, false, List.of(), null, null),
                question(
                        "hazards",
                        6,
                        DataType.MULTI,
                        false,
                        true,
                        false,
                        List.of(
                                new Choice("oil", Wording.english("Oil")),
                                new Choice("glass", Wording.english("Glass"))),
                        null,
                        null),
                question("checked", 7, DataType.STRING, true, true, true, List.of(), null, null));
    }

    private static Question question(
            String code,
            int order,
            DataType type,
            boolean required,
            boolean variable,
            boolean internal,
            List<Choice> choices,
            Condition when,
            Stop stop) {
        return new Question(
                code,
                order,
                type,
                required,
                variable,
                internal,
                Wording.english("What of " + code + "?"),
                Wording.NONE,
                choices,
                when,
                stop);
    }

    /// What came back.
    record Answer(int status, HttpResponse<byte[]> response) {
        String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        String type() {
            return response.headers().firstValue("Content-Type").orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(body());
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(body(), e);
            }
        }

        /// The first of an array.
        JsonNode first() {
            return json().path(0);
        }

        Document xml() {
            return RecordedXml.parse(response.body());
        }

        String text(String element) {
            return xml().getElementsByTagName(element).item(0).getTextContent();
        }

        @Override
        public String toString() {
            return status + " " + body();
        }
    }

    Answer get(String path, String... headers) {
        HttpRequest.Builder request = at(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(central.address() + path)).timeout(PATIENCE);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Posts a form as it is written here, with the `api_key`.
    /// @param fields names and values in turn
    Answer post(String... fields) {
        return postAs("json", fields);
    }

    Answer postAs(String format, String... fields) {
        return postRaw(format, "api_key=" + key + "&" + form(fields));
    }

    Answer postRaw(String format, String body, String... headers) {
        HttpRequest.Builder request = at("/open311/v2/requests." + format)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return form.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Posts a good request and gives its id.
    String made(String... fields) {
        Answer answer = post(fields);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.first().path("service_request_id").asText();
    }

    /// The same, with words.
    String pothole(String... more) {
        List<String> fields = new ArrayList<>(List.of("service_code", "pothole", "address_string", "1221 SW 4th Ave"));
        fields.addAll(List.of(more));
        return made(fields.toArray(String[]::new));
    }

    /// The case as the program's own people see it.
    JsonNode theCase(String number) {
        return agent.get("/cases/" + number).tree();
    }

    @Override
    public void close() {
        central.close();
        http.close();
    }
}
