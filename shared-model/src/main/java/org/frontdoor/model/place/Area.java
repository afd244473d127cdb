package org.frontdoor.model.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// A jurisdiction's polygon.
///
/// @param layer what it divides (`county`, `neighborhood`)
/// @param geometry a GeoJSON Polygon or MultiPolygon (RFC 7946)
/// @param credit who made the shape
/// @param from the first day on which it is so, or `null` for always
/// @param until the first day on which it is so no more, or `null` for never
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Area(
        UUID id,
        String layer,
        String name,
        JsonNode geometry,
        String credit,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Entry {
    public static final EntryKind<Area> KIND = EntryKind.of("area", Area.class, area -> Scope.EVERYONE);

    public static UUID idOf(String layer, String name) {
        return Ids.named("area", layer + "/" + name);
    }

    /// Whether it is so on that day.
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
