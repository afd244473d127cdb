package org.frontdoor.central.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.io.EofException;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.model.wire.ProblemBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns every failure into a problem (RFC 9457). What nobody foresaw goes to the log with its correlation, and never
/// to the reader.
final class Problems {
    static final String CORRELATION = "correlation";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ObjectMapper mapper;
    private final ProblemForm.ByPath forms;

    Problems(ObjectMapper mapper, ProblemForm.ByPath forms) {
        this.mapper = mapper;
        this.forms = forms;
    }

    void register(RoutesConfig routes) {
        routes.exception(HttpProblem.class, (problem, context) -> write(context, problem));
        routes.exception(MethodNotAllowedResponse.class, (failure, context) -> {
            String allowed = String.join(", ", failure.getDetails().values());
            write(
                    context,
                    new HttpProblem(
                            405,
                            "method-not-allowed",
                            "This address does not take " + context.method() + ", only: " + allowed + ".",
                            Map.of("Allow", allowed),
                            null));
        });
        routes.exception(HttpResponseException.class, (failure, context) -> write(context, of(failure.getStatus())));
        routes.exception(EofException.class, (failure, context) -> LOG.debug("the other side hung up"));
        routes.exception(IOException.class, (failure, context) -> write(context, of(400)));
        // The boundary: whatever else went wrong inside.
        routes.exception(Exception.class, (failure, context) -> write(context, unforeseen(failure, context)));
    }

    private HttpProblem unforeseen(Exception failure, Context context) {
        if (SqlState.isUnavailable(failure)) {
            LOG.atWarn()
                    .addKeyValue(CORRELATION, correlation(context))
                    .addKeyValue("reason", failure.getClass().getSimpleName())
                    .log("the database is away");
            return new HttpProblem(
                    503,
                    "database-away",
                    "Central cannot reach its database at the moment. Nothing is lost; it is tried again.",
                    Map.of("Retry-After", "5"),
                    null);
        }
        LOG.atError()
                .addKeyValue(CORRELATION, correlation(context))
                .setCause(failure)
                .log("a request failed");
        return of(500);
    }

    static HttpProblem of(int status) {
        return switch (status) {
            case 400 -> HttpProblem.of(400, "bad-request", "The request cannot be read.");
            case 404 -> HttpProblem.of(404, "not-found", "There is nothing at this address.");
            case 405 -> HttpProblem.of(405, "method-not-allowed", "This address does not take that.");
            case 413 -> HttpProblem.of(413, "body-too-large", "The body is too large. Send less at once.");
            case 415 -> HttpProblem.of(415, "type-unknown", "Send JSON.");
            default ->
                status < 500
                        ? HttpProblem.of(status, "bad-request", "The request cannot be served.")
                        : HttpProblem.of(
                                status,
                                "central-failed",
                                "Something went wrong at central. Try again; if it stays, tell your administrator the"
                                        + " correlation.");
        };
    }

    private void write(Context context, HttpProblem problem) {
        if (context.res().isCommitted()) {
            return;
        }
        RequestBody.readOver(context);
        problem.headers().forEach(context::header);
        ProblemForm form = forms.at(context.path()).orElse(null);
        if (form == null) {
            context.status(problem.status())
                    .contentType("application/problem+json")
                    .result(body(problem, correlation(context)));
        } else {
            context.status(form.status(problem)).contentType(form.type()).result(form.body(problem));
        }
    }

    byte[] body(HttpProblem problem, String correlation) {
        try {
            return mapper.writeValueAsBytes(new ProblemBody(
                    "urn:frontdoor:problem:" + problem.code(),
                    HttpProblem.title(problem.code()),
                    problem.status(),
                    problem.detail(),
                    correlation,
                    errors(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable List<ProblemBody.FieldError> errors(HttpProblem problem) {
        return problem.errors();
    }

    static String correlation(Context context) {
        String known = context.attribute(CORRELATION);
        return known == null ? "none" : known;
    }
}
