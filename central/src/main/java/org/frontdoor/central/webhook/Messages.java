package org.frontdoor.central.webhook;

import static org.frontdoor.central.webhook.Webhooks.utc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;

/// The outbox of webhooks. Any number of nodes work through it; a message is leased to one of them, and none goes out
/// while an earlier one of the same case waits.
final class Messages {
    private static final Duration LEASE = Duration.ofMinutes(2);
    /// For how long what was delivered, or given up, can be replayed.
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String FIRST_OF_ITS_CASE =
            " AND NOT EXISTS (SELECT 1 FROM webhook_message e WHERE e.site = m.site AND e.agency = m.agency"
                    + " AND e.case_id = m.case_id AND e.state = 'waiting' AND e.version < m.version)";

    private final Database database;
    private final Site site;
    private final InstantSource clock;

    Messages(Database database, Site site, InstantSource clock) {
        this.database = database;
        this.site = site;
        this.clock = clock;
    }

    /// One that is to be sent.
    record Message(UUID id, String body, Instant created, int tries, UUID lease) {}

    /// Takes the next one, if one is due.
    Optional<Message> next(String agency) {
        UUID lease = UUID.randomUUID();
        Instant now = clock.instant();
        return database.write(handle -> {
            int taken = handle.createUpdate("UPDATE webhook_message SET lease = :lease, leased_until = :until"
                            + " WHERE site = :site AND state = 'waiting'"
                            + " AND (leased_until IS NULL OR leased_until < :now) AND id IN (SELECT m.id"
                            + " FROM webhook_message m WHERE m.site = :site AND m.agency = :agency"
                            + " AND m.state = 'waiting' AND m.due <= :now"
                            + " AND (m.leased_until IS NULL OR m.leased_until < :now)" + FIRST_OF_ITS_CASE
                            + " ORDER BY m.due, m.id FETCH FIRST 1 ROWS ONLY)")
                    .bind("lease", lease)
                    .bind("until", utc(now.plus(LEASE)))
                    .bind("now", utc(now))
                    .bind("site", site.id())
                    .bind("agency", agency)
                    .execute();
            return taken == 0
                    ? Optional.empty()
                    : handle.createQuery("SELECT id, body, created, tries FROM webhook_message"
                                    + " WHERE site = :site AND agency = :agency AND lease = :lease")
                            .bind("site", site.id())
                            .bind("agency", agency)
                            .bind("lease", lease)
                            .map((row, context) -> new Message(
                                    row.getObject("id", UUID.class),
                                    row.getString("body"),
                                    row.getObject("created", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getInt("tries"),
                                    lease))
                            .findOne();
        });
    }

    void delivered(Message message) {
        leave(message, "delivered", clock.instant());
    }

    void dead(Message message) {
        leave(message, "dead", clock.instant());
    }

    void again(Message message, Instant due) {
        leave(message, "waiting", due);
    }

    private void leave(Message message, String state, Instant due) {
        database.write(handle -> handle.createUpdate("UPDATE webhook_message SET state = :state, due = :due,"
                        + " tries = tries + 1, lease = NULL, leased_until = NULL"
                        + " WHERE site = :site AND id = :id AND lease = :lease")
                .bind("state", state)
                .bind("due", utc(due))
                .bind("site", site.id())
                .bind("id", message.id())
                .bind("lease", message.lease())
                .execute());
    }

    /// Sends again, under the same ids, what was delivered or given up since then.
    int replay(String agency, Instant since) {
        int again = database.write(handle -> handle.createUpdate("UPDATE webhook_message SET state = 'waiting',"
                        + " due = :now, tries = 0, created = CASE WHEN created < :fresh THEN :fresh ELSE created END"
                        + " WHERE site = :site AND agency = :agency AND state <> 'waiting' AND created >= :since")
                .bind("now", utc(clock.instant()))
                .bind("fresh", utc(clock.instant().minus(Delivering.GIVEN_UP.dividedBy(2))))
                .bind("site", site.id())
                .bind("agency", agency)
                .bind("since", utc(since))
                .execute());
        database.force();
        return again;
    }

    /// Lets go of what is old.
    void prune() {
        database.write(handle -> handle.createUpdate(
                        "DELETE FROM webhook_message WHERE site = :site" + " AND state <> 'waiting' AND created < :old")
                .bind("site", site.id())
                .bind("old", utc(clock.instant().minus(KEPT)))
                .execute());
    }
}
