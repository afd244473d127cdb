package org.frontdoor.central.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.remote.RemoteCase.State;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// The outbox of what agencies' systems are to have. Any number of nodes work through it: a line is leased to one of
/// them for two minutes, and whoever dies with it leaves it to the next, with what it had begun written down.
final class HandOvers {
    /// Longer than any step of the work takes.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST_TROUBLE = 1_000;

    private final Database database;
    private final Site site;
    private final InstantSource clock;

    HandOvers(Database database, Site site, InstantSource clock) {
        this.database = database;
        this.site = site;
        this.clock = clock;
    }

    /// Takes what is to be sent or asked for, one at a time, so that a lease never outlives its work.
    List<HandOver> unsent(String agency) {
        return lease(agency, "((state IN ('WAITING', 'TAKEN') AND due <= :now) OR told = FALSE)", 1);
    }

    /// Takes what is there and to be asked about.
    List<HandOver> followed(String agency, int most) {
        return lease(agency, "state = 'THERE' AND due <= :now", most);
    }

    private List<HandOver> lease(String agency, String which, int most) {
        UUID lease = UUID.randomUUID();
        Instant now = clock.instant();
        String free =
                "site = :site AND agency = :agency AND " + which + " AND (leased_until IS NULL OR leased_until < :now)";
        return database.write(handle -> {
            // Of two nodes that chose the same, the second finds them leased when it gets to the row.
            int taken = handle.createUpdate("UPDATE hand_over SET lease = :lease, leased_until = :until WHERE " + free
                            + " AND case_id IN (SELECT case_id FROM hand_over WHERE " + free
                            + " ORDER BY due, case_id FETCH FIRST " + most + " ROWS ONLY)")
                    .bind("lease", lease)
                    .bind("until", utc(now.plus(LEASE)))
                    .bind("now", utc(now))
                    .bind("site", site.id())
                    .bind("agency", agency)
                    .execute();
            return taken == 0
                    ? List.of()
                    : handle.createQuery("SELECT * FROM hand_over WHERE lease = :lease AND site = :site"
                                    + " AND agency = :agency ORDER BY due, case_id")
                            .bind("lease", lease)
                            .bind("site", site.id())
                            .bind("agency", agency)
                            .map((row, context) -> read(row))
                            .list();
        });
    }

    /// Writes down that a POST begins, on the disk when this returns.
    /// @return false when the lease is over: then nothing may be posted
    boolean begin(HandOver line) {
        boolean mine = keep(line, " AND lease = :lease AND posted IS NULL AND leased_until > :now");
        database.force();
        return mine;
    }

    /// Writes a step down. An id that came late is kept, too: it says that the case is there.
    boolean keep(HandOver line) {
        return keep(
                line, line.remoteId() == null ? " AND lease = :lease" : " AND (lease = :lease OR remote_id IS NULL)");
    }

    private boolean keep(HandOver line, String where) {
        String trouble = line.trouble();
        return database.write(handle -> bound(
                                handle.createUpdate("UPDATE hand_over SET state = :state, due = :due, tries = :tries,"
                                        + " posted = CAST(:posted AS TIMESTAMP WITH TIME ZONE), token = :token,"
                                        + " remote_id = :remote_id, trouble = :trouble, seen = :seen, told = :told,"
                                        // Whoever has it meanwhile has lost it to what is certain.
                                        + " lease = CASE WHEN lease = :lease THEN lease END"
                                        + " WHERE site = :site AND case_id = :case AND agency = :agency" + where),
                                line)
                        .bind("state", line.state().name())
                        .bind("due", utc(line.due()))
                        .bind("tries", line.tries())
                        .bind("posted", utc(line.posted()))
                        .bind("token", line.token())
                        .bind("remote_id", line.remoteId())
                        .bind(
                                "trouble",
                                trouble != null && trouble.length() > MOST_TROUBLE
                                        ? trouble.substring(0, MOST_TROUBLE)
                                        : trouble)
                        .bind("seen", line.seen())
                        .bind("told", line.told())
                        .bind("now", utc(clock.instant()))
                        .execute()
                > 0);
    }

    /// Lets another turn have it.
    /// @param told people's record says what this line says
    void leave(HandOver line, boolean told) {
        database.write(handle -> bound(
                        handle.createUpdate("UPDATE hand_over SET lease = NULL, leased_until = NULL"
                                + (told ? ", told = TRUE" : "")
                                + " WHERE site = :site AND case_id = :case AND agency = :agency AND lease = :lease"),
                        line)
                .execute());
    }

    private Update bound(Update update, HandOver line) {
        return update.bind("site", site.id())
                .bind("case", line.caseId())
                .bind("agency", line.agency())
                .bind("lease", line.lease());
    }

    private static HandOver read(ResultSet row) throws SQLException {
        return new HandOver(
                row.getObject("case_id", UUID.class),
                row.getString("agency"),
                State.valueOf(row.getString("state")),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                instant(row.getObject("posted", OffsetDateTime.class)),
                row.getString("token"),
                row.getString("remote_id"),
                row.getString("trouble"),
                row.getString("seen"),
                row.getBoolean("told"),
                row.getObject("lease", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
