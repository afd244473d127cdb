package org.frontdoor.central.numbers;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Leases blocks of numbers. What was leased is never leased again, used or not.
public final class NumberLeases {
    /// The largest block: a desk that opens a case in every contact needs a month for it.
    public static final int LARGEST = 5_000;

    private static final String CENTRAL = "central";

    private final Database database;
    private final Site site;
    private final InstantSource clock;
    private final RandomGenerator random;

    public NumberLeases(Database database, Site site, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.site = site;
        this.clock = clock;
        this.random = random;
    }

    /// What a request for numbers comes to.
    public sealed interface Answer {
        record Leased(NumberBlock block) implements Answer {}

        /// This year's ten million are used up.
        record NoneLeft() implements Answer {}
    }

    /// The same lease id gets the same block.
    public Answer lease(LeaseRequest request, UUID person) {
        Answer answer;
        try {
            answer = database.write(handle -> once(handle, request, person));
        } catch (JdbiException e) {
            if (!SqlState.isUniqueViolation(e)) {
                throw e;
            }
            answer = database.write(handle -> once(handle, request, person));
        }
        database.force();
        return answer;
    }

    /// Numbers for what central opens itself: imports and integrators' cases.
    public Answer take(int size, UUID person) {
        return lease(new LeaseRequest(Ids.timed(clock.instant(), random), CENTRAL, size), person);
    }

    /// Leaves numbers out for good, of this year and of those before: they may have been leased, though nothing here
    /// says
    /// so.
    public void skip(Handle handle, int count) {
        next(handle, series(clock.instant()));
        handle.createUpdate("UPDATE number_series SET next_serial = "
                        + "CASE WHEN next_serial + :count > :end THEN :end ELSE next_serial + :count END"
                        + " WHERE site = :site")
                .bind("count", count)
                .bind("end", CaseNumber.LAST_SERIAL + 1)
                .bind("site", site.id())
                .execute();
    }

    private Answer once(Handle handle, LeaseRequest request, UUID person) {
        Optional<NumberBlock> before = handle.createQuery("SELECT series, first_serial, last_serial FROM number_lease"
                        + " WHERE site = :site AND id = :id")
                .bind("site", site.id())
                .bind("id", request.leaseId())
                .map((row, context) -> new NumberBlock(
                        request.leaseId(),
                        new Series(row.getInt("series")),
                        row.getInt("first_serial"),
                        row.getInt("last_serial")))
                .findOne();
        if (before.isPresent()) {
            return new Answer.Leased(before.get());
        }
        Series series = series(clock.instant());
        int first = next(handle, series);
        if (first + request.size() - 1 > CaseNumber.LAST_SERIAL) {
            return new Answer.NoneLeft();
        }
        NumberBlock block = new NumberBlock(request.leaseId(), series, first, first + request.size() - 1);
        handle.createUpdate("UPDATE number_series SET next_serial = :next WHERE site = :site AND series = :series")
                .bind("next", block.last() + 1)
                .bind("site", site.id())
                .bind("series", series.value())
                .execute();
        keep(handle, block, request.workstation(), person);
        return new Answer.Leased(block);
    }

    private Series series(Instant now) {
        return site.classroom()
                ? Series.CLASSROOM
                : Series.ofYear(now.atZone(ZoneOffset.UTC).getYear());
    }

    private int next(Handle handle, Series series) {
        return handle.createQuery(
                        "SELECT next_serial FROM number_series WHERE site = :site AND series = :series" + " FOR UPDATE")
                .bind("site", site.id())
                .bind("series", series.value())
                .mapTo(Integer.class)
                .findOne()
                .orElseGet(() -> {
                    handle.createUpdate(
                                    "INSERT INTO number_series (site, series, next_serial) VALUES (:site, :series, 0)")
                            .bind("site", site.id())
                            .bind("series", series.value())
                            .execute();
                    return 0;
                });
    }

    private void keep(Handle handle, NumberBlock block, String workstation, UUID person) {
        handle.createUpdate("INSERT INTO number_lease"
                        + " (site, id, series, first_serial, last_serial, workstation, person, created)"
                        + " VALUES (:site, :id, :series, :first, :last, :workstation, :person, :created)")
                .bind("site", site.id())
                .bind("id", block.leaseId())
                .bind("series", block.series().value())
                .bind("first", block.first())
                .bind("last", block.last())
                .bind("workstation", workstation)
                .bind("person", person)
                .bind("created", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
