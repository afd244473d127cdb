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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.place.Point;

/// All cases as they stood at one moment, newest first. Immutable; look-ups pass over all rows, which takes a
/// millisecond
/// or two for 80,000 and leaves no index to keep in step.
public final class CaseList {
    public static final CaseList EMPTY = new CaseList(new CaseRow[0]);

    private static final Comparator<CaseRow> NEWEST_FIRST =
            Comparator.comparingLong(CaseRow::opened).reversed().thenComparing(CaseRow::id);
    private static final double METERS_PER_DEGREE = 111_000;

    private final CaseRow[] rows;

    private CaseList(CaseRow[] rows) {
        this.rows = rows;
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
        return stream().filter(row -> row.number().equals(digits)).findFirst();
    }

    public Optional<CaseRow> byId(UUID id) {
        return stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// Open ones first, then newest first.
    List<CaseRow> best(Predicate<CaseRow> passes, int most) {
        List<CaseRow> best = where(row -> row.open() && passes.test(row));
        if (best.size() < most) {
            best.addAll(where(row -> !row.open() && passes.test(row)));
        }
        return List.copyOf(best.subList(0, Math.min(most, best.size())));
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
