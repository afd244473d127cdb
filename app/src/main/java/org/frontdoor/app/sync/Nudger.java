package org.frontdoor.app.sync;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdoor.app.remote.Central;
import org.jspecify.annotations.Nullable;

/// Keeps one stream of nudges open while there is a line.
final class Nudger implements AutoCloseable {
    private final Central central;
    private final Link link;
    private final Backoff backoff;
    private final Runnable onNudge;
    private final Runnable onLost;
    private final AtomicReference<@Nullable Stream> open = new AtomicReference<>();

    /// @param onLost told when a stream that was up has ended: often the first sign that the line is cut
    Nudger(Central central, Link link, Backoff backoff, Runnable onNudge, Runnable onLost) {
        this.central = central;
        this.link = link;
        this.backoff = backoff;
        this.onNudge = onNudge;
        this.onLost = onLost;
    }

    /// Whether polling can be rare.
    boolean listening() {
        Stream stream = open.get();
        return stream != null && stream.up;
    }

    Loop.Next step() {
        if (link.paused()) {
            close();
            return new Loop.Next.Idle();
        }
        Stream before = open.get();
        if (before != null && !before.over) {
            return new Loop.Next.In(Duration.ofSeconds(5), false);
        }
        Stream stream = new Stream();
        open.set(stream);
        stream.source = central.nudges(stream);
        return new Loop.Next.In(backoff.next().plusSeconds(1), true);
    }

    private final class Stream implements Central.NudgeListener {
        private volatile boolean up;
        private volatile boolean over;
        private volatile Central.@Nullable Nudging source;

        @Override
        public void opened() {
            up = true;
            backoff.reset();
            onNudge.run();
        }

        @Override
        public void nudged() {
            onNudge.run();
        }

        @Override
        public void ended() {
            boolean lost = up && open.get() == this;
            up = false;
            over = true;
            if (lost) {
                onLost.run();
            }
        }
    }

    @Override
    public void close() {
        Stream stream = open.getAndSet(null);
        Central.Nudging source = stream == null ? null : stream.source;
        if (source != null) {
            source.close();
        }
    }
}
