package org.frontdoor.central.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.cases.CaseCursor;
import org.frontdoor.central.cases.CaseOpening;
import org.frontdoor.central.cases.CasePatch;
import org.frontdoor.central.cases.CaseQueries;
import org.frontdoor.central.cases.CaseQuery;
import org.frontdoor.central.cases.CaseView;
import org.frontdoor.central.cases.NewCase;
import org.frontdoor.central.commands.CommandDesk;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.wire.Outcome;
import org.jspecify.annotations.Nullable;

/// Cases for integrators: read, opened and changed by number.
public final class CaseRoutes {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final CaseQueries queries;
    private final CommandDesk desk;
    private final CaseOpening opening;

    public CaseRoutes(CaseQueries queries, CommandDesk desk, CaseOpening opening) {
        this.queries = queries;
        this.desk = desk;
        this.opening = opening;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/cases", Access.SIGNED_IN, this::list),
                Route.get("/cases/{number}", Access.SIGNED_IN, this::one),
                Route.post("/cases", Access.INTAKE, this::open),
                new Route("PATCH", "/cases/{number}", Access.SIGNED_IN, Route.USUAL_LIMIT, this::change));
    }

    /// A page of a list.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items(List<?> items, @Nullable String next) {}

    private void list(Exchange exchange) throws IOException {
        CaseQuery query = new CaseQuery(
                text(exchange, "status"),
                text(exchange, "agency"),
                text(exchange, "service"),
                exchange.query("opened_from").map(CaseRoutes::time).orElse(null),
                text(exchange, "q"),
                null,
                exchange.query("cursor")
                        .map(cursor -> CaseCursor.parse(cursor)
                                .orElseThrow(() -> HttpProblem.bad(
                                        "cursor-malformed", "«cursor» is not from an answer of this list.")))
                        .orElse(null),
                exchange.query("limit").map(CaseRoutes::limit).orElse(USUAL));
        CaseQueries.Page page = queries.find(exchange.actor(), query);
        CaseCursor next = page.next();
        exchange.json(200, new Items(page.items(), next == null ? null : next.toString()));
    }

    private static @Nullable String text(Exchange exchange, String name) {
        return exchange.query(name)
                .map(value -> value.replace('\0', ' '))
                .filter(value -> !value.isBlank())
                .orElse(null);
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw HttpProblem.bad(
                    "time-malformed", "«opened_from» is a time with offset, as 2026-07-01T00:00:00-07:00 (RFC 3339).");
        }
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw HttpProblem.bad("limit-malformed", "«limit» is a number from 1 to " + MOST + ".");
    }

    private void one(Exchange exchange) throws IOException {
        CaseView found = find(exchange);
        exchange.header("ETag", etag(found));
        if (exchange.header("If-None-Match").filter(etag(found)::equals).isPresent()) {
            exchange.context().status(304);
            return;
        }
        exchange.json(200, found);
    }

    private static String etag(CaseView found) {
        return "\"" + found.version() + "\"";
    }

    private CaseView find(Exchange exchange) {
        ToldNumber number = number(exchange.path("number"));
        return queries.byNumber(exchange.actor(), number)
                .orElseThrow(
                        () -> HttpProblem.notFound("There is no case " + number.plain() + " among those you can see."));
    }

    private static ToldNumber number(String typed) {
        return switch (CaseNumber.parse(typed)) {
            case Parsed.Valid(CaseNumber number) -> number;
            case Parsed.Provisional(ProvisionalNumber number) -> number;
            case Parsed.Mistyped mistyped -> throw HttpProblem.of(404, "number-mistyped", mistyped.reason());
            case Parsed.NotANumber ignored ->
                throw HttpProblem.of(404, "number-mistyped", "A case number has " + CaseNumber.LENGTH + " digits.");
        };
    }

    private void open(Exchange exchange) throws IOException {
        NewCase given = exchange.body(NewCase.class);
        Outcome.Accepted accepted = accepted(opening.open(
                        exchange.actor(),
                        exchange.idempotencyKey(),
                        given.toString(),
                        (id, number) -> command(given, id, number))
                .orElseThrow(
                        () -> HttpProblem.of(507, "numbers-used-up", "All case numbers of this year are given out.")));
        CaseView opened = queries.byId(
                        exchange.actor(), accepted.entries().getFirst().id())
                .orElseThrow(() -> HttpProblem.notFound("This case was opened, and is gone since."));
        exchange.header("ETag", etag(opened));
        exchange.header("Location", "/cases/" + opened.number());
        exchange.json(201, opened);
    }

    private static OpenCase command(NewCase given, UUID caseId, CaseNumber number) {
        try {
            return given.command(caseId, number.digits());
        } catch (IllegalArgumentException e) {
            throw HttpProblem.bad("place-malformed", "Latitude and longitude are not a spot on the earth.");
        }
    }

    private static Outcome.Accepted accepted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted;
            case Outcome.Refused refused -> throw refused(refused.problem());
            case Outcome.Conflict conflict -> throw problem(409, conflict.problem());
            case Outcome.Later later -> throw problem(409, later.problem());
        };
    }

    private static HttpProblem refused(Problem problem) {
        return problem(problem.code().equals("not-your-role") ? 403 : 422, problem);
    }

    private static HttpProblem problem(int status, Problem problem) {
        return HttpProblem.of(status, problem.code(), problem.detail());
    }

    private void change(Exchange exchange) throws IOException {
        JsonNode patch = exchange.tree();
        String match = exchange.header("If-Match")
                .orElseThrow(() ->
                        HttpProblem.of(428, "match-missing", "Say which version you saw: send its ETag in If-Match."));
        CaseView now = find(exchange);
        if (!match.equals("*") && !match.equals(etag(now))) {
            throw stale();
        }
        List<Command> commands = commands(exchange.read(patch, CasePatch.class), now);
        if (commands.isEmpty()) {
            throw HttpProblem.of(422, "nothing-to-change", "The body says nothing that can be changed.");
        }
        switch (desk.together(exchange.actor(), EntryRef.to(Case.KIND, now.id()), now.version(), commands)) {
            case CommandDesk.Together.Done ignoredToo -> {}
            case CommandDesk.Together.Stale ignoredToo -> throw stale();
            case CommandDesk.Together.Not not -> accepted(not.outcome());
        }
        Optional<CaseView> after = queries.byId(exchange.actor(), now.id());
        if (after.isEmpty()) {
            exchange.nothing();
            return;
        }
        exchange.header("ETag", etag(after.get()));
        exchange.json(200, after.get());
    }

    private static List<Command> commands(CasePatch patch, CaseView now) {
        try {
            return patch.commands(now);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.bad("place-malformed", "Latitude and longitude are not a spot on the earth.");
        }
    }

    private static HttpProblem stale() {
        return new HttpProblem(
                412,
                "match-stale",
                "Somebody changed this case meanwhile. Read it again, then change it.",
                Map.of(),
                null);
    }
}
