package org.frontdoor.app.search;

/// By what the things found are put in order.
public enum Ranking {
    /// The words they share with the question.
    WORDS,
    /// How near they are to what it means.
    MEANING,
    /// Both; what agents see.
    FUSED
}
