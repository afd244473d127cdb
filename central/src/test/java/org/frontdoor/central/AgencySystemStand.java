package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.outgoing.OutgoingSettings;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.remote.AgencySystem;
import org.frontdoor.model.remote.RemoteCase;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A central with an agency's system beside it, and a clock that can be moved.
abstract class AgencySystemStand {
    static final String KEY = "their-secret-key";

    final HttpClient http = HttpClient.newHttpClient();
    final CentralSettings settings;
    final FakeAgency there = new FakeAgency();
    volatile Duration later = Duration.ZERO;
    Central central;
    Desktop agent;
    Desktop lead;
    Desktop admin;

    AgencySystemStand(CentralSettings database) {
        settings = database.withPasswordCost(SyncContract.CHEAP)
                .withTokenLife(Duration.ofDays(60))
                .withClock(() -> Instant.now().plus(later))
                .speaking(new OutgoingSettings(Optional.of(new byte[32]), true, Duration.ZERO, Duration.ofSeconds(3)));
    }

    @BeforeEach
    void start() throws StartFailure {
        central = node(settings);
        agent = Desktop.signIn(http, central.address(), "agent");
        lead = Desktop.signIn(http, central.address(), "lead");
        admin = Desktop.signIn(http, central.address(), "admin");
        assertEquals(201, endpoint("PBOT", there.address(), "").status());
    }

    static Central node(CentralSettings settings) throws StartFailure {
        return Central.start(settings, ProgramVocabulary.create(), TestContent.create());
    }

    Desktop.Answer endpoint(String agency, String address, String more) {
        return admin.post(
                "/endpoints",
                "{\"agency\":\"" + agency + "\",\"url\":\"" + address + "\",\"key\":\"" + KEY
                        + "\",\"jurisdiction\":\"test.gov\",\"xml\":false,\"contact\":false,\"idempotent\":false" + more
                        + "}");
    }

    @AfterEach
    void stop() {
        central.close();
        there.close();
        http.close();
    }

    OpenCase opened() {
        OpenCase open = agent.pothole(number());
        give(agent, open);
        return open;
    }

    String number() {
        return agent.lease(1).numbers().findFirst().orElseThrow().digits();
    }

    static void give(Desktop who, Command command) {
        assertInstanceOf(Outcome.Accepted.class, who.give(command));
    }

    void work() {
        central.outgoing().workNow();
    }

    void work(Duration after) {
        later = later.plus(after);
        work();
    }

    <T> T read(String kind, UUID id, Class<T> shape) {
        return lead.snapshot().stream()
                .filter(entry -> entry.kind().equals(kind) && entry.id().equals(id))
                .map(EntryChange::body)
                .map(Objects::requireNonNull)
                .map(body -> lead.read(body.toString(), shape))
                .findFirst()
                .orElseThrow();
    }

    RemoteCase remote(OpenCase open) {
        return read("remote-case", RemoteCase.idOf(open.caseId(), "PBOT"), RemoteCase.class);
    }

    Case ours(OpenCase open) {
        return read("case", open.caseId(), Case.class);
    }

    AgencySystem system() {
        return read("agency-system", AgencySystem.idOf("PBOT"), AgencySystem.class);
    }

    String minute(int minute) {
        return Instant.now().plusSeconds(60L * minute).toString();
    }
}
