package org.frontdoor.model.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;

/// A jurisdiction's polygon.
///
/// @param layer what it divides (`county`, `neighborhood`)
/// @param geometry a GeoJSON Polygon or MultiPolygon (RFC 7946)
/// @param credit who made the shape
public record Area(UUID id, String layer, String name, JsonNode geometry, String credit) implements Entry {
    public static final EntryKind<Area> KIND = EntryKind.of("area", Area.class, area -> Scope.EVERYONE);

    public static UUID idOf(String layer, String name) {
        return Ids.named("area", layer + "/" + name);
    }
}
