package org.frontdoor.app.torture.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.frontdoor.app.Main;
import org.frontdoor.app.torture.Truth;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.cases.CaseLookups;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.DatabaseUnavailable;
import org.frontdoor.central.store.SettledEntries;
import org.frontdoor.fixtures.Postgres;
import org.jspecify.annotations.Nullable;

/// The real `central` command in a process of its own, at the same port in all its lives.
final class CentralChild implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int SITE = 1;

    private final Stage stage;
    private final Path data;
    private final @Nullable String database;
    private final int port;
    private final Signals signals = new Signals();
    private @Nullable Child child;

    private CentralChild(Stage stage, Path data, @Nullable String database) {
        this.stage = stage;
        this.data = data;
        this.database = database;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On an H2 file in that folder.
    static CentralChild inFolder(Stage stage, Path data) {
        return new CentralChild(stage, data, null);
    }

    /// On a PostgreSQL.
    static CentralChild on(Stage stage, String database) {
        return new CentralChild(stage, stage.folder().resolve("central"), database);
    }

    int port() {
        return port;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void start() {
        launch();
        if (!signals.await("ready", PATIENCE)) {
            throw new Stalled("central did not start; see " + stage.log("central"));
        }
    }

    /// Starts it without waiting.
    void launch() {
        signals.clear();
        List<String> words = new ArrayList<>(
                List.of("central", "--port", port + "", "--data", data.toString(), "--demo", "--log", "json"));
        if (database != null) {
            words.addAll(List.of("--db", database, "--db-user", Postgres.USER));
        }
        child = Child.start(Main.class, words, stage.log("central"), line -> signals.set(line.split(" ", 2)[0]));
    }

    private Child running() {
        if (child == null) {
            throw new IllegalStateException("not running");
        }
        return child;
    }

    boolean alive() {
        return running().alive();
    }

    void kill() {
        running().kill();
    }

    void stop() {
        running().stop();
    }

    /// Waits until it says that it is well, or that it is not.
    void awaitHealth(boolean well) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (healthy() != well) {
            if (System.nanoTime() > end) {
                stage.note("central", running().alive() ? running().threads() : "it has died");
                throw new Stalled(
                        "central was never " + (well ? "well again" : "unwell") + "; see " + stage.log("central"));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean healthy() {
        try {
            HttpURLConnection asking = (HttpURLConnection)
                    URI.create(address() + "/health").toURL().openConnection();
            asking.setReadTimeout(Math.toIntExact(PATIENCE.toMillis()));
            return asking.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException away) {
            return false;
        }
    }

    /// What its database holds. An H2 file is open to one program alone, so central stops meanwhile.
    Truth truth() {
        if (database == null) {
            stop();
        }
        CentralSettings settings =
                database == null ? CentralSettings.inFolder(data) : CentralSettings.on(database, Postgres.USER, "");
        try (Database open = Database.open(
                settings.database(),
                settings.user(),
                settings.password(),
                2,
                new CaseLookups(),
                new SettledEntries())) {
            return Truth.read(open, SITE, stage.json());
        } catch (DatabaseUnavailable e) {
            throw new Stalled("central's database does not open: " + e.getMessage());
        } finally {
            if (database == null) {
                start();
            }
        }
    }

    @Override
    public void close() {
        if (child != null) {
            child.kill();
        }
    }
}
