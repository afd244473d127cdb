package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.app.remote.HttpCentral;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.SnapshotHead;
import org.jspecify.annotations.Nullable;

/// A crowd of desktops in a process of its own: `main central desktops out`. Each has the desktop's own client,
/// one open stream of nudges and a cursor, and pulls after each nudge; it keeps nothing. Cases are opened at an
/// even rate.
final class CrowdProbe {
    private static final int RATE = 50;
    private static final int SECONDS = 20;
    private static final int WARM_SECONDS = 10;
    private static final int CLERKS = 16;
    private static final List<String> PEOPLE = List.of("agent", "agent2", "desk", "lead");

    private final String address;
    private final Figures figures = Figures.none();
    private final Map<UUID, Long> opened = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
    private final LongAdder pulls = new LongAdder();
    private volatile boolean measuring;
    private volatile boolean over;

    private CrowdProbe(String address) {
        this.address = address;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        new CrowdProbe(words[0]).run(Integer.parseInt(words[1]), Path.of(words[2]));
        System.exit(0);
    }

    private void run(int size, Path out) throws IOException, InterruptedException {
        List<String> tokens = new ArrayList<>();
        for (String name : PEOPLE) {
            tokens.add(BareSnapshot.token(address, name));
        }
        List<ApiDesk> clerks = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            clerks.add(ApiDesk.signIn(address, "agent"));
        }
        work(clerks, WARM_SECONDS);
        figures.put("alone_p99_ms", work(clerks, SECONDS).p99());
        CountDownLatch listening = new CountDownLatch(size);
        String cursor = cursor(tokens.getFirst());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < size; i++) {
                String token = tokens.get(i % tokens.size());
                threads.execute(() -> listen(token, cursor, listening));
            }
            Desks.await(listening, "begin to listen");
            work(clerks, WARM_SECONDS);
            opened.clear();
            measuring = true;
            Timing commands = work(clerks, SECONDS);
            // What was saved last is to be seen, too.
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
            measuring = false;
            over = true;
            figures.put("command_p50_ms", commands.p50());
            figures.put("command_p99_ms", commands.p99());
            Timing latencies =
                    Timing.of(seen.stream().mapToLong(Long::longValue).toArray());
            figures.put("seen_p50_ms", latencies.p50());
            figures.put("seen_p99_ms", latencies.p99());
            figures.put("seen_share", (double) latencies.count() / ((double) size * SECONDS * RATE));
            figures.put("pulls_per_s", pulls.doubleValue() / (SECONDS + 3));
            figures.put("seconds", SECONDS);
            figures.write(out);
            System.exit(0);
        }
    }

    /// Opens cases at the rate; late ones count from when they were due.
    private Timing work(List<ApiDesk> clerks, int seconds) throws InterruptedException {
        int count = seconds * RATE;
        long[] nanos = new long[count];
        long began = System.nanoTime();
        Semaphore free = new Semaphore(clerks.size());
        ConcurrentLinkedQueue<ApiDesk> idle = new ConcurrentLinkedQueue<>(clerks);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                long due = began + i * TimeUnit.SECONDS.toNanos(1) / RATE;
                LockSupport.parkNanos(due - System.nanoTime());
                int at = i;
                threads.execute(() -> {
                    free.acquireUninterruptibly();
                    ApiDesk clerk = idle.remove();
                    try {
                        var command = clerk.aCase(Caller.anonymous("en"));
                        opened.put(command.subject().id(), due);
                        clerk.give(List.of(command));
                        nanos[at] = System.nanoTime() - due;
                    } finally {
                        idle.add(clerk);
                        free.release();
                    }
                });
            }
        }
        return Timing.of(nanos);
    }

    private String cursor(String token) {
        try (HttpCentral central = client(token)) {
            Head head = new Head();
            central.snapshot(java.util.Optional.empty(), head);
            return head.cursor;
        }
    }

    private HttpCentral client(String token) {
        HttpCentral central = new HttpCentral(address, Desks.JSON, java.time.InstantSource.system(), ahead -> {});
        central.use(token);
        return central;
    }

    private static final class Head implements Central.SnapshotReader {
        private String cursor = "";

        @Override
        public void head(SnapshotHead head) {
            cursor = head.cursor();
        }

        @Override
        public void entry(String kind, UUID id, long version, byte @Nullable [] body) {
            // Only the head is wanted.
        }
    }

    private void listen(String token, String from, CountDownLatch listening) {
        HttpCentral central = client(token);
        Semaphore nudged = new Semaphore(0);
        central.nudges(new Central.NudgeListener() {
            @Override
            public void opened() {
                listening.countDown();
            }

            @Override
            public void nudged() {
                nudged.release();
            }

            @Override
            public void ended() {
                if (!over) {
                    System.err.println("a stream of nudges ended");
                }
            }
        });
        String cursor = from;
        while (!over) {
            nudged.acquireUninterruptibly();
            nudged.drainPermits();
            boolean more = true;
            while (more && central.changes(cursor) instanceof Answer.Got<ChangePage>(ChangePage page)) {
                pulls.increment();
                cursor = page.cursor();
                more = page.more();
                note(page);
            }
        }
    }

    private void note(ChangePage page) {
        if (measuring) {
            long now = System.nanoTime();
            page.changes().forEach(change -> {
                Long since = opened.get(change.id());
                if (since != null) {
                    seen.add(now - since);
                }
            });
        }
    }
}
