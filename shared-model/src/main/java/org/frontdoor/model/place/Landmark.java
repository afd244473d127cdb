package org.frontdoor.model.place;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;

/// A place that people know by its name: a park, a station, a hall.
///
/// @param otherNames what it is called besides
/// @param point where it is spoken of; of a park its middle
public record Landmark(UUID id, String name, List<String> otherNames, Point point) implements Entry {
    public static final EntryKind<Landmark> KIND = EntryKind.of("landmark", Landmark.class, landmark -> Scope.EVERYONE);

    public Landmark {
        otherNames = List.copyOf(otherNames);
    }

    public static UUID idOf(String name) {
        return Ids.named("landmark", name);
    }
}
