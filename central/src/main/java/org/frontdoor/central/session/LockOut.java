package org.frontdoor.central.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.jdbi.v3.core.JdbiException;

/// Slows down whoever guesses: after five wrong passwords for a name nobody gets in under it for a minute, then for
/// two, doubling up to a quarter of an hour. A day without a wrong one forgets it all.
public final class LockOut {
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Database database;
    private final Site site;
    private final InstantSource clock;

    public LockOut(Database database, Site site, InstantSource clock) {
        this.database = database;
        this.site = site;
        this.clock = clock;
    }

    /// How long the name is still locked; zero when it is not.
    public Duration left(String name) {
        Instant now = clock.instant();
        return database.read(handle -> handle.createQuery(
                                "SELECT locked_until FROM sign_in_failure WHERE site = :site AND name = :name")
                        .bind("site", site.id())
                        .bind("name", name)
                        .map((row, context) -> row.getObject("locked_until", OffsetDateTime.class))
                        .findOne())
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /// Counts a wrong password.
    public void wrong(String name) {
        try {
            count(name);
        } catch (JdbiException e) {
            if (!SqlState.isUniqueViolation(e)) {
                throw e;
            }
            count(name);
        }
    }

    private void count(String name) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.write(handle -> {
            handle.createUpdate("DELETE FROM sign_in_failure WHERE last_at < :long_ago")
                    .bind("long_ago", now.minus(FORGOTTEN))
                    .execute();
            int failures = 1
                    + handle.createQuery("SELECT failures FROM sign_in_failure"
                                    + " WHERE site = :site AND name = :name FOR UPDATE")
                            .bind("site", site.id())
                            .bind("name", name)
                            .mapTo(Integer.class)
                            .findOne()
                            .orElse(0);
            String sql = failures == 1
                    ? "INSERT INTO sign_in_failure (site, name, failures, last_at, locked_until)"
                            + " VALUES (:site, :name, :failures, :now, :until)"
                    : "UPDATE sign_in_failure SET failures = :failures, last_at = :now, locked_until = :until"
                            + " WHERE site = :site AND name = :name";
            return handle.createUpdate(sql)
                    .bind("site", site.id())
                    .bind("name", name)
                    .bind("failures", failures)
                    .bind("now", now)
                    .bind("until", now.plus(locked(failures)))
                    .execute();
        });
    }

    static Duration locked(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration time = FIRST.multipliedBy(1L << Math.min(failures - FREE_TRIES, 10));
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }

    public void right(String name) {
        database.write(handle -> handle.createUpdate("DELETE FROM sign_in_failure WHERE site = :site AND name = :name")
                .bind("site", site.id())
                .bind("name", name)
                .execute());
    }
}
