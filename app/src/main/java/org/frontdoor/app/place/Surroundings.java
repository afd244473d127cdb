package org.frontdoor.app.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.program.Program.PlacesTold;

/// What is known of the ground around a spot.
///
/// @param areas those it lies in, by layer
/// @param doubts boundaries so near that it may lie beyond them, the nearest first
/// @param layers all that the program has, whether the spot lies in one of their areas or not
/// @param told how distances are told
public record Surroundings(List<Lies> areas, List<Doubt> doubts, List<String> layers, PlacesTold told) {
    public static final Surroundings UNKNOWN = new Surroundings(List.of(), List.of(), List.of(), PlacesTold.USUAL);

    public Surroundings {
        areas = List.copyOf(areas);
        doubts = List.copyOf(doubts);
        layers = List.copyOf(layers);
    }

    /// A boundary near by.
    ///
    /// @param name of the area beyond it; where there is none, of the one that ends there
    /// @param ends the area that the spot lies in ends there, and no other of its layer begins
    public record Doubt(String layer, String name, double meters, boolean ends) {}

    /// The names of the areas by layer.
    public Map<String, List<String>> names() {
        return areas.stream()
                .collect(Collectors.groupingBy(Lies::layer, Collectors.mapping(Lies::name, Collectors.toList())));
    }

    /// The areas of a layer that the spot lies in.
    public Stream<Lies> in(String layer) {
        return areas.stream().filter(area -> area.layer().equals(layer));
    }

    /// The name of the first of them.
    public Optional<String> name(String layer) {
        return in(layer).map(Lies::name).findFirst();
    }
}
