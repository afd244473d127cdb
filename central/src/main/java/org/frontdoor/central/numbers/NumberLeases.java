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
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;

/// Leases blocks of numbers. What was leased is never leased again, used or not.
public final class NumberLeases {
    /// The largest block: a desk that opens a case in every contact needs a month for it.
    public static final int LARGEST = 5_000;

    private static final String CENTRAL = "central";

    /// Where the tables keep the provisional numbers, which have no year.
    private static final int PROVISIONAL = -1;

    /// A workstation holds five times as many provisional numbers in a block as it does others.
    private static final int PROVISIONAL_SKIPS = 10;

    private final Database database;
    private final Site site;
    private final LeaseBook book;
    private final InstantSource clock;
    private final RandomGenerator random;

    public NumberLeases(Database database, Site site, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.site = site;
        this.book = new LeaseBook(site, clock);
        this.clock = clock;
        this.random = random;
    }

    /// What a request for numbers comes to.
    public sealed interface Answer {
        record Leased(NumberBlock block) implements Answer {}

        record Provisional(ProvisionalBlock block) implements Answer {}

        /// All that there are (of this year, where they have one) are used up.
        record NoneLeft() implements Answer {}
    }

    /// The same lease id gets the same block.
    public Answer lease(LeaseRequest request, UUID person) {
        return once(request, handle -> {
            Series series = series(clock.instant());
            int first = book.next(handle, series.value(), 0);
            return given(handle, request, person, series.value(), first, CaseNumber.LAST_SERIAL);
        });
    }

    /// A block of provisional numbers, in advance; the same lease id gets the same block.
    public Answer provisional(LeaseRequest request, UUID person) {
        return once(request, handle -> {
            int first = book.next(handle, PROVISIONAL, firstProvisional());
            int last = site.classroom() ? ProvisionalNumber.FIRST_SERIAL - 1 : ProvisionalNumber.LAST_SERIAL;
            return given(handle, request, person, PROVISIONAL, first, last);
        });
    }

    /// Numbers for what central opens itself: imports and integrators' cases.
    public Answer take(int size, UUID person) {
        return lease(new LeaseRequest(Ids.timed(clock.instant(), random), CENTRAL, size), person);
    }

    /// One number, used up with the transaction; nothing when this year's are.
    public Optional<CaseNumber> one(Handle handle) {
        Series series = series(clock.instant());
        int serial = book.next(handle, series.value(), 0);
        if (serial > CaseNumber.LAST_SERIAL) {
            return Optional.empty();
        }
        book.goOn(handle, series.value(), serial + 1);
        return Optional.of(CaseNumber.of(series, serial));
    }

    /// Leaves numbers out for good, of this year and of those before: they may have been leased, though nothing
    /// here says so.
    public void skip(Handle handle, int count) {
        book.next(handle, series(clock.instant()).value(), 0);
        book.skip(handle, 0, 99, count, CaseNumber.LAST_SERIAL + 1);
        book.next(handle, PROVISIONAL, firstProvisional());
        book.skip(handle, PROVISIONAL, PROVISIONAL, PROVISIONAL_SKIPS * count, ProvisionalNumber.LAST_SERIAL + 1);
    }

    private Answer once(LeaseRequest request, HandleCallback<Answer, RuntimeException> fresh) {
        HandleCallback<Answer, RuntimeException> known = handle -> book.find(handle, request.leaseId())
                .map(NumberLeases::answer)
                .orElseGet(() -> fresh.withHandle(handle));
        Answer answer;
        try {
            answer = database.write(known);
        } catch (JdbiException e) {
            if (!SqlState.isUniqueViolation(e)) {
                throw e;
            }
            answer = database.write(known);
        }
        database.force();
        return answer;
    }

    private Answer given(Handle handle, LeaseRequest request, UUID person, int series, int first, int end) {
        if (first + request.size() - 1 > end) {
            return new Answer.NoneLeft();
        }
        LeaseBook.Lease lease = new LeaseBook.Lease(request.leaseId(), series, first, first + request.size() - 1);
        book.keep(handle, lease, request, person);
        return answer(lease);
    }

    private static Answer answer(LeaseBook.Lease lease) {
        return lease.series() == PROVISIONAL
                ? new Answer.Provisional(new ProvisionalBlock(lease.id(), lease.first(), lease.last()))
                : new Answer.Leased(
                        new NumberBlock(lease.id(), new Series(lease.series()), lease.first(), lease.last()));
    }

    private int firstProvisional() {
        return site.classroom() ? 0 : ProvisionalNumber.FIRST_SERIAL;
    }

    private Series series(Instant now) {
        return site.classroom()
                ? Series.CLASSROOM
                : Series.ofYear(now.atZone(ZoneOffset.UTC).getYear());
    }
}
