package org.frontdoor.central.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

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
