package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.frontdoor.app.cache.Cache;
import org.frontdoor.app.cache.CacheFile;
import org.frontdoor.app.cache.CachePlace;
import org.frontdoor.app.cache.Derived;
import org.frontdoor.app.cache.Page;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.HttpCentral;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.WireJson;

/// A desktop without a window: real journal, cache, engine and line.
public final class TestDesktop implements AutoCloseable {
    private static final WireJson JSON = new WireJson(ProgramVocabulary.create());
    private static final List<Derived<?>> EXTRACTS = List.of(CaseRows.EXTRACT);

    private final Path folder;
    private final String address;
    private final String name;
    private final WireJson json;
    private final HttpCentral central;
    private final Journal journal;
    private final SyncEngine engine;
    private final Semaphore news = new Semaphore(0);
    private volatile Duration later = Duration.ZERO;

    public TestDesktop(Path folder, String address, String name) {
        this(folder, address, name, JSON, null);
    }

    /// @param json what its program speaks
    TestDesktop(Path folder, String address, String name, WireJson json) {
        this(folder, address, name, json, null);
    }

    private TestDesktop(Path folder, String address, String name, WireJson json, SyncMessages.Session known) {
        this.json = json;
        this.folder = folder;
        this.address = address;
        this.name = name;
        CorrectedClock clock = new CorrectedClock(() -> Instant.now().plus(later));
        central = new HttpCentral(address, JSON, InstantSource.system(), clock::seen);
        SyncMessages.Session session = known == null ? signIn() : known;
        central.use(session.token());
        last = session;
        try {
            Files.createDirectories(folder);
            Opening opening = Journal.open(
                    DiskFiles.at(folder.resolve("journal")),
                    new JournalKey(new UUID(3, 4), new byte[32]),
                    new SecureRandom());
            Opening.Opened opened = (Opening.Opened) opening;
            journal = opened.journal();
            engine = new SyncEngine(new SyncEngine.Parts(
                    json,
                    session.actor(),
                    "workstation-" + name,
                    journal,
                    opened.live(),
                    cachePlace(clock),
                    EXTRACTS,
                    central,
                    clock,
                    new SecureRandom()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        engine.workspace().onChange(changes -> news.release());
        engine.workspace().onState(state -> news.release());
        engine.start();
    }

    private final SyncMessages.Session last;

    private SyncMessages.Session signIn() {
        Answer<SyncMessages.Session> answer = central.signIn(new SyncMessages.SignIn(name, TestCentral.PASSWORD));
        if (answer instanceof Answer.Got<SyncMessages.Session>(var session)) {
            return session;
        }
        throw new IllegalStateException(answer.toString());
    }

    void signInAgain() {
        engine.signedIn(signIn().actor());
    }

    HttpCentral central() {
        return central;
    }

    /// Whether a stream of nudges is up.
    boolean listening() {
        return engine.listening();
    }

    public Workspace workspace() {
        return engine.workspace();
    }

    /// Time goes by on this computer.
    void later(Duration time) {
        later = later.plus(time);
    }

    /// Lets the cache of a closed desktop lose a case, as no desktop should.
    void forget(UUID known) {
        try (Cache cache = Cache.open(cachePlace(InstantSource.system()), JSON, EXTRACTS, () -> {})) {
            cache.apply(new Page(List.of(new Page.Line(Case.KIND, known, 1, null)), cache.cursor()));
        }
    }

    /// Lets the cache of a closed desktop be one that another version of the program made.
    void cacheBecomes(String version) throws SQLException {
        var pooled = cachePlace(InstantSource.system()).dataSource().getPooledConnection();
        try (Connection connection = pooled.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE meta SET text = ? WHERE name = 'schema'")) {
            update.setString(1, version);
            assertEquals(1, update.executeUpdate());
        } finally {
            pooled.close();
        }
    }

    private CachePlace cachePlace(InstantSource clock) {
        return new CacheFile(folder, "7a".repeat(32).toCharArray(), clock);
    }

    /// Waits for news until something holds.
    public void await(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("never: " + what + "; " + workspace().state() + " "
                        + workspace().items());
            }
            news.tryAcquire(Math.min(left, TimeUnit.MILLISECONDS.toNanos(300)), TimeUnit.NANOSECONDS);
            news.drainPermits();
        }
    }

    /// Ends it and starts another on the same folder, with the token it had.
    TestDesktop restarted() {
        close();
        return new TestDesktop(folder, address, name, json, last);
    }

    @Override
    public void close() {
        engine.close();
        central.close();
        try {
            journal.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
