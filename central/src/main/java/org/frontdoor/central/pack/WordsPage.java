package org.frontdoor.central.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontdoor.model.program.Program.AlarmWords;

/// Reads `words.yaml`: what must not stay with 311.
final class WordsPage {
    private WordsPage() {}

    static AlarmWords none() {
        return new AlarmWords(Map.of(), Map.of(), Map.of());
    }

    static AlarmWords read(PackPage page, List<String> languages) {
        return YamlText.read(page)
                .map(map -> {
                    map.only("emergency", "needs", "harmless");
                    var words = new AlarmWords(
                            phrases(map, "emergency", languages),
                            phrases(map, "needs", languages),
                            phrases(map, "harmless", languages));
                    if (words.emergency().isEmpty()) {
                        map.warning("emergency", "no words mean an emergency: no call will be told to go to 9-1-1");
                    }
                    return words;
                })
                .orElseGet(WordsPage::none);
    }

    private static Map<String, List<String>> phrases(YamlMap map, String key, List<String> languages) {
        Map<String, List<String>> phrases = new HashMap<>();
        map.map(key).ifPresent(byLanguage -> {
            byLanguage.only(languages.toArray(String[]::new));
            for (String language : byLanguage.keys()) {
                var seen = new HashSet<String>();
                for (YamlMap.Line phrase : byLanguage.lines(language)) {
                    if (!seen.add(phrase.text().toLowerCase(Locale.ROOT))) {
                        byLanguage.errorAt(phrase.line(), "\"" + phrase.text() + "\" twice");
                    }
                }
                phrases.put(language, byLanguage.texts(language));
            }
        });
        return phrases;
    }
}
