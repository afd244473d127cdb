package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Calls a central from the command line, and says in words what did not work.
final class CentralCall {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRST_NOT_GOOD = 300;

    private final HttpClient http;
    private final URI central;
    private final ObjectMapper mapper = JsonMapper.builder().build();
    private String token = "";
    private JsonNode session = MissingNode.getInstance();

    CentralCall(HttpClient http, URI central) {
        this.http = http;
        this.central = central;
    }

    sealed interface Answer {
        record Good(JsonNode body) implements Answer {}

        /// In words for the person at the command line.
        record Bad(String words) implements Answer {}
    }

    Answer signIn(String name, String password) {
        Answer answer = json(
                "POST",
                "/session",
                mapper.valueToTree(Map.of("name", name, "password", password)).toString());
        if (answer instanceof Answer.Good good) {
            token = good.body().path("token").asText();
            session = good.body();
            return token.isEmpty() ? stranger() : answer;
        }
        return answer;
    }

    /// What central said when the person signed in.
    JsonNode session() {
        return session;
    }

    void signOut() {
        json("DELETE", "/session", "{}");
    }

    Answer json(String method, String path, String body) {
        return send(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String type, byte[] body) {
        return send("POST", path, type, body);
    }

    private Answer send(String method, String path, String type, byte[] body) {
        try {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(central.resolve(path))
                            .timeout(PATIENCE)
                            .header("Content-Type", type)
                            .header("Content-Encoding", "gzip")
                            .header("Authorization", "Bearer " + token)
                            .method(method, HttpRequest.BodyPublishers.ofByteArray(packed(body)))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return answer(response.statusCode(), response.body());
        } catch (HttpTimeoutException e) {
            return new Answer.Bad("Central at " + central + " took longer than " + PATIENCE.toSeconds()
                    + " seconds to answer. Look whether it is overloaded, or the network is bad.");
        } catch (IOException | IllegalArgumentException e) {
            return new Answer.Bad("No central answers at " + central + ". Check the address, and that it runs.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Bad("Stopped.");
        }
    }

    private Answer answer(int status, byte[] body) throws IOException {
        try {
            JsonNode tree = mapper.readTree(body);
            return status < FIRST_NOT_GOOD
                    ? new Answer.Good(tree)
                    : new Answer.Bad(tree.path("detail").asText(failed(status)));
        } catch (JsonProcessingException e) {
            return status < FIRST_NOT_GOOD ? stranger() : new Answer.Bad(failed(status));
        }
    }

    private String failed(int status) {
        return "What answers at " + central + " failed with status " + status
                + ". Look whether central runs, and what its log says.";
    }

    private Answer.Bad stranger() {
        return new Answer.Bad("What answers at " + central + " is no Frontdoor central. Check the address.");
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        }
        return bytes.toByteArray();
    }
}
