package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What the customer wants of a case: something done, or to have said what they think.
public enum CaseType {
    @JsonProperty("request")
    REQUEST,
    @JsonProperty("complaint")
    COMPLAINT,
    @JsonProperty("compliment")
    COMPLIMENT,
    @JsonProperty("comment")
    COMMENT;

    public boolean feedback() {
        return this != REQUEST;
    }
}
