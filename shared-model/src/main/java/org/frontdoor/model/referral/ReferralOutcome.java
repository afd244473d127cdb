package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What became of a customer who was sent to another desk.
public enum ReferralOutcome {
    /// Nobody has said.
    @JsonProperty("waiting")
    WAITING(false),
    /// The customer spoke with somebody there; whether it helped is not known yet.
    @JsonProperty("reached")
    REACHED(false),
    /// Nobody was reached, there or at the customer's.
    @JsonProperty("not-reached")
    NOT_REACHED(false),
    @JsonProperty("helped")
    HELPED(true),
    /// The other desk says that it does not do this: the customer waits for a better way.
    @JsonProperty("not-theirs")
    NOT_THEIRS(false),
    /// Nobody could help.
    @JsonProperty("unmet")
    UNMET(true),
    /// The customer was sent to yet another desk; that referral goes on from here.
    @JsonProperty("sent-on")
    SENT_ON(true);

    private final boolean settled;

    ReferralOutcome(boolean settled) {
        this.settled = settled;
    }

    /// Nothing is left to do.
    public boolean settled() {
        return settled;
    }

    /// As it is said in a sentence: "not reached".
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
