package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frontdoor.model.place.AddressPoint;

/// Finds addresses by words as callers say them: in any order, without the street's type or direction or with another,
/// and with a slip of the keys in a name. A house number is never guessed.
///
/// Spelling is compared with each different word once, not with each address. Thread-safe once made.
final class AddressFinder {
    private static final int SAME = 0;
    private static final int BEGUN = 1;
    private static final int ELSEWHERE = 1;
    private static final int LEFT_OUT = 4;
    private static final int SLIP = 16;
    private static final int NOT = 1000;

    private final List<AddressPoint> addresses;
    private final List<String> vocabulary;
    /// The words of each address, as places in the vocabulary.
    private final int[][] words;

    private record Fit(int address, int cost, boolean plain) {
        int slips() {
            return cost / SLIP;
        }
    }

    AddressFinder(Collection<AddressPoint> known) {
        record Read(AddressPoint address, List<String> words) {
            String street() {
                return String.join(" ", words.subList(Math.min(1, words.size()), words.size()));
            }
        }
        List<Read> read = known.stream()
                .map(address -> new Read(address, AddressWords.of(address.label())))
                .sorted(Comparator.comparing(Read::street)
                        .thenComparingInt(each -> number(each.words()))
                        .thenComparing(each -> each.address().label()))
                .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        words = new int[read.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = read.get(i).words().stream()
                    .mapToInt(word -> places.computeIfAbsent(word, each -> places.size()))
                    .toArray();
        }
        addresses = read.stream().map(Read::address).toList();
        vocabulary = List.copyOf(places.keySet());
    }

    private static int number(List<String> words) {
        return words.isEmpty()
                        || !isNumber(words.getFirst())
                        || words.getFirst().length() > 9
                ? 0
                : Integer.parseInt(words.getFirst());
    }

    Optional<AddressPoint> exactly(String typed) {
        int[] wanted =
                AddressWords.of(typed).stream().mapToInt(vocabulary::indexOf).toArray();
        return IntStream.range(0, words.length)
                .filter(i -> Arrays.equals(words[i], wanted))
                .mapToObj(addresses::get)
                .findFirst();
    }

    Offered find(String typed, int most) {
        List<String> wanted = AddressWords.of(typed);
        if (wanted.isEmpty()) {
            return Offered.NONE;
        }
        int[][] costs = new int[wanted.size()][];
        for (int i = 0; i < costs.length; i++) {
            String word = wanted.get(i);
            boolean last = i == costs.length - 1;
            costs[i] = vocabulary.stream()
                    .mapToInt(known -> cost(word, known, last))
                    .toArray();
        }
        List<Fit> fits = new ArrayList<>();
        for (int address = 0; address < words.length; address++) {
            Fit fit = fit(address, wanted, costs);
            if (fit.cost < NOT) {
                fits.add(fit);
            }
        }
        // What is only like it is of no use where the very words are known.
        int slips = fits.stream().mapToInt(Fit::slips).min().orElse(0);
        List<Fit> best = fits.stream()
                .filter(fit -> fit.slips() == slips)
                .sorted(Comparator.comparingInt(Fit::cost))
                .limit(most)
                .toList();
        boolean sure = !best.isEmpty() && best.getFirst().plain && (wanted.size() > 1 || best.size() == 1);
        return new Offered(best.stream().map(fit -> addresses.get(fit.address)).toList(), sure);
    }

    private Fit fit(int address, List<String> wanted, int[][] costs) {
        int total = 0;
        int at = -1;
        boolean inPlace = true;
        boolean leftOut = false;
        boolean any = false;
        for (int i = 0; i < costs.length; i++) {
            int found = -1;
            int least = NOT;
            for (int place = 0; place < words[address].length; place++) {
                int cost = costs[i][words[address][place]];
                // Of two words that fit alike, the one that goes on from the last.
                if (cost < least || (cost == least && cost < NOT && found <= at)) {
                    least = cost;
                    found = place;
                }
            }
            if (found >= 0) {
                any = true;
                total += least;
                inPlace &= i == 0 ? found == 0 : found > at;
                at = found;
            } else if (AddressWords.typeOrDirection(wanted.get(i))) {
                leftOut = true;
                total += LEFT_OUT;
            } else {
                return new Fit(address, NOT, false);
            }
        }
        int cost = any ? total + (inPlace ? 0 : ELSEWHERE) : NOT;
        return new Fit(address, cost, inPlace && !leftOut && total < SLIP && isNumber(wanted.getFirst()));
    }

    /// @param last still being typed
    private static int cost(String typed, String known, boolean last) {
        if (typed.equals(known)) {
            return SAME;
        }
        if (isNumber(typed)) {
            boolean ordinal = known.length() == typed.length() + 2 && !isNumber(known);
            return known.startsWith(typed) && (last || ordinal) ? BEGUN : NOT;
        }
        if (known.startsWith(typed)) {
            return BEGUN;
        }
        int slips = AddressWords.typeOrDirection(typed) ? 0 : Spelling.mostSlips(typed);
        int distance = slips == 0 ? 1 : Spelling.slips(typed, known);
        return distance <= slips ? SLIP * distance : NOT;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
