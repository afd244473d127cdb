package org.frontdoor.model.triage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;

/// Somebody took a request in here although a rule said that it is another desk's. Counted, so that a rule that is
/// often wrong is found.
///
/// @param rule its code
/// @param service code of the service asked for
/// @param by sign-in name
public record Overruled(UUID id, String rule, String service, Why why, String by, Instant at) implements Entry {
    public static final EntryKind<Overruled> KIND =
            EntryKind.of("overruled", Overruled.class, overruled -> Scope.INTAKE);

    /// What spoke against the rule.
    public enum Why {
        @JsonProperty("sent-here")
        SENT_HERE,
        @JsonProperty("place-wrong")
        PLACE_WRONG,
        @JsonProperty("rule-wrong")
        RULE_WRONG,
        @JsonProperty("urgent")
        URGENT,
        @JsonProperty("other")
        OTHER
    }
}
