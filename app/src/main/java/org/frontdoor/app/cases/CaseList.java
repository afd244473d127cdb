package org.frontdoor.app.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.place.Point;

/// All cases as they stood at one moment, newest first. Immutable. Look-ups pass over all rows, so that no index must
/// be
/// kept in step; those by number, id and phone pass over keys that lie side by side, as fetching 80,000 rows from
/// memory
/// takes ten milliseconds.
public final class CaseList {
    public static final CaseList EMPTY = new CaseList(new CaseRow[0]);

    private static final Comparator<CaseRow> NEWEST_FIRST =
            Comparator.comparingLong(CaseRow::opened).reversed().thenComparing(CaseRow::id);
    private static final double METERS_PER_DEGREE = 111_000;

    private static final int TAIL = Phone.FEWEST_DIGITS;
    private static final int NO_PHONE = -1;
    private static final int SEVERAL_PHONES = -2;

    private final CaseRow[] rows;
    private final int[] ids;
    private final int[] numbers;
    private final int[] phones;

    private CaseList(CaseRow[] rows) {
        this.rows = rows;
        this.ids = keys(row -> row.id().hashCode());
        this.numbers = keys(row -> row.number().hashCode());
        this.phones = keys(CaseList::phoneKey);
    }

    private int[] keys(ToIntFunction<CaseRow> key) {
        int[] keys = new int[rows.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key.applyAsInt(rows[i]);
        }
        return keys;
    }

    private static int phoneKey(CaseRow row) {
        String phones = row.phones();
        if (phones.isEmpty()) {
            return NO_PHONE;
        }
        return phones.indexOf(' ') >= 0 || phones.length() < TAIL ? SEVERAL_PHONES : tail(phones);
    }

    private static int tail(String digits) {
        return Integer.parseInt(digits, digits.length() - TAIL, digits.length(), 10);
    }

    public static CaseList of(Collection<CaseRow> rows) {
        CaseRow[] sorted = rows.toArray(CaseRow[]::new);
        Arrays.sort(sorted, NEWEST_FIRST);
        return new CaseList(sorted);
    }

    /// The same, with these rows new or in place of earlier ones, and without those that are gone.
    public CaseList with(Collection<CaseRow> changed, Set<UUID> gone) {
        Map<UUID, CaseRow> byId = changed.stream().collect(Collectors.toMap(CaseRow::id, Function.identity()));
        CaseRow[] fresh = byId.values().toArray(CaseRow[]::new);
        Arrays.sort(fresh, NEWEST_FIRST);
        CaseRow[] merged = new CaseRow[rows.length + fresh.length];
        int count = 0;
        int next = 0;
        for (CaseRow row : rows) {
            if (byId.containsKey(row.id()) || gone.contains(row.id())) {
                continue;
            }
            while (next < fresh.length && NEWEST_FIRST.compare(fresh[next], row) < 0) {
                merged[count++] = fresh[next++];
            }
            merged[count++] = row;
        }
        while (next < fresh.length) {
            merged[count++] = fresh[next++];
        }
        return new CaseList(Arrays.copyOf(merged, count));
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

    public Optional<CaseRow> byNumber(String digits) {
        return first(numbers, digits.hashCode(), row -> row.number().equals(digits));
    }

    public Optional<CaseRow> byId(UUID id) {
        return first(ids, id.hashCode(), row -> row.id().equals(id));
    }

    private Optional<CaseRow> first(int[] keys, int key, Predicate<CaseRow> passes) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key && passes.test(rows[i])) {
                return Optional.of(rows[i]);
            }
        }
        return Optional.empty();
    }

    /// For which somebody gave a phone that ends so: open ones first, then newest first.
    /// @param digits at least as many as tell a phone
    List<CaseRow> byPhone(String digits, int most) {
        int tail = tail(digits);
        return best(i -> (phones[i] == tail || phones[i] == SEVERAL_PHONES) && rows[i].hasPhone(digits), most);
    }

    /// Open ones first, then newest first.
    List<CaseRow> byCustomer(UUID customer, int most) {
        return best(i -> customer.equals(rows[i].customer()), most);
    }

    private List<CaseRow> best(IntPredicate passes, int most) {
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
        double degrees = meters / METERS_PER_DEGREE;
        double wide = degrees / Math.max(0.01, Math.cos(Math.toRadians(center.latitude())));
        List<CaseLookup.Near> near = new ArrayList<>();
        for (CaseRow row : rows) {
            Point point = row.point();
            if (point != null
                    && Math.abs(point.latitude() - center.latitude()) <= degrees
                    && aside(point.longitude() - center.longitude()) <= wide
                    && passes.test(row)) {
                double distance = center.metersTo(point);
                if (distance <= meters) {
                    near.add(new CaseLookup.Near(row, distance));
                }
            }
        }
        near.sort(Comparator.comparingDouble(CaseLookup.Near::meters));
        return List.copyOf(near.subList(0, Math.min(most, near.size())));
    }

    /// Degrees of longitude between two spots, the short way round the antimeridian.
    private static double aside(double degrees) {
        double apart = Math.abs(degrees);
        return Math.min(apart, 360 - apart);
    }
}
