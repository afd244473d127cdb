package org.frontdoor.app.cases;

import java.util.List;
import java.util.Optional;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;

/// How a person likes their list: kept with their drafts, so encrypted and theirs alone, since a filter may name a
/// customer.
final class CasePreferences {
    private static final String CASES = "cases";

    private final DraftForm<Kept> wishes;

    /// @param columns as last left
    record Kept(List<SavedView> views, List<SavedView.Column> columns) {
        Kept {
            views = List.copyOf(views);
            columns = List.copyOf(columns);
        }
    }

    CasePreferences(Drafts drafts) {
        wishes = drafts.form("preferences/", Kept.class);
    }

    void keep(Kept kept) {
        wishes.keep(CASES, kept);
    }

    /// What was kept; nothing when there is nothing that this version can read.
    Optional<Kept> kept() {
        return wishes.of(CASES);
    }
}
