package org.frontdoor.model.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.frontdoor.model.program.Program.AlarmWords;
import org.frontdoor.model.words.Danger.Kind;

/// Finds danger in what a caller says while it is typed. Accents, case and endings are forgiven in the danger
/// phrases; an exception is taken at its word, save for one and many, because it silences an alarm. All
/// languages are looked for at once, since nobody knows the caller's yet. The cost grows with the text, not
/// with the number of phrases.
public final class DangerWords {

    private final List<Language> languages;

    public DangerWords(AlarmWords phrases) {
        var byCode = new TreeMap<String, Language>();
        phrases.emergency().forEach((code, list) -> language(byCode, code).dangers(list, Kind.EMERGENCY));
        phrases.needs().forEach((code, list) -> language(byCode, code).dangers(list, Kind.NEED));
        phrases.harmless().forEach((code, list) -> language(byCode, code).exceptions(list));
        languages = List.copyOf(byCode.values());
    }

    private static Language language(Map<String, Language> byCode, String code) {
        return byCode.computeIfAbsent(code, Language::new);
    }

    /// Every danger in the text, in its order.
    public List<Danger> find(String text) {
        var found = new ArrayList<Danger>();
        for (var language : languages) {
            language.find(text, found);
        }
        found.sort(Comparator.comparingInt(Danger::start).thenComparing(Danger::kind));
        return List.copyOf(found);
    }

    /// What the banner shows: the first emergency, else the first need.
    public Optional<Danger> worst(String text) {
        return find(text).stream().min(Comparator.comparing(Danger::kind));
    }

    private static final class Language {

        private final String code;
        private final Inflection inflection;
        private final Map<Kind, PhraseTree> dangers = new EnumMap<>(Kind.class);
        private final PhraseTree exceptions;

        private Language(String code) {
            this.code = code;
            inflection = Inflection.of(code);
            exceptions = new PhraseTree(inflection, inflection::plural);
            // A tree each, so that a longer need can never hide the emergency inside it.
            for (var kind : Kind.values()) {
                dangers.put(kind, new PhraseTree(inflection, inflection::stem));
            }
        }

        private void dangers(List<String> phrases, Kind kind) {
            phrases.forEach(Objects.requireNonNull(dangers.get(kind))::add);
        }

        private void exceptions(List<String> phrases) {
            phrases.forEach(exceptions::add);
        }

        private void find(String text, List<Danger> found) {
            var line = new Line(text, inflection);
            var harmless = harmlessUntil(line);
            dangers.forEach((kind, tree) -> {
                var told = -1;
                for (var i = 0; i < line.stems.size(); i++) {
                    var hit = tree.at(line.stems, i);
                    // A phrase inside another is told once: "gas leak", not "leak" as well.
                    if (hit != null && hit.lastWord() > told && hit.lastWord() > harmless[i]) {
                        told = hit.lastWord();
                        found.add(new Danger(kind, hit.phrase(), code, line.starts.get(i), line.ends.get(told)));
                    }
                }
            });
        }

        /// For each word, up to which word an exception that has begun there or before makes phrases harmless.
        private int[] harmlessUntil(Line line) {
            var until = new int[line.plurals.size()];
            var last = -1;
            for (var i = 0; i < until.length; i++) {
                var hit = exceptions.at(line.plurals, i);
                last = hit == null ? last : Math.max(last, hit.lastWord());
                until[i] = last;
            }
            return until;
        }
    }

    /// A text as one language reads it.
    private static final class Line {

        private final List<String> stems = new ArrayList<>();
        private final List<String> plurals = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        private Line(String text, Inflection inflection) {
            // A long text says the same words again and again.
            var stemOf = new HashMap<String, String>();
            var pluralOf = new HashMap<String, String>();
            var words = new Words(text);
            while (words.next()) {
                var word = words.folded();
                if (!inflection.isSmall(word)) {
                    stems.add(stemOf.computeIfAbsent(word, inflection::stem));
                    plurals.add(pluralOf.computeIfAbsent(word, inflection::plural));
                    starts.add(words.start());
                    ends.add(words.end());
                }
            }
        }
    }
}
