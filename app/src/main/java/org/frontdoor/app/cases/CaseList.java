package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.model.alike.AlikeRules;
import org.frontdoor.model.alike.Likeness;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.words.SharedWords;

/// All cases as they stood at one moment, newest first. Immutable. Look-ups pass over all rows, or over their
/// [CaseKeys], so that no index must be kept in step.
public final class CaseList {
    /// A city hall with 200,000 cases at its one point is looked through while somebody speaks: the newest tell enough.
    private static final int MOST_HERE = 5_000;

    private static final Comparator<CaseRow> NEWEST_FIRST = (one, other) -> {
        int byTime = Long.compare(other.opened(), one.opened());
        return byTime == 0 ? one.id().compareTo(other.id()) : byTime;
    };
    public static final CaseList EMPTY = of(List.of());

    private final CaseRow[] rows;
    private final CaseKeys keys;

    private CaseList(CaseRow[] rows, CaseKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    public static CaseList of(Collection<CaseRow> rows) {
        CaseRow[] sorted = newestFirst(rows.toArray(CaseRow[]::new));
        CaseKeys keys = new CaseKeys(sorted.length);
        IntStream.range(0, sorted.length).parallel().forEach(i -> keys.set(i, sorted[i]));
        return new CaseList(sorted, keys);
    }

    /// Sorts times as numbers, and rows only among those of the same time: comparing a hundred thousand rows one by one
    /// fetches each of them dozens of times.
    private static CaseRow[] newestFirst(CaseRow[] rows) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(rows.length);
        long[] times = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            long opened = rows[i].opened();
            if (opened < 0 || opened > Long.MAX_VALUE >> bits) {
                Arrays.sort(rows, NEWEST_FIRST);
                return rows;
            }
            times[i] = -opened << bits | i;
        }
        Arrays.parallelSort(times);
        CaseRow[] sorted = new CaseRow[rows.length];
        int alike = 0;
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = rows[(int) (times[i] & (1L << bits) - 1)];
            if (times[i] >> bits != times[alike] >> bits) {
                Arrays.sort(sorted, alike, i, NEWEST_FIRST);
                alike = i;
            }
        }
        Arrays.sort(sorted, alike, rows.length, NEWEST_FIRST);
        return sorted;
    }

    /// The same, with these rows new or in place of earlier ones, and without those that are gone. News come all the
    /// time and are few, so the rows that stay are not looked at.
    public CaseList with(Collection<CaseRow> changed, Set<UUID> gone) {
        BitSet out = new BitSet(rows.length);
        Stream.concat(changed.stream().map(CaseRow::id), gone.stream())
                .mapToInt(this::indexOf)
                .filter(index -> index >= 0)
                .forEach(out::set);
        CaseRow[] fresh = changed.toArray(CaseRow[]::new);
        Arrays.sort(fresh, NEWEST_FIRST);
        int[] before = Arrays.stream(fresh).mapToInt(this::placeOf).toArray();
        CaseRow[] merged = new CaseRow[rows.length - out.cardinality() + fresh.length];
        CaseKeys mergedKeys = new CaseKeys(merged.length);
        int count = 0;
        int next = 0;
        for (int i = 0; i <= rows.length; i++) {
            for (; next < fresh.length && before[next] == i; next++, count++) {
                merged[count] = fresh[next];
                mergedKeys.set(count, fresh[next]);
            }
            if (i < rows.length && !out.get(i)) {
                merged[count] = rows[i];
                mergedKeys.copy(keys, i, count);
                count++;
            }
        }
        return new CaseList(merged, mergedKeys);
    }

    private int indexOf(UUID id) {
        return keys.byId(id, i -> rows[i].id().equals(id));
    }

    /// The index that this row would stand before.
    private int placeOf(CaseRow row) {
        int found = Arrays.binarySearch(rows, row, NEWEST_FIRST);
        return found < 0 ? -found - 1 : found;
    }

    public int size() {
        return rows.length;
    }

    public CaseRow get(int index) {
        return rows[index];
    }

    public Stream<CaseRow> stream() {
        return Arrays.stream(rows);
    }

    /// Those that pass, newest first.
    public List<CaseRow> where(Predicate<CaseRow> passes) {
        List<CaseRow> found = new ArrayList<>();
        for (CaseRow row : rows) {
            if (passes.test(row)) {
                found.add(row);
            }
        }
        return found;
    }

    /// Those opened at that time or later, newest first: they stand together.
    /// @param since milliseconds since 1970
    public List<CaseRow> openedSince(long since) {
        int from = 0;
        int to = rows.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rows[middle].opened() >= since) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Collections.unmodifiableList(Arrays.asList(rows).subList(0, from));
    }

    /// The case for which a customer was told this number, its own or the provisional one it had before, or that of one
    /// who was
    /// added.
    /// @param told as it is stored
    public Optional<CaseRow> byNumber(String told) {
        return at(ProvisionalNumber.like(told)
                        ? keys.byProvisional(told, i -> rows[i].provisional().equals(told))
                        : keys.byNumber(told, i -> rows[i].number().equals(told)))
                .or(() -> at(keys.byOther(told, i -> rows[i].isToldAs(told))));
    }

    public Optional<CaseRow> byId(UUID id) {
        return at(indexOf(id));
    }

    private Optional<CaseRow> at(int index) {
        return index < 0 ? Optional.empty() : Optional.of(rows[index]);
    }

    /// For which somebody gave a phone that ends so: open ones first, then newest first.
    /// @param digits at least as many as tell a phone
    List<CaseRow> byPhone(String digits, int most) {
        int tail = CaseKeys.tail(digits);
        return bestOf(i -> keys.mayEnd(i, tail) && rows[i].hasPhone(digits), most);
    }

    /// Those that pass: open ones first, then newest first.
    List<CaseRow> best(Predicate<CaseRow> passes, int most) {
        return bestOf(i -> passes.test(rows[i]), most);
    }

    /// Open ones first, then newest first.
    List<CaseRow> byCustomer(UUID customer, int most) {
        return bestOf(i -> customer.equals(rows[i].customer()), most);
    }

    private List<CaseRow> bestOf(IntPredicate passes, int most) {
        List<CaseRow> open = new ArrayList<>();
        List<CaseRow> closed = new ArrayList<>();
        for (int i = 0; i < rows.length && open.size() < most; i++) {
            if (passes.test(i)) {
                (rows[i].open() ? open : closed).add(rows[i]);
            }
        }
        return Stream.concat(open.stream(), closed.stream()).limit(most).toList();
    }

    /// Those that pass and lie within the distance, nearest first.
    List<CaseLookup.Near> near(Point center, double meters, Predicate<CaseRow> passes, int most) {
        CaseKeys.Square square = keys.new Square(center, meters);
        List<CaseLookup.Near> near = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Point point = square.has(i) ? rows[i].point() : null;
            if (point != null && passes.test(rows[i])) {
                double distance = center.metersTo(point);
                if (distance <= meters) {
                    near.add(new CaseLookup.Near(rows[i], distance));
                }
            }
        }
        near.sort(Comparator.comparingDouble(CaseLookup.Near::meters));
        return List.copyOf(near.subList(0, Math.min(most, near.size())));
    }

    /// Requests that may be the same thing: the same asset before the nearest, and of two alike the newer one.
    /// @param now at which closed ones must have been closed lately
    List<CaseLookup.Alike> alike(Seen mine, AlikeRules rules, Instant now, int most) {
        int reach = rules.of(mine.service()).meters();
        Point spot = mine.spot();
        CaseKeys.Square square = spot == null ? null : keys.new Square(spot, reach);
        int address = SharedWords.key(mine.address());
        long[] assets = rules.assets(mine).stream().mapToLong(CaseKeys::bits).toArray();
        List<CaseLookup.Alike> alike = new ArrayList<>();
        int here = 0;
        for (int i = 0; i < rows.length; i++) {
            boolean isHere = here < MOST_HERE
                    && ((square != null && square.has(i))
                            || ((square == null || keys.nowhere(i)) && keys.mayBeAt(i, address)));
            if (isHere || mayName(i, assets)) {
                here += isHere ? 1 : 0;
                CaseRow row = rows[i];
                if (!row.type().feedback()) {
                    rules.between(mine, row.seen(), now)
                            .ifPresent(likeness -> alike.add(new CaseLookup.Alike(row, likeness)));
                }
            }
        }
        // Sorting is stable, and the rows come newest first.
        alike.sort(Comparator.comparing(CaseLookup.Alike::likeness, Likeness.CLOSEST_FIRST));
        return List.copyOf(alike.subList(0, Math.min(most, alike.size())));
    }

    private boolean mayName(int index, long[] assets) {
        for (long asset : assets) {
            if (keys.mayName(index, asset)) {
                return true;
            }
        }
        return false;
    }
}
