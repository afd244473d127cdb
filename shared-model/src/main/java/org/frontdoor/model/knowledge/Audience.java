package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whom an article is written for.
public enum Audience {
    /// Anybody: it may be read out, sent and printed.
    @JsonProperty("public")
    PUBLIC,
    /// Whoever signs in here. It is not for callers' ears.
    @JsonProperty("agents")
    AGENTS,
    /// The people of the agency that owns it, and the program's.
    @JsonProperty("agency")
    AGENCY
}
