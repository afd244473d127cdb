package org.frontdoor.central.commands;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.KeyList;
import org.frontdoor.central.store.Site;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// Lets receipts leave after half a year. First it is written down up to when, then they go, a few in each
/// transaction: whoever decides a command and finds no receipt of it also sees that there may have been one.
public final class ReceiptAge {
    /// How long a receipt is kept.
    public static final Duration KEPT = Duration.ofDays(180);

    private static final int PORTION = 500;

    private final Database database;
    private final Site site;
    private final InstantSource clock;

    public ReceiptAge(Database database, Site site, InstantSource clock) {
        this.database = database;
        this.site = site;
        this.clock = clock;
    }

    /// Lets go of all that are old enough.
    /// @return how many those were
    public long prune() {
        OffsetDateTime before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        long gone = 0;
        while (true) {
            List<UUID> portion = database.read(handle -> handle.createQuery("SELECT id FROM receipt WHERE site = :site"
                            + " AND created < :before ORDER BY created FETCH FIRST " + PORTION + " ROWS ONLY")
                    .bind("site", site.id())
                    .bind("before", before)
                    .mapTo(UUID.class)
                    .list());
            if (portion.isEmpty()) {
                return gone;
            }
            if (gone == 0) {
                database.write(handle -> raise(handle, before));
            }
            database.write(handle -> remove(handle, portion));
            gone += portion.size();
        }
    }

    private int raise(Handle handle, OffsetDateTime before) {
        int raised = handle.createUpdate(
                        "UPDATE receipt_floor SET before = :before WHERE site = :site AND before < :before")
                .bind("site", site.id())
                .bind("before", before)
                .execute();
        boolean there = raised > 0 || floor(handle, site).isAfter(Instant.MIN);
        return there
                ? raised
                : handle.createUpdate("INSERT INTO receipt_floor (site, before) VALUES (:site, :before)")
                        .bind("site", site.id())
                        .bind("before", before)
                        .execute();
    }

    private int remove(Handle handle, List<UUID> portion) {
        Update delete =
                handle.createUpdate("DELETE FROM receipt WHERE (site, id) IN " + KeyList.marks(portion.size(), 2));
        for (int i = 0; i < portion.size(); i++) {
            delete.bind(2 * i, site.id()).bind(2 * i + 1, portion.get(i));
        }
        return delete.execute();
    }

    /// Commands from before this time may have had a receipt that is gone; the beginning of time while none is.
    static Instant floor(Handle handle, Site site) {
        return handle.createQuery("SELECT before FROM receipt_floor WHERE site = :site")
                .bind("site", site.id())
                .map((row, context) ->
                        row.getObject("before", OffsetDateTime.class).toInstant())
                .findOne()
                .orElse(Instant.MIN);
    }
}
