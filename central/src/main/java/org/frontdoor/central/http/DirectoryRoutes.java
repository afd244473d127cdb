package org.frontdoor.central.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.frontdoor.central.directory.DirectoryDesk;
import org.frontdoor.central.pack.Finding;

/// What other bodies offer, in bulk, after HSDS.
public final class DirectoryRoutes {
    private static final int MOST_TOLD = 20;

    private final DirectoryDesk desk;

    public DirectoryRoutes(DirectoryDesk desk) {
        this.desk = desk;
    }

    public List<Route> routes() {
        return List.of(
                new Route("POST", "/directory", Access.ADMIN, Route.BULK_LIMIT, this::take),
                Route.get("/directory", Access.SIGNED_IN, this::files));
    }

    /// Texts by file.
    record Files(Map<String, String> files) {}

    private void files(Exchange exchange) throws IOException {
        exchange.json(
                200,
                new Files(desk.files(
                        exchange.query("source"),
                        exchange.query("form").filter("tabular"::equals).isPresent())));
    }

    private void take(Exchange exchange) throws IOException {
        if (!RequestBody.type(exchange.context()).equals("application/zip")) {
            throw HttpProblem.of(
                    415, "type-unknown", "Send the directory's files as a zip, with Content-Type: application/zip.");
        }
        switch (desk.take(exchange.bytes(), exchange.query("source").orElse("directory"))) {
            case DirectoryDesk.Answer.Loaded loaded -> exchange.json(200, loaded);
            case DirectoryDesk.Answer.Bad bad ->
                throw new HttpProblem(
                        422,
                        "directory-bad",
                        "The directory cannot be read, so nothing was loaded. "
                                + String.join(
                                        "; ",
                                        bad.reading().findings().stream()
                                                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                                                .limit(MOST_TOLD)
                                                .map(Finding::toString)
                                                .toList()),
                        Map.of(),
                        null);
            case DirectoryDesk.Answer.NoZip _ ->
                throw HttpProblem.bad("zip-malformed", "The body is no zip file, or was cut.");
        }
    }
}
