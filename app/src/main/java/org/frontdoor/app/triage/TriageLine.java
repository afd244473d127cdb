package org.frontdoor.app.triage;

import org.frontdoor.app.cases.CaseRow;

/// A case in the queue. JavaFX thread only; equal to itself alone, so that the selection survives its changes.
final class TriageLine {
    private CaseRow row;

    TriageLine(CaseRow row) {
        this.row = row;
    }

    CaseRow row() {
        return row;
    }

    void update(CaseRow newer) {
        row = newer;
    }
}
