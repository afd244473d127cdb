package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// A customer was sent to another desk: who, where to, why, and whether they may be called.
///
/// @param service code of the service asked for, when known
/// @param manner put through with a word to the other side (warm), or told where to go (cold)
/// @param words what it is about, for the other side
/// @param mayCall the customer agreed to be called back
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Referral(
        UUID id,
        String agency,
        @Nullable String service,
        Manner manner,
        String words,
        Caller caller,
        boolean mayCall,
        String madeBy,
        Instant madeAt)
        implements Entry {
    public static final EntryKind<Referral> KIND = new EntryKind<>(
            "referral", Referral.class, referral -> Scope.agency(referral.agency()), Referral::forAgency);

    private Referral forAgency() {
        return new Referral(id, agency, service, manner, words, caller.forAgency(), mayCall, madeBy, madeAt);
    }

    public enum Manner {
        @JsonProperty("warm")
        WARM,
        @JsonProperty("cold")
        COLD
    }
}
