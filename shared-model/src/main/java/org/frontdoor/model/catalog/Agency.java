package org.frontdoor.model.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.program.Wording;

/// A body that finishes the work, or to which a customer is referred.
///
/// @param hours when it answers, as printed
/// @param warmTransfer takes calls put through by an agent
/// @param who what to tell the customer of who they are
/// @param haveReady what the customer should have at hand
/// @param demo its contact details are made up for demonstration
public record Agency(
        UUID id,
        String code,
        String name,
        String shortName,
        Kind kind,
        String phone,
        String email,
        String web,
        String address,
        String hours,
        boolean warmTransfer,
        Wording who,
        Wording haveReady,
        boolean demo)
        implements Entry {
    public static final EntryKind<Agency> KIND = EntryKind.of("agency", Agency.class, agency -> Scope.EVERYONE);

    /// The code of the 311 program itself.
    public static final String PROGRAM = "311";

    public static UUID idOf(String code) {
        return Ids.named("agency", code);
    }

    public enum Kind {
        @JsonProperty("bureau")
        BUREAU,
        @JsonProperty("office")
        OFFICE,
        @JsonProperty("county")
        COUNTY,
        @JsonProperty("state")
        STATE,
        @JsonProperty("federal")
        FEDERAL,
        @JsonProperty("regional")
        REGIONAL,
        @JsonProperty("private")
        PRIVATE,
        @JsonProperty("court")
        COURT
    }
}
