package org.frontdoor.central.agencies;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.frontdoor.central.agencies.GeoReportClient.Result;
import org.frontdoor.central.outgoing.Backoff;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.remote.RemoteCase;
import org.frontdoor.model.remote.RemoteCase.State;
import org.jspecify.annotations.Nullable;

/// Hands one case over, a step at a time. What was posted without an answer is looked for, never simply posted again:
/// two crews at one hole are worse than a person who has to look.
final class Sending {
    static final Backoff RETRY = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30));

    /// A server that lost our connection may still be at work on it.
    private static final Backoff LOOKING = new Backoff(Duration.ofMinutes(2), Duration.ofMinutes(30));

    private static final int LOOKS = 3;
    private static final int TOKEN_TRIES = 40;
    private static final Duration CLOCKS = Duration.ofHours(1);

    private final GeoReportClient client;
    private final HandOvers lines;
    private final Telling telling;
    private final InstantSource clock;
    private final RandomGenerator random;

    Sending(GeoReportClient client, HandOvers lines, Telling telling, InstantSource clock, RandomGenerator random) {
        this.client = client;
        this.lines = lines;
        this.telling = telling;
        this.clock = clock;
        this.random = random;
    }

    /// What came of a turn.
    /// @param line as it is now
    /// @param reached their system answered
    /// @param trouble why their system is better left alone for a while
    /// @param pause for how long, where they say so
    record Step(
            HandOver line,
            boolean reached,
            @Nullable String trouble,
            @Nullable Duration pause) {
        /// They answered.
        static Step to(HandOver line) {
            return new Step(line, true, null, null);
        }

        /// Nobody was asked.
        static Step still(HandOver line) {
            return new Step(line, false, null, null);
        }

        static Step away(HandOver line, String trouble, @Nullable Duration pause) {
            return new Step(line, false, trouble, pause);
        }
    }

    /// The next step of a line that this node has leased.
    Step step(Endpoint endpoint, HandOver line) {
        return switch (line.state()) {
            case WAITING -> waiting(endpoint, line);
            case TAKEN -> token(endpoint, line);
            case THERE, UNCERTAIN, NOT_SENT, UNKNOWN_THERE -> Step.still(line);
        };
    }

    private Step waiting(Endpoint endpoint, HandOver line) {
        Case found = telling.theCase(line.caseId()).orElse(null);
        Instant posted = line.posted();
        if (found != null && posted != null && !endpoint.options().idempotent()) {
            return look(endpoint, line, found, posted);
        }
        if (found == null || !found.status().open() || !found.routing().agency().equals(line.agency())) {
            return Step.still(line.now(
                    posted == null ? State.NOT_SENT : State.UNCERTAIN,
                    line.due(),
                    "It was closed or went elsewhere before it was sent."));
        }
        Optional<Map<String, List<String>>> form = RequestForm.of(found, endpoint);
        if (form.isEmpty()) {
            return Step.still(line.now(
                    State.NOT_SENT, line.due(), "Their system has no service for it. Tell your administrator."));
        }
        HandOver begun = posted == null ? line.posted(clock.instant()) : line;
        if (posted == null && !lines.begin(begun)) {
            return Step.still(line);
        }
        return posted(
                endpoint, begun, client.post(endpoint, form.get(), RemoteCase.idOf(line.caseId(), line.agency())));
    }

    private Step posted(Endpoint endpoint, HandOver line, Result result) {
        return switch (result) {
            case Result.Good good -> taken(line, good.requests());
            case Result.Refused refused
            when refused.ofUs() -> wait(line.unposted(), "It refuses our key: " + words(refused), null);
            case Result.Refused refused ->
                Step.to(line.unposted()
                        .now(State.NOT_SENT, line.due(), "Their system did not take it: " + words(refused)));
            case Result.Away away -> wait(line.unposted(), away.words(), away.pause());
            case Result.Lost lost -> lost(endpoint, line, lost.words());
        };
    }

    private static String words(Result.Refused refused) {
        return (refused.words().isEmpty() ? "no reason given" : refused.words()) + " (" + refused.status() + ")";
    }

    private Step taken(HandOver line, List<TheirRequest> answers) {
        TheirRequest answer = answers.isEmpty() ? null : answers.getFirst();
        Instant now = clock.instant();
        if (answer != null && !answer.id().isEmpty()) {
            return Step.to(line.unposted().under(null, cut(answer.id())).now(State.THERE, now, null));
        }
        if (answer != null && !answer.token().isEmpty()) {
            return Step.to(line.unposted().under(cut(answer.token()), null).now(State.TAKEN, now, null));
        }
        return Step.to(lookLater(line, "it answered without an id"));
    }

    private static String cut(String id) {
        return id.length() > 200 ? id.substring(0, 200) : id;
    }

    private Step wait(HandOver line, String trouble, @Nullable Duration pause) {
        Duration own = RETRY.after(line.tries() + 1, random);
        Duration time = pause == null || pause.compareTo(own) < 0 ? own : pause;
        return Step.away(line.again(clock.instant().plus(time), trouble), trouble, pause);
    }

    private Step lost(Endpoint endpoint, HandOver line, String words) {
        return endpoint.options().idempotent()
                ? wait(line, words, null)
                : Step.away(lookLater(line, words), words, null);
    }

    private HandOver lookLater(HandOver line, String words) {
        return line.again(
                clock.instant().plus(LOOKING.after(line.tries() + 1, random)),
                "It was sent and no answer came (" + words + "). It is looked for there.");
    }

    /// Looks for our number among what they have got since.
    private Step look(Endpoint endpoint, HandOver line, Case found, Instant posted) {
        Optional<String> service = endpoint.service(found.routing().service());
        if (service.isEmpty()) {
            return Step.still(uncertain(line));
        }
        return switch (client.since(endpoint, service.get(), posted.minus(CLOCKS))) {
            case Result.Good good ->
                good.requests().stream()
                        .filter(request -> !request.id().isEmpty() && RequestForm.marks(request.description(), found))
                        .findFirst()
                        .map(request -> taken(line, List.of(request)))
                        .orElseGet(() -> notFound(line, "it is not among theirs yet"));
            case Result.Away away ->
                Step.away(
                        line.again(clock.instant().plus(RETRY.after(line.tries() + 1, random)), line.trouble()),
                        away.words(),
                        away.pause());
            case Result.Refused ignored -> Step.to(uncertain(line));
            case Result.Lost lost -> notFound(line, lost.words());
        };
    }

    private Step notFound(HandOver line, String words) {
        return Step.to(line.tries() < LOOKS ? lookLater(line, words) : uncertain(line));
    }

    private static HandOver uncertain(HandOver line) {
        return line.now(
                State.UNCERTAIN,
                line.due(),
                "It was sent, no answer came, and it was not found there. Look in their system, or ask them.");
    }

    private Step token(Endpoint endpoint, HandOver line) {
        String token = line.token();
        if (token == null) {
            return Step.still(uncertain(line));
        }
        return switch (client.token(endpoint, token)) {
            case Result.Good good
            when good.requests().stream().anyMatch(request -> !request.id().isEmpty()) -> taken(line, good.requests());
            case Result.Away away -> wait(line, away.words(), away.pause());
            case Result.Good ignored -> stillToken(line);
            case Result.Refused ignored -> stillToken(line);
            case Result.Lost ignored -> stillToken(line);
        };
    }

    private Step stillToken(HandOver line) {
        return Step.to(
                line.tries() < TOKEN_TRIES
                        ? line.again(clock.instant().plus(RETRY.after(line.tries() + 1, random)), null)
                        : uncertain(line));
    }
}
