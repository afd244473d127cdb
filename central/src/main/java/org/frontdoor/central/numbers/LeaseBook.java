package org.frontdoor.central.numbers;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.jdbi.v3.core.Handle;

/// The tables of what was leased, and of what comes next in each series.
final class LeaseBook {
    private final Site site;
    private final InstantSource clock;

    LeaseBook(Site site, InstantSource clock) {
        this.site = site;
        this.clock = clock;
    }

    /// Serials that were leased.
    record Lease(UUID id, int series, int first, int last) {}

    Optional<Lease> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT series, first_serial, last_serial FROM number_lease"
                        + " WHERE site = :site AND id = :id")
                .bind("site", site.id())
                .bind("id", id)
                .map((row, context) ->
                        new Lease(id, row.getInt("series"), row.getInt("first_serial"), row.getInt("last_serial")))
                .findOne();
    }

    /// The next serial of a series; nobody else gets it until the transaction ends.
    /// @param from where a series begins that was never used
    int next(Handle handle, int series, int from) {
        return handle.createQuery(
                        "SELECT next_serial FROM number_series WHERE site = :site AND series = :series FOR UPDATE")
                .bind("site", site.id())
                .bind("series", series)
                .mapTo(Integer.class)
                .findOne()
                .orElseGet(() -> {
                    handle.createUpdate(
                                    "INSERT INTO number_series (site, series, next_serial) VALUES (:site, :series, :next)")
                            .bind("site", site.id())
                            .bind("series", series)
                            .bind("next", from)
                            .execute();
                    return from;
                });
    }

    void goOn(Handle handle, int series, int next) {
        handle.createUpdate("UPDATE number_series SET next_serial = :next WHERE site = :site AND series = :series")
                .bind("next", next)
                .bind("site", site.id())
                .bind("series", series)
                .execute();
    }

    /// Leaves serials out of all series in a range.
    /// @param end of each, behind its last serial
    void skip(Handle handle, int fromSeries, int toSeries, int count, int end) {
        handle.createUpdate("UPDATE number_series SET next_serial = "
                        + "CASE WHEN next_serial + :count > :end THEN :end ELSE next_serial + :count END"
                        + " WHERE site = :site AND series BETWEEN :from AND :to")
                .bind("count", count)
                .bind("end", end)
                .bind("site", site.id())
                .bind("from", fromSeries)
                .bind("to", toSeries)
                .execute();
    }

    void keep(Handle handle, Lease lease, LeaseRequest request, UUID person) {
        goOn(handle, lease.series(), lease.last() + 1);
        handle.createUpdate("INSERT INTO number_lease"
                        + " (site, id, series, first_serial, last_serial, workstation, person, created)"
                        + " VALUES (:site, :id, :series, :first, :last, :workstation, :person, :created)")
                .bind("site", site.id())
                .bind("id", lease.id())
                .bind("series", lease.series())
                .bind("first", lease.first())
                .bind("last", lease.last())
                .bind("workstation", request.workstation())
                .bind("person", person)
                .bind("created", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
