package org.frontdoor.central;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.EntryTally;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// Speaks with central as a desktop does, over HTTP, and asserts nothing.
public final class Desktop {
    /// As desktops have it. A connection that a web server took while it was being closed stays open for as long as its
    /// process, and nobody reads from it.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WireJson json = new WireJson(ProgramVocabulary.create());
    private final HttpClient http;
    private final String address;
    private final Session session;
    private final Instant at;

    private Desktop(HttpClient http, String address, Session session, Instant at) {
        this.http = http;
        this.address = address;
        this.session = session;
        this.at = at;
    }

    public static Desktop signIn(HttpClient http, String address, String name) {
        WireJson json = new WireJson(ProgramVocabulary.create());
        Answer answer = send(
                http,
                HttpRequest.newBuilder(URI.create(address + "/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                json.body(new SyncMessages.SignIn(name, TestContent.PASSWORD))
                                        .toString())));
        if (answer.status != 200) {
            throw new IllegalStateException(answer.toString());
        }
        Session session = answer.as(json, Session.class);
        return new Desktop(http, address, session, session.now());
    }

    /// What came back, unpacked.
    public record Answer(int status, HttpResponse<byte[]> response, String body) {
        public JsonNode tree() {
            try {
                return new WireJson(ProgramVocabulary.create()).mapper().readTree(body);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        <T> T as(WireJson json, Class<T> shape) {
            try {
                return json.mapper().readValue(body, shape);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        /// The last part of the problem's type.
        public String problem() {
            return tree().path("type").asText().replaceAll(".*:", "");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }

    static Answer send(HttpClient http, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            byte[] bytes = response.body();
            if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
                bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            }
            return new Answer(response.statusCode(), response, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + session.token());
    }

    public Answer get(String path) {
        return send(http, request(path).header("Accept-Encoding", "gzip").GET());
    }

    public Answer post(String path, String body) {
        return send(
                http,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer delete(String path) {
        return send(http, request(path).DELETE());
    }

    /// The same person with another session.
    Desktop with(Session other) {
        return new Desktop(http, address, other, at);
    }

    public Session session() {
        return session;
    }

    public WireJson json() {
        return json;
    }

    public HttpClient http() {
        return http;
    }

    public UUID newId() {
        return Ids.timed(Instant.now(), ThreadLocalRandom.current());
    }

    public Envelope envelope(Command command) {
        return envelope(newId(), command, List.of());
    }

    public Envelope envelope(UUID id, Command command, List<UUID> after) {
        var kind = json.vocabulary().kindOf(command);
        return new Envelope(
                id,
                kind.name(),
                kind.form(),
                session.actor().id(),
                "test-desk",
                command.subject().toString(),
                after,
                at,
                json.body(command));
    }

    /// A batch, with a change to its text that no good client would make.
    Answer batch(UnaryOperator<String> change, Envelope... envelopes) {
        return post(
                "/sync/commands",
                change.apply(json.body(new SyncMessages.CommandBatch(Arrays.asList(envelopes), null))
                        .toString()));
    }

    public List<Outcome> give(Envelope... envelopes) {
        Answer answer = batch(text -> text, envelopes);
        if (answer.status != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.as(json, SyncMessages.OutcomeBatch.class).outcomes();
    }

    public Outcome give(Command command) {
        return give(envelope(command)).getFirst();
    }

    public ChangePage pull(@Nullable String cursor) {
        Answer answer = get("/sync/changes" + (cursor == null ? "" : "?after=" + cursor));
        if (answer.status != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.as(json, ChangePage.class);
    }

    /// All entries of a snapshot.
    public List<EntryChange> snapshot() {
        List<String> lines = get("/sync/snapshot").body().lines().toList();
        return lines.subList(1, lines.size() - 1).stream()
                .map(line -> read(line, EntryChange.class))
                .toList();
    }

    /// A cursor of now.
    public String snapshotCursor() {
        return read(get("/sync/snapshot").body().lines().findFirst().orElseThrow(), SyncMessages.SnapshotHead.class)
                .cursor();
    }

    <T> T read(String line, Class<T> shape) {
        try {
            return json.mapper().readValue(line, shape);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    /// The body that says what is held.
    public String holding(String cursor, List<EntryChange> held) {
        EntryTally tally = new EntryTally();
        held.forEach(entry -> tally.add(entry.kind(), entry.id(), entry.version()));
        List<String> kinds =
                json.vocabulary().entries().stream().map(EntryKind::name).toList();
        return json.body(new SyncMessages.Holding(cursor, kinds, tally.buckets()))
                .toString();
    }

    public SyncMessages.Agreement agree(String cursor, List<EntryChange> held) {
        return post("/sync/agreement", holding(cursor, held)).as(json, SyncMessages.Agreement.class);
    }

    public NumberBlock lease(int size) {
        return post(
                        "/numbers/leases",
                        json.body(new SyncMessages.LeaseRequest(newId(), "test-desk", size))
                                .toString())
                .as(json, NumberBlock.class);
    }

    public ProvisionalBlock provisional(int size) {
        return post(
                        "/numbers/provisional",
                        json.body(new SyncMessages.LeaseRequest(newId(), "test-desk", size))
                                .toString())
                .as(json, ProvisionalBlock.class);
    }

    /// A pothole's case.
    public OpenCase pothole(String number) {
        return openCase(newId(), number, "pothole", "Deep hole in the bike lane");
    }

    public OpenCase openCase(UUID id, String number, @Nullable String service, String words) {
        return new OpenCase(
                id,
                number,
                CaseType.REQUEST,
                service,
                1,
                words,
                Place.named("1221 SW 4th Ave"),
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                Channel.PHONE,
                null);
    }
}
