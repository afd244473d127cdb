package org.frontdoor.model.customer;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a customer wants known of them. Each of the four still gets a case number.
public enum Privacy {
    /// Everyone who works on the case may know.
    @JsonProperty("named")
    NAMED,
    /// Only the 311 program knows; the agency does not.
    @JsonProperty("confidential")
    CONFIDENTIAL,
    /// The agency gets a phone number to call, and nothing else.
    @JsonProperty("callback-only")
    CALLBACK_ONLY,
    /// Nobody knows, and nothing is kept.
    @JsonProperty("anonymous")
    ANONYMOUS
}
