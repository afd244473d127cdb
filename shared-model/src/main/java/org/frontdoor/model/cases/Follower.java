package org.frontdoor.model.cases;

import org.frontdoor.model.customer.Caller;

/// A customer who asked for what a case is about, with what they said, and who hears of its end.
public record Follower(CaseLine line, CaseEvent.CallerAdded asked) {
    public Caller caller() {
        return asked.caller();
    }

    Follower forAgency() {
        return new Follower(line, asked.forAgency());
    }
}
