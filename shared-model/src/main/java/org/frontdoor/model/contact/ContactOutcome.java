package org.frontdoor.model.contact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a contact came to (the four of Montgomery County's forum, `004_7115211480ec7349.txt`).
public enum ContactOutcome {
    @JsonProperty("information")
    INFORMATION,
    @JsonProperty("referral")
    REFERRAL,
    @JsonProperty("service-request")
    SERVICE_REQUEST,
    @JsonProperty("feedback")
    FEEDBACK
}
