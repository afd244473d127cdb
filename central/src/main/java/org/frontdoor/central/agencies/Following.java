package org.frontdoor.central.agencies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.frontdoor.central.agencies.GeoReportClient.Result;
import org.frontdoor.central.agencies.Sending.Step;
import org.frontdoor.model.remote.RemoteCase.State;
import org.jspecify.annotations.Nullable;

/// Asks how what was handed over stands there, many at a time, and tells what is new.
final class Following {
    /// Addresses have their limits.
    static final int AT_ONCE = 50;

    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Duration EVERY_CLOSED = Duration.ofDays(1);
    /// For how long what is closed there may come to life again.
    private static final Duration FOLLOWED = Duration.ofDays(30);

    private static final Duration NEVER = Duration.ofDays(36_500);
    private static final int MISSED = 2;

    private final GeoReportClient client;
    private final Telling telling;
    private final InstantSource clock;
    private final RandomGenerator random;

    Following(GeoReportClient client, Telling telling, InstantSource clock, RandomGenerator random) {
        this.client = client;
        this.telling = telling;
        this.clock = clock;
        this.random = random;
    }

    /// Asks about these, all of one agency and all there.
    List<Step> ask(Endpoint endpoint, List<HandOver> lines) {
        Instant asked = clock.instant();
        List<String> ids = lines.stream()
                .map(line -> Objects.requireNonNullElse(line.remoteId(), ""))
                .toList();
        return switch (client.requests(endpoint, ids)) {
            case Result.Good good -> {
                Map<String, TheirRequest> found = new HashMap<>();
                good.requests().forEach(request -> found.merge(key(request.id()), request, Following::newer));
                yield lines.stream()
                        .map(line -> one(endpoint, line, found.get(key(line.remoteId())), lines.size(), asked))
                        .toList();
            }
            // Some say so when they know none of them.
            case Result.Refused refused
            when refused.status() == 404 ->
                lines.stream()
                        .map(line -> one(endpoint, line, null, lines.size(), asked))
                        .toList();
            case Result.Refused refused -> all(lines, "it refuses to tell (" + refused.status() + ")", null);
            case Result.Away away -> all(lines, away.words(), away.pause());
            case Result.Lost lost -> all(lines, lost.words(), null);
        };
    }

    private static String key(@Nullable String id) {
        return id == null ? "" : id.toLowerCase(Locale.ROOT);
    }

    private static TheirRequest newer(TheirRequest one, TheirRequest other) {
        return other.at().orElse(Instant.MIN).isAfter(one.at().orElse(Instant.MIN)) ? other : one;
    }

    private List<Step> all(List<HandOver> lines, String trouble, @Nullable Duration pause) {
        Instant next = soon();
        return lines.stream()
                .map(line -> Step.away(line.again(next, line.trouble()), trouble, pause))
                .toList();
    }

    private Step one(Endpoint endpoint, HandOver line, @Nullable TheirRequest given, int asked, Instant at) {
        TheirRequest found = given == null && asked > 1 ? alone(endpoint, line) : given;
        if (found == null) {
            return line.tries() + 1 < MISSED
                    ? Step.to(line.again(soon(), line.trouble()))
                    : Step.to(line.now(State.UNKNOWN_THERE, line.due(), "Their system does not know it any more."));
        }
        if (found.closed().isEmpty()) {
            return Step.to(line.again(
                    soon(), "Their system says «" + found.status() + "», which is neither open nor closed."));
        }
        return heard(line, found, found.closed().get(), at);
    }

    /// Not every server takes more than one id.
    private @Nullable TheirRequest alone(Endpoint endpoint, HandOver line) {
        return client.request(endpoint, Objects.requireNonNullElse(line.remoteId(), "")) instanceof Result.Good good
                ? good.requests().stream()
                        .filter(request -> key(request.id()).equals(key(line.remoteId())))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private Step heard(HandOver line, TheirRequest found, boolean closed, Instant asked) {
        String hash = hash(closed + "|" + found.words() + "|" + found.at());
        // Where they do not say when, what was asked later is later.
        Instant at = found.at().orElse(asked);
        if (!hash.equals(line.seen()) && !telling.hear(line, closed, found.words(), at)) {
            return Step.to(line.again(soon(), line.trouble()));
        }
        HandOver seen = line.seen(hash, next(closed, at));
        return Step.to(line.trouble() == null ? seen : seen.now(State.THERE, seen.due(), null));
    }

    private Instant next(boolean closed, Instant at) {
        if (!closed) {
            return soon();
        }
        Instant now = clock.instant();
        return now.plus(at.plus(FOLLOWED).isBefore(now) ? NEVER : EVERY_CLOSED);
    }

    private Instant soon() {
        return clock.instant().plus(EVERY).plusMillis(random.nextLong(EVERY.toMillis() / 10));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
