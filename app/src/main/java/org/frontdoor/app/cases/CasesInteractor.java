package org.frontdoor.app.cases;

import java.text.Collator;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.app.cases.filter.CaseFilter;
import org.frontdoor.app.cases.filter.CaseSort;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.jspecify.annotations.Nullable;

/// Finds, sorts and counts. Any thread but the screen's.
final class CasesInteractor {
    private final Workspace workspace;
    private final CaseRows rows;

    CasesInteractor(Workspace workspace, CaseRows rows) {
        this.workspace = workspace;
        this.rows = rows;
    }

    /// What a filter found.
    ///
    /// @param ground what the filter was understood by
    /// @param lines in order
    /// @param byId the same by their cases' ids
    /// @param whole it was looked for among all cases of this computer: they had been read
    record Found(
            CaseFilter filter,
            @Nullable FilterGround ground,
            CaseNames names,
            List<CaseLine> lines,
            Map<UUID, CaseLine> byId,
            boolean whole) {
        static final Found NOTHING = new Found(CaseFilter.NOTHING, null, CaseNames.NONE, List.of(), Map.of(), false);
    }

    /// @param came what the center found for these words, whatever it found it by
    Found find(String typed, Set<UUID> came, List<CaseSort.Key> keys, Language language) {
        FilterGround ground = FilterGround.of(workspace);
        CaseFilter filter = CaseFilter.read(typed, ground);
        CaseNames names = CaseNames.of(workspace, language);
        boolean whole = rows.complete();
        CaseList all = rows.now();
        List<CaseRow> sorted = new CaseSort(
                        names.ofService(), names.ofAgency(), Collator.getInstance(language.locale()))
                .sort(all.where(filter.passes().or(row -> came.contains(row.id()))), keys);
        Map<UUID, CaseLine> byId = HashMap.newHashMap(sorted.size());
        List<CaseLine> lines = sorted.stream().map(CaseLine::new).toList();
        lines.forEach(line -> byId.put(line.row().id(), line));
        return new Found(filter, ground, names, lines, byId, whole);
    }

    /// How many cases each filter lets through, by the filter; nothing before they are read.
    Map<String, Integer> counts(Collection<String> filters) {
        if (!rows.complete()) {
            return Map.of();
        }
        FilterGround ground = FilterGround.of(workspace);
        CaseList all = rows.now();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String filter : filters) {
            counts.put(
                    filter,
                    filter.isEmpty()
                            ? all.size()
                            : (int) all.stream()
                                    .filter(CaseFilter.read(filter, ground).passes())
                                    .count());
        }
        return counts;
    }

    CasesModel.Standing standing() {
        SyncState state = workspace.state();
        long done = state.firstSync().map(SyncState.Progress::done).orElse(0L);
        long total = state.firstSync().map(SyncState.Progress::total).orElse(0L);
        return new CasesModel.Standing(rows.now().size(), state.copyOf().orElse(null), state.connection(), done, total);
    }
}
