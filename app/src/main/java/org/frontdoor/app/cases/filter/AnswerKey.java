package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.app.cases.FoldedText;

/// What can stand before a colon where answers are looked for.
public enum AnswerKey implements TermName {
    AGENCY(FilterKey.AGENCY),
    SERVICE(FilterKey.SERVICE),
    LANGUAGE("language", "idioma");

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "en", "english", "en", "ingles", "en", "es", "es", "spanish", "es", "espanol", "es");

    private final String english;
    private final String spanish;

    AnswerKey(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /// Called as where cases are looked for.
    AnswerKey(FilterKey same) {
        this(same.english(), same.spanish());
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    static Optional<AnswerKey> of(String typed) {
        return TermName.read(values(), typed);
    }

    static List<String> words() {
        return TermName.words(values());
    }

    /// The code of a language by its name in English or Spanish.
    static Optional<String> language(String typed) {
        return Optional.ofNullable(LANGUAGES.get(FoldedText.of(typed)));
    }

    static Set<String> languageCodes() {
        return Set.copyOf(LANGUAGES.values());
    }

    /// What languages are called.
    /// @param language code of the one they are called in
    static List<String> languages(String language) {
        return language.equals("es") ? List.of("español", "inglés") : List.of("english", "spanish");
    }
}
