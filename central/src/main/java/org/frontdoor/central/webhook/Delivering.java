package org.frontdoor.central.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.frontdoor.central.outgoing.Backoff;
import org.frontdoor.central.outgoing.OutsideLine;
import org.frontdoor.central.outgoing.Reply;
import org.frontdoor.central.webhook.Messages.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers what waits for one webhook. Whoever does not answer is tried for five days; the rest waits meanwhile, so
/// that each case's story comes in its order.
final class Delivering {
    /// After so long a message is given up, and told.
    static final Duration GIVEN_UP = Duration.ofDays(5);

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
    private static final Backoff RETRY = new Backoff(Duration.ofSeconds(10), Duration.ofHours(6));
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int MOST = 200;

    private final OutsideLine line;
    private final Webhooks webhooks;
    private final Messages messages;
    private final InstantSource clock;
    private final RandomGenerator random;

    Delivering(OutsideLine line, Webhooks webhooks, Messages messages, InstantSource clock, RandomGenerator random) {
        this.line = line;
        this.webhooks = webhooks;
        this.messages = messages;
        this.clock = clock;
        this.random = random;
    }

    /// Sends what is due.
    /// @return how many were tried
    int work(Webhooks.Known hook) {
        Instant paused = hook.pausedUntil();
        if (paused != null && paused.isAfter(clock.instant())) {
            return 0;
        }
        int made = 0;
        while (made < MOST && !Thread.currentThread().isInterrupted()) {
            Optional<Message> next = messages.next(hook.agency());
            if (next.isEmpty()) {
                return made;
            }
            made++;
            if (!send(hook, next.get())) {
                return made;
            }
        }
        return made;
    }

    /// @return whether it may go on at once
    private boolean send(Webhooks.Known hook, Message message) {
        if (hook.secrets().isEmpty()) {
            return failed(
                    hook, message, "its secret cannot be opened: is it another --secret-key-file?", Optional.empty());
        }
        return switch (line.send(request(hook, message))) {
            case Reply.Answered answered
            when answered.good() -> {
                messages.delivered(message);
                webhooks.answered(hook);
                yield true;
            }
            case Reply.Answered answered ->
                failed(hook, message, "it answers with " + answered.status(), answered.retryAfter());
            case Reply.Unreached unreached -> failed(hook, message, unreached.words(), Optional.empty());
            // It may have taken it: the same id tells it so.
            case Reply.Lost lost -> failed(hook, message, lost.words(), Optional.empty());
        };
    }

    private Request request(Webhooks.Known hook, Message message) {
        String id = "msg_" + message.id();
        long timestamp = clock.instant().getEpochSecond();
        String signatures = hook.secrets().stream()
                .map(secret -> secret.sign(id, timestamp, message.body()))
                .collect(Collectors.joining(" "));
        return new Request.Builder()
                .url(hook.url())
                .header("User-Agent", "Frontdoor")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signatures)
                .post(RequestBody.create(message.body().getBytes(StandardCharsets.UTF_8), JSON))
                .build();
    }

    private boolean failed(Webhooks.Known hook, Message message, String words, Optional<Duration> pause) {
        Instant now = clock.instant();
        if (message.created().plus(GIVEN_UP).isBefore(now)) {
            messages.dead(message);
            LOG.atError()
                    .addKeyValue("agency", hook.agency())
                    .addKeyValue("message", message.id())
                    .log("a webhook's message is given up after five days; «webhook replay» sends it again");
            return true;
        }
        Duration own = RETRY.after(message.tries() + 1, random);
        // Who says «at once» time and again is not asked without a pause.
        Instant next =
                now.plus(pause.filter(theirs -> theirs.compareTo(own) > 0).orElse(own));
        messages.again(message, next);
        webhooks.pause(hook.agency(), next, words);
        LOG.atWarn()
                .addKeyValue("agency", hook.agency())
                .addKeyValue("reason", words)
                .log("a webhook was not taken; tried again later");
        return false;
    }
}
