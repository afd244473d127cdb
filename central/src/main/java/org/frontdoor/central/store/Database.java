package org.frontdoor.central.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/// The one SQL database behind central.
public final class Database implements AutoCloseable {
    private static final int TRIES = 12;
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final Duration STATEMENT_LIMIT = Duration.ofSeconds(60);

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Forced forced;
    private final int writers;
    private volatile Optional<Long> outOfDisk = Optional.empty();

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        // Never the arguments: they are what people said.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        this.forced = Forced.on(jdbi, pool.getJdbcUrl());
        this.writers = isH2(pool.getJdbcUrl()) ? 1 : 2;
    }

    /// Opens it and brings its tables up to date.
    /// @param steps of bringing them up to date that SQL alone cannot do
    /// @throws DatabaseUnavailable with words for the operator
    public static Database open(
            String url, @Nullable String user, @Nullable String password, int connections, JavaMigration... steps)
            throws DatabaseUnavailable {
        HikariConfig config = config(url, user, password);
        config.setPoolName("central");
        config.setMaximumPoolSize(connections);
        // The database's own clock watches over statements: the drivers' costs a timer task for each.
        config.setConnectionInitSql(
                (isH2(url) ? "SET QUERY_TIMEOUT " : "SET statement_timeout = ") + STATEMENT_LIMIT.toMillis());
        if (!isH2(url)) {
            // A server that is gone without a word is noticed, too.
            config.addDataSourceProperty(
                    "socketTimeout", STATEMENT_LIMIT.plusSeconds(30).toSeconds());
        }
        HikariDataSource pool = connect(url, config);
        if (config.getExceptionOverride() instanceof ClosedByItself closed) {
            closed.watch(pool);
        }
        try {
            migrate(url, config(url, user, password), steps);
            return new Database(pool);
        } catch (FlywayException e) {
            pool.close();
            throw new DatabaseUnavailable(DatabaseWords.of(url, e), e);
        }
    }

    private static HikariConfig config(String url, @Nullable String user, @Nullable String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(steady(url));
        config.setUsername(user);
        config.setPassword(password);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(5));
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (isH2(url)) {
            config.setExceptionOverride(new ClosedByItself());
        } else {
            config.addDataSourceProperty("prepareThreshold", "1");
            config.addDataSourceProperty("logServerErrorDetail", "false");
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("ApplicationName", "frontdoor-central");
            config.addDataSourceProperty("tcpKeepAlive", "true");
        }
        return config;
    }

    /// H2's file used asynchronously: otherwise the JDK closes it under all when a thread that uses it is interrupted.
    /// Written only by who commits: with a delay, a thread of H2's own would write beside transactions. And
    /// room is used again after two seconds, in which all was forced, not 45.
    private static String steady(String url) {
        return isH2(url)
                ? url.replaceFirst("^jdbc:h2:file:", "jdbc:h2:async:").replaceAll("(?i);WRITE_DELAY=[^;]*", "")
                        + ";WRITE_DELAY=0"
                        + unlessSaid(url, "RETENTION_TIME", "2000")
                : url;
    }

    private static String unlessSaid(String url, String setting, String value) {
        return url.toUpperCase(Locale.ROOT).contains(";" + setting + "=") ? "" : ";" + setting + "=" + value;
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /// Over connections of its own: a change of large tables may take longer than any statement else.
    private static void migrate(String url, HikariConfig config, JavaMigration... steps) throws DatabaseUnavailable {
        config.setPoolName("migration");
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = connect(url, config)) {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:org/frontdoor/central/store/migration")
                    .javaMigrations(steps)
                    .load()
                    .migrate();
        }
    }

    /// HikariCP has no checked failure: a missing driver, a wrong password and a dead host all come as runtime ones.
    private static HikariDataSource connect(String url, HikariConfig config) throws DatabaseUnavailable {
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new DatabaseUnavailable(DatabaseWords.of(url, e), e);
        }
    }

    /// Reads outside a transaction: each statement sees what is committed when it starts.
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return jdbi.<T, X>withHandle(handle -> {
            forced.using(handle);
            return work.withHandle(handle);
        });
    }

    /// Runs one transaction (READ COMMITTED), again when it only met another one.
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        for (int attempt = 1; ; attempt++) {
            try {
                return forced.transaction(work);
            } catch (JdbiException | TryAgain e) {
                if (attempt == TRIES || !(e instanceof TryAgain || SqlState.isPassing(e))) {
                    if (SqlState.isOutOfDisk(e)) {
                        outOfDisk = Optional.of(System.nanoTime());
                    }
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << Math.min(attempt, 6)));
            }
        }
    }

    /// Reads in one transaction, row by row where the driver can.
    public <T, X extends Exception> T stream(HandleCallback<T, X> work) throws X {
        return jdbi.<T, X>inTransaction(handle -> {
            forced.using(handle);
            return work.withHandle(handle);
        });
    }

    /// Another thread reads or writes for this one: what it finds is held against the next [#force], too.
    void relying() {
        forced.relying();
    }

    /// Counts how often the database closed itself and was opened again, as it was on the disk. What was read from an
    /// earlier opening, and is kept in memory, may never have happened.
    public long opening() {
        return forced.opening();
    }

    /// Returns once everything written so far survives a power cut. Called before anybody is told of it, by the thread
    /// that wrote or read it.
    /// @throws JdbiException where it does not, or the database closed itself meanwhile: then nobody may be told
    public void force() {
        forced.force();
    }

    /// True when a statement gets through.
    public boolean answers() {
        try {
            return jdbi.withHandle(handle ->
                    handle.createQuery("SELECT 1").mapTo(Integer.class).one() == 1);
        } catch (JdbiException e) {
            return false;
        }
    }

    /// False for ten seconds after the disk took something no more. Small things may find room when large ones do not,
    /// so the next success says little.
    public boolean hasDisk() {
        return outOfDisk
                .filter(since -> System.nanoTime() - since < REMEMBERED.toNanos())
                .isEmpty();
    }

    /// Whether a transaction is over before the next one begins.
    public boolean isWrittenAlone() {
        return forced.alone();
    }

    /// How many transactions of the same kind are worth being under way at once: H2 writes one after the other.
    public int writers() {
        return writers;
    }

    /// Connections in use, of how many.
    public Use use() {
        return new Use(pool.getHikariPoolMXBean().getActiveConnections(), pool.getMaximumPoolSize());
    }

    public record Use(int active, int most) {}

    @Override
    public void close() {
        pool.close();
    }

    /// Thrown inside [Database#write] to start the transaction over.
    public static final class TryAgain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public TryAgain(String why) {
            super(why, null, false, false);
        }
    }
}
