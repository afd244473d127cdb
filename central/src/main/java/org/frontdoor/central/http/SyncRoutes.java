package org.frontdoor.central.http;

import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.frontdoor.central.cases.OlderCases;
import org.frontdoor.central.commands.CommandDesk;
import org.frontdoor.central.feed.Comparison;
import org.frontdoor.central.feed.Feed;
import org.frontdoor.central.feed.Snapshot;
import org.frontdoor.central.health.Metrics;
import org.frontdoor.central.numbers.NumberLeases;
import org.frontdoor.model.wire.EntryTally;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.Holding;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;

/// What desktops sync by.
public final class SyncRoutes {
    private static final int FAST = 4;
    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_WORKSTATION = 200;

    private final CommandDesk desk;
    private final Feed feed;
    private final Snapshot snapshot;
    private final Comparison comparison;
    private final NudgeStream nudges;
    private final NumberLeases leases;
    private final OlderCases older;
    private final Metrics metrics;

    public SyncRoutes(
            CommandDesk desk,
            Feed feed,
            Snapshot snapshot,
            Comparison comparison,
            NudgeStream nudges,
            NumberLeases leases,
            OlderCases older,
            Metrics metrics) {
        this.desk = desk;
        this.feed = feed;
        this.snapshot = snapshot;
        this.comparison = comparison;
        this.nudges = nudges;
        this.leases = leases;
        this.older = older;
        this.metrics = metrics;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/sync/commands", Access.SIGNED_IN, this::commands),
                Route.get("/sync/changes", Access.SIGNED_IN, this::changes),
                Route.get("/sync/snapshot", Access.SIGNED_IN, this::snapshot),
                Route.post("/sync/agreement", Access.SIGNED_IN, this::agreement),
                Route.post("/sync/older", Access.SIGNED_IN, this::older),
                Route.get("/sync/nudges", Access.SIGNED_IN, this::nudge),
                Route.post("/numbers/leases", Access.INTAKE, this::lease),
                Route.post("/numbers/provisional", Access.INTAKE, this::provisional));
    }

    private void commands(Exchange exchange) throws IOException {
        CommandBatch batch = exchange.body(CommandBatch.class);
        if (batch.commands().size() > SyncMessages.MOST_COMMANDS) {
            throw HttpProblem.of(
                    413, "batch-too-large", "At most " + SyncMessages.MOST_COMMANDS + " commands go into one batch.");
        }
        if (batch.cursor() != null && feed.isOfAnotherHistory(batch.cursor())) {
            throw gone();
        }
        List<Outcome> outcomes = desk.decide(exchange.actor(), batch.commands());
        outcomes.forEach(metrics::outcome);
        exchange.json(200, new OutcomeBatch(outcomes));
    }

    private void changes(Exchange exchange) throws IOException {
        switch (feed.after(exchange.actor(), exchange.query("after").orElse(null), bounded(exchange))) {
            case Feed.Answer.Page page -> exchange.json(200, page.page());
            case Feed.Answer.NoCursor ignored -> throw malformed("after");
            case Feed.Answer.Gone ignored -> throw gone();
        }
    }

    private static boolean bounded(Exchange exchange) {
        return exchange.query("closed").filter("recent"::equals).isPresent();
    }

    private static HttpProblem malformed(String name) {
        return HttpProblem.bad(
                "cursor-malformed", "«" + name + "» is no cursor. Take a snapshot and go on from its cursor.");
    }

    private static HttpProblem gone() {
        return HttpProblem.of(
                410,
                "cursor-gone",
                "This cursor is not of this central any more, or your rights have changed. Take a snapshot.");
    }

    private void agreement(Exchange exchange) throws IOException {
        Holding holding = exchange.body(Holding.class);
        if (holding.buckets().size() != EntryTally.BUCKETS) {
            throw HttpProblem.bad("buckets", "A tally has " + EntryTally.BUCKETS + " buckets.");
        }
        switch (comparison.compare(exchange.actor(), holding)) {
            case Comparison.Answer.Compared compared -> {
                metrics.compared(!compared.agreement().differing().isEmpty());
                exchange.json(200, compared.agreement());
            }
            case Comparison.Answer.NoCursor ignored -> throw malformed("cursor");
            case Comparison.Answer.Gone ignored -> throw gone();
        }
    }

    private void older(Exchange exchange) throws IOException {
        Older asked = exchange.body(Older.class);
        if (asked.entries().size() > SyncMessages.MOST_OLDER) {
            throw HttpProblem.of(413, "too-many", "At most " + SyncMessages.MOST_OLDER + " entries at a time.");
        }
        String cursor = asked.cursor();
        if (cursor != null && (feed.isOfAnotherHistory(cursor) || feed.isOfOtherRights(exchange.actor(), cursor))) {
            throw gone();
        }
        exchange.json(200, new SyncMessages.OlderEntries(older.find(exchange.actor(), asked)));
    }

    private void snapshot(Exchange exchange) throws IOException {
        Optional<String> from = exchange.query("from");
        Snapshot.Place place = from.isEmpty()
                ? Snapshot.Place.START
                : snapshot.after(from.get())
                        .orElseThrow(() -> HttpProblem.bad(
                                "place-malformed", "«from» is the last line's kind/id. Start without it."));
        boolean bounded = bounded(exchange);
        var context = exchange.context();
        context.disableCompression();
        context.status(200).contentType("application/x-ndjson");
        if (packed(exchange)) {
            context.header("Content-Encoding", "gzip").header("Vary", "Accept-Encoding");
            try (OutputStream out = new FastGzip(context.res().getOutputStream())) {
                snapshot.write(exchange.actor(), place, bounded, out);
            }
        } else {
            snapshot.write(exchange.actor(), place, bounded, context.res().getOutputStream());
        }
    }

    private static boolean packed(Exchange exchange) {
        return exchange.header("Accept-Encoding")
                .filter(accepted -> accepted.contains("gzip"))
                .isPresent();
    }

    private void nudge(Exchange exchange) throws Exception {
        new SseHandler((SseClient client) -> nudges.open(client)).handle(exchange.context());
    }

    private void lease(Exchange exchange) throws IOException {
        LeaseRequest request = request(exchange);
        switch (leases.lease(request, exchange.person().id())) {
            case NumberLeases.Answer.Leased leased -> exchange.json(200, leased.block());
            case NumberLeases.Answer.Provisional _ -> throw otherKind();
            case NumberLeases.Answer.NoneLeft _ ->
                throw noneLeft("All case numbers of this year are given out. Tell your administrator.");
        }
    }

    private void provisional(Exchange exchange) throws IOException {
        LeaseRequest request = request(exchange);
        switch (leases.provisional(request, exchange.person().id())) {
            case NumberLeases.Answer.Provisional given -> exchange.json(200, given.block());
            case NumberLeases.Answer.Leased _ -> throw otherKind();
            case NumberLeases.Answer.NoneLeft _ ->
                throw noneLeft("All provisional numbers are given out. Tell your administrator.");
        }
    }

    private static LeaseRequest request(Exchange exchange) throws IOException {
        LeaseRequest request = exchange.body(LeaseRequest.class);
        if (request.size() < 1 || request.size() > NumberLeases.LARGEST) {
            throw HttpProblem.bad("lease-size", "A block has 1 to " + NumberLeases.LARGEST + " numbers.");
        }
        if (request.workstation().isBlank()
                || request.workstation().length() > LONGEST_WORKSTATION
                || request.workstation().indexOf('\0') >= 0) {
            throw HttpProblem.bad("workstation", "Name the workstation, in at most 200 characters.");
        }
        return request;
    }

    private static HttpProblem otherKind() {
        return HttpProblem.of(422, "id-reused", "This lease id was given numbers of the other kind. Take a new id.");
    }

    private static HttpProblem noneLeft(String words) {
        return HttpProblem.of(507, "numbers-used-up", words);
    }

    /// A line's time is worth more than the last percent of its bytes.
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(FAST);
        }
    }
}
