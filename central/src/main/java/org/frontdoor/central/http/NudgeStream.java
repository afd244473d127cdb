package org.frontdoor.central.http;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.frontdoor.central.feed.Nudges;
import org.frontdoor.model.wire.SyncMessages.Nudge;
import org.frontdoor.model.wire.WireJson;

/// Nudges as server-sent events (`event: nudge`), with a comment now and then so that nobody on the way hangs up.
public final class NudgeStream implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(12);

    private final Nudges nudges;
    private final WireJson json;
    private final Executor executor;
    private final ScheduledFuture<?> beating;
    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();

    public NudgeStream(Nudges nudges, WireJson json, Executor executor, ScheduledExecutorService timer) {
        this.nudges = nudges;
        this.json = json;
        this.executor = executor;
        beating = timer.scheduleAtFixedRate(
                this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    void open(SseClient client) {
        client.keepAlive();
        clients.add(client);
        Runnable end = nudges.listen(position -> send(client, position));
        client.onClose(() -> {
            end.run();
            clients.remove(client);
        });
    }

    private void send(SseClient client, long position) {
        synchronized (client) {
            client.sendEvent("nudge", json.body(new Nudge(position)).toString());
        }
    }

    private void beat() {
        clients.forEach(client -> executor.execute(() -> {
            synchronized (client) {
                client.sendComment("here");
            }
        }));
    }

    @Override
    public void close() {
        beating.cancel(false);
        clients.forEach(SseClient::close);
    }
}
