package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.app.cases.FoldedText;

/// What stands before a colon, in English or in Spanish whatever language the desktop speaks, so that a saved view
/// means the same to everyone.
interface TermName {
    String english();

    String spanish();

    /// As it is written in a language.
    /// @param language code
    default String in(String language) {
        return language.equals("es") ? spanish() : english();
    }

    /// The one that was typed.
    static <N extends TermName> Optional<N> read(N[] names, String typed) {
        String word = FoldedText.of(typed);
        return Stream.of(names)
                .filter(name -> name.english().equals(word) || name.spanish().equals(word))
                .findFirst();
    }

    static List<String> words(TermName[] names) {
        return Stream.of(names).map(TermName::english).toList();
    }
}
