package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where a case stands.
public enum CaseStatus {
    /// No desk has it yet: it waits in triage.
    @JsonProperty("new")
    NEW,
    @JsonProperty("assigned")
    ASSIGNED,
    @JsonProperty("in-progress")
    IN_PROGRESS,
    /// The agency waits for the customer or for something outside.
    @JsonProperty("on-hold")
    ON_HOLD,
    @JsonProperty("closed")
    CLOSED;

    /// Which statuses may follow by a plain change of status; routing, resolving and reopening have commands of their
    /// own.
    public Set<CaseStatus> next() {
        return switch (this) {
            case NEW, CLOSED -> EnumSet.noneOf(CaseStatus.class);
            case ASSIGNED -> EnumSet.of(IN_PROGRESS, ON_HOLD);
            case IN_PROGRESS -> EnumSet.of(ASSIGNED, ON_HOLD);
            case ON_HOLD -> EnumSet.of(ASSIGNED, IN_PROGRESS);
        };
    }

    /// As it is said in a sentence: "in progress".
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public boolean open() {
        return this != CLOSED;
    }
}
