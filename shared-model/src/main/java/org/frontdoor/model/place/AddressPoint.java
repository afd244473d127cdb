package org.frontdoor.model.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// A known address and its spot.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddressPoint(
        UUID id,
        String label,
        @Nullable String city,
        @Nullable String zip,
        Point point) implements Entry {
    public static final EntryKind<AddressPoint> KIND =
            EntryKind.of("address", AddressPoint.class, address -> Scope.EVERYONE);

    public static UUID idOf(String label) {
        return Ids.named("address", label);
    }
}
