package org.frontdoor.central.open311;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.http.Access;
import org.frontdoor.central.http.Exchange;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.session.ApiKeys;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.program.Program;

/// Open311's GeoReport v2, in XML and JSON.
public final class Open311Routes {
    private static final String REQUESTS = "service_requests";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int FORM_LIMIT = 1024 * 1024;
    private static final int MOST_IDS = 1_000;

    private final Catalog catalog;
    private final PublicCases cases;
    private final Intake intake;
    private final ApiKeys keys;
    private final Supplier<Optional<Program>> program;
    private final boolean classroom;
    private final ObjectMapper mapper;
    private final InstantSource clock;

    /// @param classroom nothing that comes in here is acted upon
    public Open311Routes(
            Catalog catalog,
            PublicCases cases,
            Intake intake,
            ApiKeys keys,
            Supplier<Optional<Program>> program,
            boolean classroom,
            ObjectMapper mapper,
            InstantSource clock) {
        this.catalog = catalog;
        this.cases = cases;
        this.intake = intake;
        this.keys = keys;
        this.program = program;
        this.classroom = classroom;
        this.mapper = mapper;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                get("/open311/discovery.{format}", this::discovery),
                get("/open311/v2/services.{format}", this::services),
                get("/open311/v2/services/{code}.{format}", this::definition),
                get("/open311/v2/requests.{format}", this::requests),
                new Route(
                        "POST",
                        "/open311/v2/requests.{format}",
                        Access.ANYBODY,
                        FORM_LIMIT,
                        exchange -> serve(exchange, this::post)),
                get("/open311/v2/requests/{request}.{format}", this::request),
                get("/open311/v2/tokens/{token}.{format}", this::token));
    }

    /// A request whose format is known.
    private record Asked(Exchange exchange, Format format, String language, ZoneId zone) {}

    private interface Answering {
        void answer(Asked asked) throws IOException;
    }

    private Route get(String path, Answering answering) {
        return Route.get(path, Access.ANYBODY, exchange -> serve(exchange, answering));
    }

    private void serve(Exchange exchange, Answering answering) throws IOException {
        Format known = Format.at("." + exchange.path("format"))
                .orElseThrow(() -> HttpProblem.notFound("This is to be had as .xml and as .json."));
        Optional<Program> at = program.get();
        answering.answer(new Asked(
                exchange,
                known,
                language(exchange, at.map(Program::languages).orElse(List.of())),
                at.map(Program::timeZone).orElse(ZoneOffset.UTC)));
    }

    /// The first of the program's languages that the client takes, else its own first.
    private static String language(Exchange exchange, List<String> languages) {
        String wanted = exchange.header("Accept-Language")
                .map(header -> header.split("[-,;]", 2)[0].strip())
                .orElse("");
        return languages.contains(wanted)
                ? wanted
                : languages.stream().findFirst().orElse("en");
    }

    private void write(Asked asked, String root, JsonNode answer) {
        asked.exchange.answer(200, asked.format.type(), asked.format.write(mapper, root, answer));
    }

    /// A name in the address that may have points in it.
    private static String name(Asked asked, String name) {
        String whole = asked.exchange.path(name) + "." + asked.exchange.path("format");
        return whole.substring(0, whole.lastIndexOf('.'));
    }

    private void discovery(Asked asked) {
        Optional<Program> at = program.get();
        String changeset = "%012d".formatted(cases.changes());
        String contact = at.map(found -> found.name() + ", " + found.email() + ", " + found.phone())
                .orElse("");
        ObjectNode discovery = JsonNodeFactory.instance
                .objectNode()
                .put("changeset", changeset)
                .put("contact", contact)
                .put("key_service", "Ask for an api_key: " + contact);
        ObjectNode endpoint = discovery.putArray("endpoints").addObject();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2")
                .put("url", asked.exchange.origin() + "/open311/v2")
                .put("changeset", changeset)
                .put("type", classroom ? "test" : "production")
                .putArray("formats")
                .add("text/xml")
                .add("application/json");
        write(asked, "discovery", discovery);
    }

    private PublicCatalog catalog(Asked asked) {
        return PublicCatalog.of(catalog, asked.language);
    }

    private void services(Asked asked) {
        write(asked, "services", catalog(asked).list());
    }

    private void definition(Asked asked) {
        write(
                asked,
                "service_definition",
                catalog(asked)
                        .definition(name(asked, "code"))
                        .orElseThrow(() -> HttpProblem.notFound("service_code was not found.")));
    }

    private void requests(Asked asked) {
        List<String> ids =
                RequestFilter.all(asked.exchange, "service_request_id").toList();
        if (ids.size() > MOST_IDS) {
            throw HttpProblem.bad("too-many", "At most " + MOST_IDS + " requests are asked for at once.");
        }
        write(
                asked,
                ids.isEmpty()
                        ? cases.find(RequestFilter.read(asked.exchange, asked.zone, clock.instant()))
                        : cases.find(
                                ids.stream().flatMap(id -> number(id).stream()).toList()));
    }

    private void request(Asked asked) {
        write(
                asked,
                List.of(number(name(asked, "request"))
                        .flatMap(cases::find)
                        .orElseThrow(() -> HttpProblem.notFound("service_request_id was not found."))));
    }

    private void write(Asked asked, Collection<Case> found) {
        PublicRequest request = new PublicRequest(catalog(asked), asked.zone);
        ArrayNode requests = JsonNodeFactory.instance.arrayNode();
        found.forEach(each -> request.write(requests, each));
        write(asked, REQUESTS, requests);
    }

    private static Optional<ToldNumber> number(String typed) {
        return switch (CaseNumber.parse(typed)) {
            case Parsed.Valid(CaseNumber number) -> Optional.of(number);
            case Parsed.Provisional(ProvisionalNumber number) -> Optional.of(number);
            case Parsed.Mistyped ignored -> Optional.empty();
            case Parsed.NotANumber ignored -> Optional.empty();
        };
    }

    /// Every request has its id at once. What a customer may hold in its place is the provisional number of a case.
    private void token(Asked asked) {
        String token = name(asked, "token");
        Case found = number(token)
                .filter(ProvisionalNumber.class::isInstance)
                .flatMap(cases::find)
                .orElseThrow(() -> HttpProblem.notFound("token was not found."));
        ArrayNode requests = JsonNodeFactory.instance.arrayNode();
        requests.addObject().put("service_request_id", found.number()).put("token", token);
        write(asked, REQUESTS, requests);
    }

    private void post(Asked asked) throws IOException {
        if (!asked.exchange.type().equals(FORM)) {
            throw HttpProblem.of(415, "type-unknown", "Send a form, with Content-Type: " + FORM + ".");
        }
        Form form = Form.read(asked.exchange.bytes());
        Actor client = form.text("api_key")
                .or(() -> asked.exchange.query("api_key"))
                .flatMap(key -> keys.actor(key.strip()))
                .orElseThrow(() -> HttpProblem.of(403, "api-key", "Missing or invalid api_key."));
        NewRequest given = NewRequest.read(form, asked.language);
        PublicCatalog now = catalog(asked);
        UUID id = intake.open(client, asked.exchange.idempotencyKey(), given, now);
        Case opened =
                cases.find(id).orElseThrow(() -> HttpProblem.notFound("This case was opened, and is gone since."));
        ArrayNode requests = JsonNodeFactory.instance.arrayNode();
        requests.addObject()
                .put("service_request_id", opened.number())
                .put("service_notice", now.promise(opened.routing().service()).orElse(null))
                .put("account_id", form.text("account_id").orElse(null));
        write(asked, REQUESTS, requests);
    }
}
