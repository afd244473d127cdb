package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.app.cases.FoldedText;

/// What can stand before a colon where answers are looked for, in English or in Spanish.
enum AnswerKey {
    AGENCY("agency", "agencia"),
    SERVICE("service", "servicio"),
    LANGUAGE("language", "idioma");

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "en", "english", "en", "ingles", "en", "es", "es", "spanish", "es", "espanol", "es");

    private final String english;
    private final String spanish;

    AnswerKey(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    static Optional<AnswerKey> of(String typed) {
        String word = FoldedText.of(typed);
        return Stream.of(values())
                .filter(key -> key.english.equals(word) || key.spanish.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(key -> key.english).toList();
    }

    /// The code of a language by its name in English or Spanish.
    static Optional<String> language(String typed) {
        return Optional.ofNullable(LANGUAGES.get(FoldedText.of(typed)));
    }

    /// What languages are called.
    /// @param language code of the one they are called in
    static List<String> languages(String language) {
        return language.equals("es") ? List.of("español", "inglés") : List.of("english", "spanish");
    }
}
