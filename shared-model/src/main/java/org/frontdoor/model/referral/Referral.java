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
/// @param agency code of the agency, or `null` for a body of the directory
/// @param listing what the body of the directory offers, or `null` for an agency
/// @param service code of the service asked for, when known
/// @param manner put through with a word to the other side (warm), or told where to go (cold)
/// @param words what it is about, for the other side
/// @param mayCall the customer agreed to be called back
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Referral(
        UUID id,
        @Nullable String agency,
        @Nullable UUID listing,
        @Nullable String service,
        Manner manner,
        String words,
        Caller caller,
        boolean mayCall,
        String madeBy,
        Instant madeAt)
        implements Entry {
    public static final EntryKind<Referral> KIND =
            new EntryKind<>("referral", Referral.class, Referral::scope, Referral::forAgency);

    /// Bodies of the directory have nobody here.
    private Scope scope() {
        return agency == null ? Scope.INTAKE : Scope.agency(agency);
    }

    private Referral forAgency() {
        return new Referral(id, agency, listing, service, manner, words, caller.forAgency(), mayCall, madeBy, madeAt);
    }

    public enum Manner {
        @JsonProperty("warm")
        WARM,
        @JsonProperty("cold")
        COLD
    }
}
