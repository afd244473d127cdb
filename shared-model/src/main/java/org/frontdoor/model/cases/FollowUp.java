package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How the customer wants to hear of the end of it.
public enum FollowUp {
    @JsonProperty("e-mail")
    EMAIL,
    @JsonProperty("letter")
    LETTER,
    @JsonProperty("none")
    NONE
}
