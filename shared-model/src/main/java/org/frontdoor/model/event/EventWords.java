package org.frontdoor.model.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.words.FreeText;

/// What is to be said to callers, on its way into an event.
final class EventWords {
    private EventWords() {}

    /// Gives `rule` the words as they may be kept; refuses when there are none in any language.
    static Decision kept(Map<String, String> words, Function<Map<String, String>, Decision> rule) {
        List<String> languages = words.keySet().stream().sorted().toList();
        return FreeText.allKept(languages.stream().map(words::get).toList(), texts -> {
            Map<String, String> kept = new HashMap<>();
            for (int i = 0; i < languages.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    kept.put(languages.get(i), texts.get(i));
                }
            }
            return kept.isEmpty()
                    ? Decision.refused("event-words-missing", "Write what is to be said to callers.")
                    : rule.apply(Map.copyOf(kept));
        });
    }
}
