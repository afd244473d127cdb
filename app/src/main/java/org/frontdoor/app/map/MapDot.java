package org.frontdoor.app.map;

import java.util.UUID;
import org.frontdoor.model.place.Point;

/// Something on the map.
///
/// @param id of the case
/// @param label what it is, in the person's words
/// @param like it may be the same thing as what is at the pin
public record MapDot(UUID id, Point point, String label, boolean like) {}
