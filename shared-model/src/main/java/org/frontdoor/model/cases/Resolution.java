package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/// How a case ended: what was really done, in a kind that can be counted and in words for the customer.
public record Resolution(Kind kind, String words, String by, Instant at) {
    public enum Kind {
        @JsonProperty("work-done")
        WORK_DONE,
        @JsonProperty("no-action")
        NO_ACTION,
        @JsonProperty("referred")
        REFERRED,
        @JsonProperty("duplicate")
        DUPLICATE,
        @JsonProperty("customer-informed")
        CUSTOMER_INFORMED
    }
}
