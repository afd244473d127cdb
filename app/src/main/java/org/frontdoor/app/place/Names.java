package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.frontdoor.app.place.NameIndex.Fit;
import org.frontdoor.model.place.Landmark;

/// Landmarks and areas by their names. Thread-safe once made.
final class Names {
    private final List<Spot> spots = new ArrayList<>();
    private final List<Integer> lengths;
    private final NameIndex index;
    private final PlaceSynonyms synonyms;

    Names(Collection<Landmark> landmarks, List<Spot> areas, PlaceSynonyms synonyms) {
        this.synonyms = synonyms;
        List<List<String>> names = new ArrayList<>();
        for (Landmark landmark : landmarks) {
            Spot spot = Spot.of(Spot.Kind.LANDMARK, landmark.name(), landmark.point(), false);
            add(spot, landmark.name(), names);
            landmark.otherNames().forEach(name -> add(spot, name, names));
        }
        areas.forEach(area -> add(area, area.label(), names));
        lengths = names.stream().map(List::size).toList();
        index = new NameIndex(names);
    }

    private void add(Spot spot, String name, List<List<String>> names) {
        spots.add(spot);
        names.add(AddressWords.of(name));
    }

    /// Those that have all the words, the shortest name first among equals; sure of one that is called so to its end.
    Offered of(List<String> words, int most) {
        if (words.isEmpty() || words.stream().allMatch(word -> word.length() < 2 || AddressWords.isNumber(word))) {
            return Offered.NONE;
        }
        for (boolean slips : new boolean[] {false, true}) {
            List<Fit> fits = synonyms.readings(words, index::knows).stream()
                    .flatMap(read -> index.fits(read, read.size() - 1, slips, synonyms).stream())
                    .filter(fit -> fit.strange() == 0 && !fit.leftOut())
                    .sorted(Comparator.comparingInt(Fit::cost).thenComparingInt(fit -> lengths.get(fit.name())))
                    .toList();
            if (!fits.isEmpty()) {
                Set<Spot> found = new LinkedHashSet<>();
                fits.forEach(fit -> found.add(spots.get(fit.name())));
                boolean alone = fits.stream()
                                .filter(fit -> fit.cost() == fits.getFirst().cost())
                                .map(fit -> spots.get(fit.name()))
                                .distinct()
                                .count()
                        == 1;
                boolean sure = alone
                        && fits.getFirst().inPlace()
                        && fits.getFirst().slips() == 0
                        && lengths.get(fits.getFirst().name()) == words.size();
                return new Offered(found.stream().limit(most).toList(), sure);
            }
        }
        return Offered.NONE;
    }
}
