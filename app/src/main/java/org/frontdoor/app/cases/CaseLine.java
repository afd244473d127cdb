package org.frontdoor.app.cases;

/// A line of the list. It stays the same object while its case changes, so that news never move what a person has
/// selected. JavaFX thread only.
public final class CaseLine {
    private CaseRow row;

    CaseLine(CaseRow row) {
        this.row = row;
    }

    public CaseRow row() {
        return row;
    }

    void update(CaseRow newer) {
        row = newer;
    }
}
