package org.frontdoor.app.triage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.jspecify.annotations.Nullable;

/// Counts the cases that this person gave away in triage on the program's day that it is now. The cases themselves say
/// it, so it is the same after a new start and at another computer. Thread-safe.
final class GivenToday {
    private final Workspace workspace;
    private final CaseRows rows;
    private final WallClock wall;

    /// Of the cases that changed today, so that a case is read again only when it changes again.
    private Map<UUID, Reading> readings = Map.of();

    /// @param changed of the row that it was read for
    /// @param mine the day on which this person gave it, or `null` where somebody else did, or nobody
    private record Reading(long changed, @Nullable LocalDate mine) {}

    GivenToday(Workspace workspace, CaseRows rows, WallClock wall) {
        this.workspace = workspace;
        this.rows = rows;
        this.wall = wall;
    }

    synchronized int count() {
        LocalDate today = wall.day(workspace.now());
        long midnight = today.atStartOfDay(wall.zone()).toInstant().toEpochMilli();
        Map<UUID, Reading> now = new HashMap<>();
        rows.now().stream()
                .filter(row -> row.changed() >= midnight && row.status() != CaseStatus.NEW)
                .forEach(row -> now.put(row.id(), reading(row)));
        readings = now;
        return Math.toIntExact(now.values().stream()
                .filter(reading -> today.equals(reading.mine()))
                .count());
    }

    private Reading reading(CaseRow row) {
        Reading before = readings.get(row.id());
        return before != null && before.changed() == row.changed()
                ? before
                : new Reading(
                        row.changed(),
                        workspace.find(Case.KIND, row.id()).map(this::mine).orElse(null));
    }

    /// Of a case that came back and was given again the last one counts.
    private @Nullable LocalDate mine(Case full) {
        return full.timeline().stream()
                .filter(CaseEvent.Routed.class::isInstance)
                .reduce((earlier, later) -> later)
                .filter(last -> last.by().equals(workspace.me().name()))
                .map(last -> wall.day(last.at()))
                .orElse(null);
    }
}
