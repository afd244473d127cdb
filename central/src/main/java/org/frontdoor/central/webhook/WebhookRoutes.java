package org.frontdoor.central.webhook;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.http.Access;
import org.frontdoor.central.http.Exchange;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.outgoing.OutsideLine;
import org.frontdoor.central.outgoing.Seal;
import org.frontdoor.model.catalog.Agency;
import org.jspecify.annotations.Nullable;

/// Webhooks, given and taken back by an administrator. A secret is told once, to whoever asked for it.
public final class WebhookRoutes {
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final Webhooks webhooks;
    private final Messages messages;
    private final OutsideLine line;
    private final Seal seal;
    private final Catalog catalog;
    private final boolean classroom;

    WebhookRoutes(
            Webhooks webhooks, Messages messages, OutsideLine line, Seal seal, Catalog catalog, boolean classroom) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.line = line;
        this.seal = seal;
        this.catalog = catalog;
        this.classroom = classroom;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/webhooks", Access.ADMIN, this::list),
                Route.post("/webhooks", Access.ADMIN, this::add),
                new Route("DELETE", "/webhooks/{code}", Access.ADMIN, Route.USUAL_LIMIT, this::remove),
                Route.post("/webhooks/{code}/secret", Access.ADMIN, this::renew),
                Route.post("/webhooks/{code}/replay", Access.ADMIN, this::replay));
    }

    /// Who is to be sent word, and where.
    public record NewWebhook(String agency, String url) {}

    /// From when on.
    public record Since(Instant since) {}

    record Shown(
            String agency,
            String url,
            Instant created,
            int failures,
            @Nullable Instant pausedUntil,
            int waiting,
            int dead,
            @Nullable String trouble) {}

    record Items(List<Shown> items) {}

    record Secret(String agency, String secret) {}

    record Replayed(int messages) {}

    private void list(Exchange exchange) throws IOException {
        exchange.json(
                200,
                new Items(webhooks.all().stream()
                        .map(hook -> new Shown(
                                hook.agency(),
                                hook.url(),
                                hook.created(),
                                hook.failures(),
                                hook.pausedUntil(),
                                hook.waiting(),
                                hook.dead(),
                                hook.trouble()))
                        .toList()));
    }

    private void add(Exchange exchange) throws IOException {
        NewWebhook given = exchange.body(NewWebhook.class);
        if (classroom) {
            throw HttpProblem.of(409, "classroom", "Nothing leaves a classroom: it has no webhooks.");
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
        requireSeal();
        WebhookSecret secret = webhooks.add(given.agency(), given.url())
                .orElseThrow(() -> HttpProblem.of(
                        409,
                        "webhook-exists",
                        "This agency has a webhook. Take it back first, or give it a new secret."));
        exchange.json(201, new Secret(given.agency(), secret.text()));
    }

    private void requireSeal() {
        if (!seal.works()) {
            throw HttpProblem.of(
                    409, "secrets-not-kept", "Start central with --secret-key-file: without it no secret can be kept.");
        }
    }

    private void renew(Exchange exchange) throws IOException {
        requireSeal();
        String agency = exchange.path("code");
        WebhookSecret secret = webhooks.renew(agency).orElseThrow(WebhookRoutes::missing);
        exchange.json(200, new Secret(agency, secret.text()));
    }

    private void remove(Exchange exchange) {
        if (!webhooks.remove(exchange.path("code"))) {
            throw missing();
        }
        exchange.nothing();
    }

    private void replay(Exchange exchange) throws IOException {
        Instant since = exchange.body(Since.class).since();
        String agency = exchange.path("code");
        if (webhooks.all().stream().noneMatch(hook -> hook.agency().equals(agency))) {
            throw missing();
        }
        // No database knows the years beyond.
        if (since.isAfter(LAST)) {
            throw HttpProblem.bad("since-wrong", "Say since when, as 2026-11-30T08:00:00Z.");
        }
        exchange.json(
                200, new Replayed(messages.replay(agency, since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since)));
    }

    private static HttpProblem missing() {
        return HttpProblem.notFound("This agency has no webhook.");
    }
}
