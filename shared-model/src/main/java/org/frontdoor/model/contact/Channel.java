package org.frontdoor.model.contact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a customer reached the city.
public enum Channel {
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("walk-in")
    WALK_IN,
    @JsonProperty("e-mail")
    EMAIL,
    @JsonProperty("letter")
    LETTER,
    @JsonProperty("web")
    WEB,
    @JsonProperty("text")
    TEXT,
    @JsonProperty("chat")
    CHAT
}
