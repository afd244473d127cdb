package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why nobody could help a customer: what a city counts to learn which help it lacks.
public enum UnmetReason {
    @JsonProperty("no-such-help")
    NO_SUCH_HELP,
    @JsonProperty("not-eligible")
    NOT_ELIGIBLE,
    @JsonProperty("waiting-list")
    WAITING_LIST,
    @JsonProperty("too-far")
    TOO_FAR,
    @JsonProperty("language")
    LANGUAGE,
    @JsonProperty("cost")
    COST,
    @JsonProperty("customer-declined")
    CUSTOMER_DECLINED,
    @JsonProperty("other")
    OTHER
}
