package org.frontdoor.central.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.frontdoor.central.health.Metrics;
import org.frontdoor.central.store.Database;

/// For balancers, dashboards and those who write against central.
public final class HealthRoutes {
    private final Database database;
    private final Metrics metrics;
    private final String version;

    public HealthRoutes(Database database, Metrics metrics, String version) {
        this.database = database;
        this.metrics = metrics;
        this.version = version;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/openapi.json", Access.ANYBODY, this::description),
                Route.get("/health", Access.ANYBODY, this::health),
                Route.get(
                        "/metrics",
                        Access.ANYBODY,
                        exchange -> exchange.context()
                                .contentType("text/plain; version=0.0.4; charset=utf-8")
                                .result(metrics.text())));
    }

    private void description(Exchange exchange) throws IOException {
        try (InputStream in = HealthRoutes.class.getResourceAsStream("openapi.json")) {
            exchange.context()
                    .contentType("application/json")
                    .result(Objects.requireNonNull(in).readAllBytes());
        }
    }

    private void health(Exchange exchange) throws IOException {
        boolean up = database.answers() && database.hasDisk();
        exchange.json(
                up ? 200 : 503,
                Map.of("status", up ? "up" : "down", "database", up ? "up" : "down", "version", version));
    }
}
