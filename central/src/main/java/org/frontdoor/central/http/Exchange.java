package org.frontdoor.central.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.central.commands.WellFormed;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.wire.BodyDigest;
import org.frontdoor.model.wire.ProblemBody.FieldError;
import org.jspecify.annotations.Nullable;

/// One request and its answer, with the person who asks.
public final class Exchange {
    private static final int LONGEST_KEY = 200;

    private final Context context;
    private final Route route;
    private final ObjectMapper mapper;
    private final @Nullable Person person;

    Exchange(Context context, Route route, ObjectMapper mapper, @Nullable Person person) {
        this.context = context;
        this.route = route;
        this.mapper = mapper;
        this.person = person;
    }

    public Context context() {
        return context;
    }

    /// Who asks.
    /// @throws HttpProblem 401 on a route that is open to anybody, when nobody is signed in
    public Person person() {
        if (person == null) {
            throw HttpProblem.of(401, "sign-in", "Sign in first.");
        }
        return person;
    }

    public Actor actor() {
        return person().actor();
    }

    /// The body as it came, unpacked.
    public byte[] bytes() throws IOException {
        return RequestBody.read(context, route.limit());
    }

    /// The body as JSON of a shape.
    /// @throws HttpProblem 400, 413 or 415
    public <T> T body(Class<T> shape) throws IOException {
        return read(tree(), shape);
    }

    /// A tree that came in, as a shape.
    /// @throws HttpProblem 400
    public <T> T read(JsonNode tree, Class<T> shape) {
        try {
            T value = mapper.treeToValue(tree, shape);
            List<FieldError> missing = WellFormed.missing(value);
            Optional<String> broken = WellFormed.brokenText(tree, "");
            if (broken.isPresent()) {
                throw HttpProblem.bad("text-malformed", "The text at " + broken.get() + " holds half a character.");
            }
            if (!missing.isEmpty()) {
                throw new HttpProblem(
                        400,
                        "field-missing",
                        "The body lacks " + missing.getFirst().pointer() + ".",
                        Map.of(),
                        missing);
            }
            return value;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw HttpProblem.bad("body-malformed", "The body is not what this address takes: " + words(e));
        }
    }

    /// The body as a JSON object.
    /// @throws HttpProblem 400, 413 or 415
    public JsonNode tree() throws IOException {
        RequestBody.requireJson(context);
        byte[] bytes = bytes();
        JsonNode tree;
        try {
            tree = mapper.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw HttpProblem.bad("json-malformed", "The body is not JSON: " + words(e));
        }
        if (tree == null || !tree.isObject()) {
            throw HttpProblem.bad("body-malformed", "The body must be a JSON object.");
        }
        return tree;
    }

    /// Without the source: it may hold what a caller said.
    private static String words(Exception e) {
        if (e instanceof JsonProcessingException json) {
            var at = json.getLocation();
            return at == null || at.getLineNr() < 0
                    ? "a value has the wrong type."
                    : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
        }
        return "a value is out of its range.";
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isEmpty());
    }

    /// All values of a parameter of the address, empty ones left out.
    public List<String> queries(String name) {
        return context.queryParams(name).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name)).filter(value -> !value.isEmpty());
    }

    public String path(String name) {
        return context.pathParam(name);
    }

    public void header(String name, String value) {
        context.header(name, value);
    }

    /// What a client calls a request by, so that the same one sent again is done once.
    /// @throws HttpProblem 400 when it is too long to keep
    public Optional<String> idempotencyKey() {
        return header("Idempotency-Key").map(key -> {
            if (key.length() > LONGEST_KEY) {
                throw HttpProblem.bad("key-too-long", "An Idempotency-Key has at most " + LONGEST_KEY + " characters.");
            }
            return key;
        });
    }

    /// What the body says it is, in lower case and without parameters; empty when it says nothing.
    public String type() {
        return RequestBody.type(context);
    }

    /// Scheme and host by which whoever asks has reached central, through a proxy or not.
    public String origin() {
        String scheme = header("X-Forwarded-Proto")
                .filter(forwarded -> forwarded.equals("https"))
                .orElse("http");
        return scheme + "://"
                + header("Host")
                        .filter(host -> host.matches("[A-Za-z0-9.:\\[\\]-]{1,255}"))
                        .orElse("localhost");
    }

    public void json(int status, Object value) throws JsonProcessingException {
        answer(status, "application/json", mapper.writeValueAsBytes(value));
    }

    /// Answers with bytes of a type.
    public void answer(int status, String type, byte[] body) {
        context.status(status)
                .contentType(type)
                .header(BodyDigest.UNENCODED, BodyDigest.of(body))
                .result(body);
    }

    public void nothing() {
        context.status(204);
    }
}
