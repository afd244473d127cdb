package org.frontdoor.central.http;

import java.io.IOException;
import java.util.List;
import org.frontdoor.central.session.ApiKeys;

/// Keys of other systems, given and taken back by an administrator.
public final class KeyRoutes {
    private final ApiKeys keys;

    public KeyRoutes(ApiKeys keys) {
        this.keys = keys;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/keys", Access.ADMIN, exchange -> exchange.json(200, new Items(keys.all()))),
                Route.post("/keys", Access.ADMIN, this::issue),
                new Route("DELETE", "/keys/{name}", Access.ADMIN, Route.USUAL_LIMIT, this::end));
    }

    record Items(List<ApiKeys.Holder> items) {}

    /// Which system wants one.
    public record NewKey(String name) {}

    /// @param key told this once
    record IssuedKey(String name, String key) {}

    private void issue(Exchange exchange) throws IOException {
        String name = exchange.body(NewKey.class).name();
        if (!ApiKeys.isName(name)) {
            throw HttpProblem.of(
                    422, "key-name", "Name the system with small letters, digits and dashes, 40 at most: city-app.");
        }
        String key = keys.issue(name)
                .orElseThrow(() -> HttpProblem.of(
                        409, "key-exists", "This system has a key. Take it back first, or give it another name."));
        exchange.json(201, new IssuedKey(name, key));
    }

    private void end(Exchange exchange) {
        if (!keys.end(exchange.path("name"))) {
            throw HttpProblem.notFound("No system of this name has a key.");
        }
        exchange.nothing();
    }
}
