package org.frontdoor.central.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.frontdoor.central.catalog.PackLoad;
import org.frontdoor.central.imports.ImportBatch;
import org.frontdoor.central.imports.ImportDesk;
import org.frontdoor.central.pack.PackReading;

/// What comes in bulk: city packs and other systems' cases.
public final class BulkRoutes {
    private final ImportDesk imports;
    private final PackLoad packs;

    public BulkRoutes(ImportDesk imports, PackLoad packs) {
        this.imports = imports;
        this.packs = packs;
    }

    public List<Route> routes() {
        return List.of(
                new Route("POST", "/imports", Access.IMPORTERS, Route.BULK_LIMIT, this::take),
                new Route("POST", "/packs", Access.ADMIN, Route.BULK_LIMIT, this::pack));
    }

    private void take(Exchange exchange) throws IOException {
        ImportBatch batch = exchange.body(ImportBatch.class);
        if (batch.rows().size() > ImportBatch.MOST_ROWS) {
            throw HttpProblem.of(
                    413, "batch-too-large", "At most " + ImportBatch.MOST_ROWS + " rows go into one batch.");
        }
        exchange.json(
                200,
                imports.take(exchange.actor(), batch)
                        .orElseThrow(() -> HttpProblem.of(
                                507, "numbers-used-up", "All case numbers of this year are given out.")));
    }

    private void pack(Exchange exchange) throws IOException {
        if (!RequestBody.type(exchange.context()).equals("application/zip")) {
            throw HttpProblem.of(
                    415, "type-unknown", "Send the pack's folder as a zip, with Content-Type: application/zip.");
        }
        switch (packs.load(exchange.bytes())) {
            case PackLoad.Answer.Loaded loaded -> exchange.json(200, loaded);
            case PackLoad.Answer.Bad bad ->
                throw new HttpProblem(422, "pack-bad", findings(bad.reading()), Map.of(), null);
            case PackLoad.Answer.NoZip ignored ->
                throw HttpProblem.bad("zip-malformed", "The body is no zip file, or was cut.");
        }
    }

    private static String findings(PackReading reading) {
        List<String> errors =
                reading.errors().stream().limit(20).map(Object::toString).toList();
        return "The pack has " + reading.errors().size() + " mistakes, so nothing was loaded. "
                + String.join("; ", errors);
    }
}
