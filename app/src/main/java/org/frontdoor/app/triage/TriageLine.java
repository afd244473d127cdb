package org.frontdoor.app.triage;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdoor.app.cases.CaseRow;

/// A case in the queue. JavaFX thread only; equal to itself alone, so that the selection survives its changes.
final class TriageLine {
    /// To be given together with others.
    final BooleanProperty marked = new SimpleBooleanProperty(this, "marked");

    /// Why it was not given with the others, or empty.
    final StringProperty problem = new SimpleStringProperty(this, "problem", "");

    private Waiting waiting;

    TriageLine(Waiting waiting) {
        this.waiting = waiting;
    }

    CaseRow row() {
        return waiting.row();
    }

    Waiting waiting() {
        return waiting;
    }

    void update(Waiting newer) {
        waiting = newer;
    }
}
