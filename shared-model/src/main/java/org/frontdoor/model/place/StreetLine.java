package org.frontdoor.model.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;

/// The middle of a street.
///
/// @param name as in the addresses on it, without a number (`SE Hawthorne Blvd`)
/// @param geometry a GeoJSON LineString or MultiLineString (RFC 7946)
public record StreetLine(UUID id, String name, JsonNode geometry) implements Entry {
    public static final EntryKind<StreetLine> KIND =
            EntryKind.of("street-line", StreetLine.class, street -> Scope.EVERYONE);

    public static UUID idOf(String name) {
        return Ids.named("street-line", name);
    }
}
