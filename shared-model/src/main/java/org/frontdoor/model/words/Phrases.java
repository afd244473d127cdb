package org.frontdoor.model.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds which of some things are spoken of, each by its phrases. Accents, case and endings are forgiven, and small
/// words may be missing; since nobody knows the language, a phrase is found that occurs in any.
public final class Phrases<K> {
    /// The last stands for all languages whose endings we do not know.
    private static final List<String> LANGUAGES = List.of("en", "es", "");

    private final List<Language<K>> languages;

    private record Language<K>(Inflection inflection, List<Known<K>> things) {}

    private record Known<K>(K thing, PhraseTree phrases) {}

    /// @param phrases of each thing
    public Phrases(Map<K, ? extends Collection<String>> phrases) {
        languages = LANGUAGES.stream()
                .map(code -> {
                    Inflection inflection = Inflection.of(code);
                    List<Known<K>> things = new ArrayList<>();
                    phrases.forEach((thing, its) -> {
                        PhraseTree tree = new PhraseTree(inflection, inflection::stem);
                        its.stream().filter(Phrases::saysSomething).forEach(tree::add);
                        things.add(new Known<>(thing, tree));
                    });
                    return new Language<>(inflection, List.copyOf(things));
                })
                .toList();
    }

    /// The things of which the text speaks, in no set order.
    public Set<K> in(String text) {
        Set<K> spokenOf = new HashSet<>();
        for (Language<K> language : languages) {
            List<String> stems = stems(text, language.inflection);
            for (Known<K> known : language.things) {
                for (int i = 0; i < stems.size() && !spokenOf.contains(known.thing); i++) {
                    if (known.phrases.at(stems, i) != null) {
                        spokenOf.add(known.thing);
                    }
                }
            }
        }
        return Set.copyOf(spokenOf);
    }

    /// “The” is no phrase, though in a language that we do not know it might be.
    private static boolean saysSomething(String phrase) {
        return LANGUAGES.stream()
                .noneMatch(code -> stems(phrase, Inflection.of(code)).isEmpty());
    }

    private static List<String> stems(String text, Inflection inflection) {
        List<String> stems = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            String word = words.folded();
            if (!inflection.isSmall(word)) {
                stems.add(inflection.stem(word));
            }
        }
        return stems;
    }
}
