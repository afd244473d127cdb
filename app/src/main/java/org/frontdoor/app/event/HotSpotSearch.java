package org.frontdoor.app.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.place.Point;

/// Finds hot spots among cases that came in a short time: around each case those of the same kind are counted; the
/// case with most is a spot, and what belongs to it belongs to no other.
final class HotSpotSearch {
    /// Of one kind; each is compared with each. More of them within an hour were imported, and show the same spot.
    private static final int MOST = 1_000;

    private final EventRules rules;
    private final Function<CaseRow, String> group;

    /// @param group the kind of a case; empty for one that belongs to none
    HotSpotSearch(EventRules rules, Function<CaseRow, String> group) {
        this.rules = rules;
        this.group = group;
    }

    /// The largest first.
    /// @param recent opened within the time that the rules give, the newest first
    List<HotSpot> among(List<CaseRow> recent) {
        Map<String, List<CaseRow>> byGroup = new LinkedHashMap<>();
        for (CaseRow row : recent) {
            String kind = group.apply(row);
            if (!kind.isEmpty() && row.point() != null) {
                List<CaseRow> rows = byGroup.computeIfAbsent(kind, none -> new ArrayList<>());
                if (rows.size() < MOST) {
                    rows.add(row);
                }
            }
        }
        List<HotSpot> spots = new ArrayList<>();
        byGroup.forEach((kind, rows) -> spots.addAll(among(kind, rows)));
        spots.sort(
                Comparator.comparingInt((HotSpot spot) -> spot.cases().size()).reversed());
        return List.copyOf(spots);
    }

    private List<HotSpot> among(String kind, List<CaseRow> rows) {
        List<HotSpot> spots = new ArrayList<>();
        List<List<Integer>> around = around(rows);
        boolean[] taken = new boolean[rows.size()];
        for (int most = most(around, taken); most >= 0; most = most(around, taken)) {
            List<CaseRow> cases = new ArrayList<>();
            for (int each : around.get(most)) {
                if (!taken[each]) {
                    taken[each] = true;
                    cases.add(rows.get(each));
                }
            }
            cases.sort(Comparator.comparingLong(CaseRow::opened));
            Point center = rows.get(most).point();
            if (center != null) {
                spots.add(new HotSpot(kind, center, rules.meters(), cases));
            }
        }
        return spots;
    }

    /// The case around which there are most that belong to no spot yet, or -1 where there are too few.
    private int most(List<List<Integer>> around, boolean[] taken) {
        int best = -1;
        int most = rules.cases() - 1;
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && around.get(i).size() > most) {
                int free = (int)
                        around.get(i).stream().filter(each -> !taken[each]).count();
                if (free > most) {
                    most = free;
                    best = i;
                }
            }
        }
        return best;
    }

    /// For each case, those near it and itself.
    private List<List<Integer>> around(List<CaseRow> rows) {
        List<List<Integer>> around = new ArrayList<>();
        rows.forEach(row -> around.add(new ArrayList<>()));
        for (int i = 0; i < rows.size(); i++) {
            for (int k = i; k < rows.size(); k++) {
                Point one = rows.get(i).point();
                Point other = rows.get(k).point();
                if (one != null && other != null && one.metersTo(other) <= rules.meters()) {
                    around.get(i).add(k);
                    if (k > i) {
                        around.get(k).add(i);
                    }
                }
            }
        }
        return around;
    }
}
