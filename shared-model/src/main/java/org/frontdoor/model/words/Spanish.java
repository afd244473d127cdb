package org.frontdoor.model.words;

import java.util.List;
import java.util.Set;

/// `herido`, `heridas`; `incendios`; `disparando`, `disparar`. Words come without accents.
record Spanish() implements Inflection {

    private static final Set<String> SMALL = Set.of(
            "el", "la", "los", "las", "un", "una", "unos", "unas", "mi", "mis", "su", "sus", "tu", "nuestro", "nuestra",
            "este", "esta", "ese", "esa", "es", "son", "ha", "han", "muy");

    private static final List<String> ENDINGS =
            List.of("iendo", "ando", "ado", "ada", "ido", "ida", "ar", "er", "ir", "o", "a", "e");

    private static final int SHORTEST_STEM = 3;

    @Override
    public boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    @Override
    public String stem(String word) {
        var singular = plural(word);
        return ENDINGS.stream()
                .filter(ending -> singular.endsWith(ending) && singular.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> singular.substring(0, singular.length() - ending.length()))
                .orElse(singular);
    }

    @Override
    public String plural(String word) {
        if (word.length() >= 5 && word.endsWith("es") && "aeiou".indexOf(word.charAt(word.length() - 3)) < 0) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() >= 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
