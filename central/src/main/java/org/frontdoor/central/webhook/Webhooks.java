package org.frontdoor.central.webhook;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdoor.central.outgoing.Seal;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The agencies that are sent word of their cases, with the secrets that sign it, kept sealed.
final class Webhooks {
    /// For how long an old secret signs beside a new one.
    static final Duration BOTH = Duration.ofDays(1);

    private final Database database;
    private final Site site;
    private final Seal seal;
    private final InstantSource clock;
    private final SecureRandom random;

    Webhooks(Database database, Site site, Seal seal, InstantSource clock, SecureRandom random) {
        this.database = database;
        this.site = site;
        this.seal = seal;
        this.clock = clock;
        this.random = random;
    }

    /// One of them.
    /// @param secrets that sign now, the newest first; none where our own key does not open them
    /// @param dead messages that were given up
    record Known(
            String agency,
            String url,
            List<WebhookSecret> secrets,
            Instant created,
            int failures,
            @Nullable Instant pausedUntil,
            @Nullable String trouble,
            int waiting,
            int dead) {}

    /// Keeps a new one.
    /// @return its secret; nothing when the agency has one
    Optional<WebhookSecret> add(String agency, String url) {
        WebhookSecret secret = WebhookSecret.fresh(random);
        try {
            database.write(handle -> handle.createUpdate("INSERT INTO webhook (site, agency, url, secret, created,"
                            + " failures) VALUES (:site, :agency, :url, :secret, :now, 0)")
                    .bind("site", site.id())
                    .bind("agency", agency)
                    .bind("url", url)
                    .bind("secret", sealed(agency, secret))
                    .bind("now", utc(clock.instant()))
                    .execute());
        } catch (JdbiException e) {
            if (SqlState.isUniqueViolation(e)) {
                return Optional.empty();
            }
            throw e;
        }
        database.force();
        return Optional.of(secret);
    }

    /// Gives it another secret; the one before signs beside it for a day.
    Optional<WebhookSecret> renew(String agency) {
        WebhookSecret secret = WebhookSecret.fresh(random);
        int renewed = database.write(handle -> handle.createUpdate("UPDATE webhook SET old_secret = secret,"
                        + " old_until = :until, secret = :secret WHERE site = :site AND agency = :agency")
                .bind("until", utc(clock.instant().plus(BOTH)))
                .bind("secret", sealed(agency, secret))
                .bind("site", site.id())
                .bind("agency", agency)
                .execute());
        database.force();
        return renewed == 0 ? Optional.empty() : Optional.of(secret);
    }

    boolean remove(String agency) {
        boolean removed = database.write(handle -> {
            of(handle, "DELETE FROM webhook_message WHERE site = :site AND agency = :agency", agency);
            return of(handle, "DELETE FROM webhook WHERE site = :site AND agency = :agency", agency) > 0;
        });
        database.force();
        return removed;
    }

    private int of(Handle handle, String sql, String agency) {
        return handle.createUpdate(sql)
                .bind("site", site.id())
                .bind("agency", agency)
                .execute();
    }

    List<Known> all() {
        return database.read(handle -> handle.createQuery("SELECT w.*,"
                        + " (SELECT COUNT(*) FROM webhook_message m WHERE m.site = w.site AND m.agency = w.agency"
                        + " AND m.state = 'waiting') AS waiting,"
                        + " (SELECT COUNT(*) FROM webhook_message m WHERE m.site = w.site AND m.agency = w.agency"
                        + " AND m.state = 'dead') AS dead"
                        + " FROM webhook w WHERE w.site = :site ORDER BY w.agency")
                .bind("site", site.id())
                .map((row, context) -> known(row))
                .list());
    }

    /// Leaves it alone for a while, for all nodes.
    void pause(String agency, Instant until, String trouble) {
        database.write(handle -> handle.createUpdate("UPDATE webhook SET failures = failures + 1,"
                        + " paused_until = :until, trouble = :trouble WHERE site = :site AND agency = :agency")
                .bind("until", utc(until))
                .bind("trouble", trouble)
                .bind("site", site.id())
                .bind("agency", agency)
                .execute());
    }

    void answered(Known known) {
        if (known.failures > 0) {
            database.write(handle -> of(
                    handle,
                    "UPDATE webhook SET failures = 0, paused_until = NULL, trouble = NULL"
                            + " WHERE site = :site AND agency = :agency",
                    known.agency));
        }
    }

    private Known known(ResultSet row) throws SQLException {
        String agency = row.getString("agency");
        OffsetDateTime paused = row.getObject("paused_until", OffsetDateTime.class);
        List<WebhookSecret> secrets = new ArrayList<>();
        opened(agency, row.getString("secret")).ifPresent(secrets::add);
        OffsetDateTime until = row.getObject("old_until", OffsetDateTime.class);
        if (until != null && until.toInstant().isAfter(clock.instant())) {
            opened(agency, row.getString("old_secret")).ifPresent(secrets::add);
        }
        return new Known(
                agency,
                row.getString("url"),
                List.copyOf(secrets),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getInt("failures"),
                paused == null ? null : paused.toInstant(),
                row.getString("trouble"),
                row.getInt("waiting"),
                row.getInt("dead"));
    }

    private String sealed(String agency, WebhookSecret secret) {
        return seal.seal(purpose(agency), secret.text());
    }

    private Optional<WebhookSecret> opened(String agency, String sealed) {
        return seal.open(purpose(agency), sealed).map(WebhookSecret::new);
    }

    private String purpose(String agency) {
        return "webhook/" + site.id() + "/" + agency;
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
