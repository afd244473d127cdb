package org.frontdoor.model.program;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/// The same words in several languages, by language tag (`en`, `es`).
public record Wording(@JsonValue Map<String, String> byLanguage) {
    public static final Wording NONE = new Wording(Map.of());

    @JsonCreator
    public Wording {
        byLanguage = Map.copyOf(byLanguage);
    }

    public static Wording english(String words) {
        return new Wording(Map.of("en", words));
    }

    /// The words in that language, else in English, else empty.
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault("en", ""));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
