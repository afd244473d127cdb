package org.frontdoor.app.bench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.HttpCentral;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SignIn;
import org.frontdoor.model.wire.WireJson;

/// Someone who works straight on central's API, with the desktop's own client but without a journal.
final class ApiDesk implements AutoCloseable {
    private static final WireJson JSON = new WireJson(ProgramVocabulary.create());
    private static final int BLOCK = 2_000;

    private final HttpCentral central;
    private final Session session;
    private final Deque<CaseNumber> numbers = new ArrayDeque<>();

    private ApiDesk(HttpCentral central, Session session) {
        this.central = central;
        this.session = session;
    }

    static ApiDesk signIn(String address, String name) {
        HttpCentral central = new HttpCentral(address, JSON, InstantSource.system(), ahead -> {});
        return new ApiDesk(central, got(central.signIn(new SignIn(name, "frontdoor-demo"))));
    }

    static UUID newId() {
        return Ids.timed(Instant.now(), ThreadLocalRandom.current());
    }

    /// One request with these commands; all must be accepted.
    void give(List<? extends Command> commands) {
        for (Outcome outcome : got(central.push(
                        new CommandBatch(commands.stream().map(this::envelope).toList(), null)))
                .outcomes()) {
            if (!(outcome instanceof Outcome.Accepted)) {
                throw new BenchFailure("Central did not accept a command: " + outcome);
            }
        }
    }

    /// Opens a case without a service and with some words, by a request of its own.
    void openCase(Caller caller) {
        give(List.of(aCase(caller)));
    }

    OpenCase aCase(Caller caller) {
        return new OpenCase(
                newId(),
                number(),
                CaseType.REQUEST,
                null,
                1,
                "The lamp at the corner has been out for two weeks and people trip over the curb",
                Place.named("1221 SW 4th Ave"),
                List.of(),
                caller,
                FollowUp.NONE,
                Channel.PHONE,
                null);
    }

    private String number() {
        if (numbers.isEmpty()) {
            numbers.addAll(got(central.lease(new LeaseRequest(newId(), "bench", BLOCK)))
                    .numbers()
                    .toList());
        }
        return numbers.remove().digits();
    }

    private Envelope envelope(Command command) {
        var kind = JSON.vocabulary().kindOf(command);
        return new Envelope(
                newId(),
                kind.name(),
                kind.form(),
                session.actor().id(),
                "bench",
                command.subject().toString(),
                List.of(),
                Instant.now(),
                JSON.body(command));
    }

    private static <T> T got(Answer<T> answer) {
        return switch (answer) {
            case Answer.Got<T>(T value) -> value;
            case Answer.Failed<T> failed ->
                throw new BenchFailure(
                        "Central did not do it: " + failed.problem().detail());
        };
    }

    @Override
    public void close() {
        central.signOut();
        central.close();
    }
}
