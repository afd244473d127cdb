package org.frontdoor.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.contact.CustomersByPhone;
import org.frontdoor.app.keys.KdfCost;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.HttpCentral;
import org.frontdoor.app.session.Door;
import org.frontdoor.app.session.Entering;
import org.frontdoor.app.session.WorkSession;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SignIn;
import org.frontdoor.model.wire.WireJson;

/// A new desktop takes in all of central: sign-in, snapshot, encrypted cache with its look-up tables, all on this
/// machine together with central. Its baseline only reads the same snapshot off the line and throws it away.
final class FirstSync {
    private static final WireJson JSON = new WireJson(ProgramVocabulary.create());
    private static final String PASSWORD = "frontdoor-demo";
    private static final int PATIENCE_MINUTES = 20;

    private final Grounds grounds;
    private final Report report;
    private final String address;

    FirstSync(Grounds grounds, Report report, String address) {
        this.grounds = grounds;
        this.report = report;
        this.address = address;
    }

    /// Measures it, and gives the session that is in step now; the caller closes it.
    WorkSession run() {
        Snapshot bare = bareSnapshot();
        grounds.tell().accept("A new desktop takes in all of central");
        long began = System.nanoTime();
        WorkSession session = enter(grounds.fresh("desktop"));
        double usable = seconds(began);
        awaitInStep(session);
        double whole = seconds(began);
        report.add(Line.of("sync", "first sync of a new desktop", bare.lines / whole, "rows/s")
                .beside("snapshot read and thrown away", bare.lines / bare.seconds)
                .note("%,d lines, %.1f MiB as sent, in %.1f s; usable after %.1f s"
                        .formatted(bare.lines, bare.bytes / 1_048_576.0, whole, usable)));
        report.add(Line.of("sync", "bytes of the first sync", (double) bare.bytes / bare.lines, "bytes/row")
                .beside("not compressed", (double) bare.plain / bare.lines));
        return session;
    }

    WorkSession enter(Path data) {
        Door door = new Door(new Door.Setting(
                data,
                address,
                JSON,
                List.of(CaseRows.MODEL, CustomersByPhone.TABLE),
                KdfCost.OFFICE,
                InstantSource.system(),
                new SecureRandom()));
        try {
            if (door.enter("agent", PASSWORD, progress -> {}) instanceof Entering.In(WorkSession session)) {
                return session;
            }
            throw new BenchFailure("The demo agent could not sign in.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        }
    }

    private static void awaitInStep(WorkSession session) {
        CountDownLatch inStep = new CountDownLatch(1);
        Subscription listening = session.workspace().onState(state -> count(state, inStep));
        try {
            count(session.workspace().state(), inStep);
            if (!inStep.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new BenchFailure(
                        "The first sync did not end: " + session.workspace().state());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        } finally {
            listening.close();
        }
    }

    private static void count(SyncState state, CountDownLatch inStep) {
        if (state.online() && state.firstSync().isEmpty() && state.lastPull().isPresent()) {
            inStep.countDown();
        }
    }

    private record Snapshot(long lines, long bytes, long plain, double seconds) {}

    private Snapshot bareSnapshot() {
        String token = token();
        try (HttpClient http = HttpClient.newHttpClient()) {
            long plain = 0;
            long lines = 0;
            HttpResponse<InputStream> open =
                    http.send(request(token).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = open.body()) {
                byte[] buffer = new byte[1 << 16];
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    plain += count;
                    for (int i = 0; i < count; i++) {
                        lines += buffer[i] == '\n' ? 1 : 0;
                    }
                }
            }
            long began = System.nanoTime();
            HttpResponse<byte[]> packed = http.send(
                    request(token).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Snapshot(lines, packed.body().length, plain, seconds(began));
        } catch (IOException trouble) {
            throw new BenchFailure("The snapshot could not be read: " + trouble.getMessage(), trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        }
    }

    private HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(URI.create(address + "/sync/snapshot"))
                .header("Authorization", "Bearer " + token);
    }

    private String token() {
        try (HttpCentral central = new HttpCentral(address, JSON, InstantSource.system(), ahead -> {})) {
            if (central.signIn(new SignIn("agent", PASSWORD)) instanceof Answer.Got<Session>(Session session)) {
                return session.token();
            }
            throw new BenchFailure("The demo agent could not sign in.");
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
