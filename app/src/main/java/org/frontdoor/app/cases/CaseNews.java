package org.frontdoor.app.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The cases as they are now, and what is different from before.
///
/// @param changed rows that are new or different; empty when `everything`
/// @param gone cases that left this person's sight
/// @param everything so much changed that a list had better look at all rows again
public record CaseNews(CaseList now, List<CaseRow> changed, Set<UUID> gone, boolean everything) {
    public CaseNews {
        changed = List.copyOf(changed);
        gone = Set.copyOf(gone);
    }
}
