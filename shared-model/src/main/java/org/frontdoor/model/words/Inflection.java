package org.frontdoor.model.words;

/// Brings the forms of a word together, by endings alone. A phrase and the text are cut by the same rule, so what
/// matters is only
/// that the forms of one word meet, not that the result is a word.
sealed interface Inflection permits English, Spanish, Inflection.Unknown {

    /// A language whose endings we do not know: words as they are.
    record Unknown() implements Inflection {
        @Override
        public boolean isSmall(String word) {
            return false;
        }

        @Override
        public String stem(String word) {
            return word;
        }

        @Override
        public String plural(String word) {
            return word;
        }
    }

    static Inflection of(String language) {
        return switch (language) {
            case "en" -> new English();
            case "es" -> new Spanish();
            default -> new Unknown();
        };
    }

    /// Words that may stand in a phrase or be missing from it: "house is on fire", "the house on fire".
    boolean isSmall(String word);

    /// What all forms of a word share.
    String stem(String word);

    /// What one and many share, and nothing else does.
    String plural(String word);
}
