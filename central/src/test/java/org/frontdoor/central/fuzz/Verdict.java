package org.frontdoor.central.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.fixtures.open311.RecordedXml;

/// Whether an answer is one that anybody should get.
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Central answers before it has read a body that it will not take, and closes the line over the rest: what is on
    /// its way then makes TCP forget the answer.
    private static final int UNREAD = 32 * 1024;

    private Verdict() {}

    /// What is wrong with it.
    static Optional<String> on(Request request, Reply reply) {
        if (reply.status() == 0) {
            return request.broken() || request.bytes().length > UNREAD
                    ? Optional.empty()
                    : Optional.of("central hung up");
        }
        if (reply.status() >= 500) {
            return Optional.of("central failed");
        }
        if (request.method().equals("HEAD") || reply.status() == 204 || reply.status() == 304) {
            return Optional.empty();
        }
        String type = reply.header("Content-Type");
        if (type.startsWith("text/xml")) {
            return reply.status() < 400 || asksOpen311(request) ? xml(reply) : Optional.of("no problem document");
        }
        if (reply.status() >= 400 && type.startsWith("application/json") && asksOpen311(request)) {
            return errors(reply);
        }
        if (reply.status() >= 400) {
            return type.startsWith("application/problem+json") ? problem(reply) : Optional.of("no problem document");
        }
        if (type.startsWith("application/json")) {
            try {
                JSON.readTree(reply.text());
            } catch (JsonProcessingException e) {
                return Optional.of("its JSON cannot be read");
            }
        }
        return Optional.empty();
    }

    private static boolean asksOpen311(Request request) {
        return request.toString()
                .lines()
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("/open311/");
    }

    private static Optional<String> xml(Reply reply) {
        try {
            Set<String> names = RecordedXml.shape(RecordedXml.parse(reply.text().getBytes(StandardCharsets.UTF_8)));
            return reply.status() < 400 || names.contains("errors/error/description")
                    ? Optional.empty()
                    : Optional.of("an error without words");
        } catch (IllegalArgumentException e) {
            return Optional.of("its XML cannot be read");
        }
    }

    private static Optional<String> errors(Reply reply) {
        try {
            JsonNode errors = JSON.readTree(reply.text());
            boolean whole = errors.isArray()
                    && errors.path(0).path("code").isInt()
                    && errors.path(0).path("description").asText().contains(" ");
            return whole ? Optional.empty() : Optional.of("an error without words");
        } catch (JsonProcessingException e) {
            return Optional.of("its error cannot be read");
        }
    }

    private static Optional<String> problem(Reply reply) {
        try {
            JsonNode problem = JSON.readTree(reply.text());
            boolean whole = problem.path("type").asText().startsWith("urn:frontdoor:problem:")
                    && !problem.path("title").asText().isBlank()
                    && problem.path("status").asInt() == reply.status()
                    && problem.path("detail").asText().strip().contains(" ")
                    && !problem.path("correlation").asText().isBlank();
            return whole ? Optional.empty() : Optional.of("a problem without words");
        } catch (JsonProcessingException e) {
            return Optional.of("its problem cannot be read");
        }
    }
}
