package org.frontdoor.central.agencies;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.frontdoor.central.agencies.Endpoint.Code;
import org.frontdoor.central.agencies.GeoReportClient.Result;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.http.Access;
import org.frontdoor.central.http.Exchange;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.outgoing.OutsideLine;
import org.frontdoor.central.outgoing.Seal;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.jspecify.annotations.Nullable;

/// Agencies' systems, told to central and taken back by an administrator. Their keys go in and never come out.
public final class EndpointRoutes {
    private static final int MOST_CODES = 5_000;

    private final Endpoints endpoints;
    private final GeoReportClient client;
    private final OutsideLine line;
    private final Seal seal;
    private final Catalog catalog;
    private final boolean classroom;

    EndpointRoutes(
            Endpoints endpoints,
            GeoReportClient client,
            OutsideLine line,
            Seal seal,
            Catalog catalog,
            boolean classroom) {
        this.endpoints = endpoints;
        this.client = client;
        this.line = line;
        this.seal = seal;
        this.catalog = catalog;
        this.classroom = classroom;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/endpoints", Access.ADMIN, this::list),
                Route.post("/endpoints", Access.ADMIN, this::add),
                new Route("DELETE", "/endpoints/{code}", Access.ADMIN, Route.USUAL_LIMIT, this::remove),
                Route.post("/endpoints/{code}/try", Access.ADMIN, this::attempt));
    }

    /// What an administrator tells of one.
    public record NewEndpoint(
            String agency,
            String url,
            @Nullable String jurisdiction,
            @Nullable String key,
            boolean xml,
            boolean contact,
            boolean idempotent,
            @Nullable List<Code> codes) {}

    record Shown(
            String agency,
            String url,
            @Nullable String jurisdiction,
            boolean hasKey,
            boolean xml,
            boolean contact,
            boolean idempotent,
            int codes,
            Instant created,
            int failures,
            @Nullable Instant pausedUntil) {}

    record Items(List<Shown> items) {}

    /// What a try found.
    /// @param services how many theirs are
    /// @param unknown codes of the table that they do not have
    /// @param without services of ours that this agency does and that have no code of theirs
    record Found(boolean answers, String words, int services, List<String> unknown, List<String> without) {}

    private void list(Exchange exchange) throws IOException {
        exchange.json(
                200,
                new Items(endpoints.all().stream().map(EndpointRoutes::shown).toList()));
    }

    private static Shown shown(Endpoints.Known known) {
        Endpoint endpoint = known.endpoint();
        return new Shown(
                endpoint.agency(),
                endpoint.url(),
                endpoint.jurisdiction(),
                endpoint.key() != null,
                endpoint.options().xml(),
                endpoint.options().contact(),
                endpoint.options().idempotent(),
                endpoint.options().codes().size(),
                known.created(),
                endpoint.failures(),
                known.pausedUntil());
    }

    private void add(Exchange exchange) throws IOException {
        NewEndpoint given = exchange.body(NewEndpoint.class);
        if (classroom) {
            throw HttpProblem.of(409, "classroom", "Nothing leaves a classroom: it has no agencies' systems.");
        }
        if (given.agency().equals(Agency.PROGRAM)
                || catalog.agencies().stream().noneMatch(agency -> agency.code().equals(given.agency()))) {
            throw HttpProblem.of(422, "agency-unknown", "There is no such agency in the program.");
        }
        Optional<String> fault =
                given.url().length() > 2_000 ? Optional.of("The address is too long.") : line.fault(given.url());
        if (fault.isPresent()) {
            throw HttpProblem.of(422, "address-wrong", fault.get());
        }
        if (given.key() != null && !seal.works()) {
            throw HttpProblem.of(
                    409, "secrets-not-kept", "Start central with --secret-key-file: without it no key can be kept.");
        }
        List<Code> codes = Objects.requireNonNullElse(given.codes(), List.of());
        if (codes.size() > MOST_CODES
                || isLong(given.key())
                || isLong(given.jurisdiction())
                || codes.stream().anyMatch(code -> isLong(code.theirs()))) {
            throw HttpProblem.of(422, "value-does-not-fit", "A value is too long, or the table has too many lines.");
        }
        Endpoint endpoint = new Endpoint(
                given.agency(),
                given.url().replaceAll("/+$", ""),
                given.jurisdiction(),
                given.key(),
                new Endpoint.Options(given.xml(), given.contact(), given.idempotent(), codes),
                0);
        if (!endpoints.add(endpoint)) {
            throw HttpProblem.of(409, "endpoint-exists", "This agency has an endpoint. Take it back first.");
        }
        exchange.json(
                201,
                endpoints.all().stream()
                        .filter(known -> known.endpoint().agency().equals(given.agency()))
                        .map(EndpointRoutes::shown)
                        .findFirst()
                        .orElseThrow(EndpointRoutes::missing));
    }

    private static boolean isLong(@Nullable String text) {
        return text != null && text.length() > 200;
    }

    private void remove(Exchange exchange) {
        if (!endpoints.remove(exchange.path("code"))) {
            throw missing();
        }
        exchange.nothing();
    }

    private static HttpProblem missing() {
        return HttpProblem.notFound("This agency has no endpoint.");
    }

    private void attempt(Exchange exchange) throws IOException {
        Endpoint endpoint = endpoints.find(exchange.path("code")).orElseThrow(EndpointRoutes::missing);
        exchange.json(200, found(endpoint, client.services(endpoint)));
    }

    private Found found(Endpoint endpoint, Result result) {
        return switch (result) {
            case Result.Good good -> compare(endpoint, good);
            case Result.Refused refused -> nothing("It refuses (" + refused.status() + "): " + refused.words());
            case Result.Away away -> nothing("It is not to be had: " + away.words());
            case Result.Lost lost -> nothing("It gives no answer that can be used: " + lost.words());
        };
    }

    private static Found nothing(String words) {
        return new Found(false, words, 0, List.of(), List.of());
    }

    private Found compare(Endpoint endpoint, Result.Good good) {
        Set<String> theirs = new HashSet<>();
        good.items().forEach(item -> theirs.add(item.getOrDefault("service_code", "")));
        theirs.remove("");
        List<String> unknown = endpoint.options().codes().stream()
                .filter(code -> code.question().isEmpty())
                .map(Code::theirs)
                .filter(Predicate.not(theirs::contains))
                .distinct()
                .toList();
        List<String> without = catalog.services().stream()
                .filter(service -> service.firstAgency().equals(endpoint.agency()))
                .map(Service::code)
                .filter(ours -> endpoint.service(ours).filter(theirs::contains).isEmpty())
                .toList();
        return new Found(
                true,
                theirs.isEmpty() ? "It answers, and lists no services." : "It answers.",
                theirs.size(),
                unknown,
                without);
    }
}
