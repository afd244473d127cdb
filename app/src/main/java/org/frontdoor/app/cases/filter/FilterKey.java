package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.app.cases.FoldedText;

/// What can stand before a colon, in English or in Spanish whatever language the desktop speaks, so that a saved view
/// means the same to everyone.
enum FilterKey {
    STATUS("status", "estado"),
    AGENCY("agency", "agencia"),
    SERVICE("service", "servicio"),
    OPENED("opened", "abierto"),
    CLOSED("closed", "cerrado"),
    CHANGED("changed", "cambiado"),
    PLACE("place", "lugar"),
    TYPE("type", "tipo"),
    CHANNEL("channel", "canal"),
    BY("by", "por"),
    PHONE("phone", "telefono"),
    NUMBER("number", "numero");

    private final String english;
    private final String spanish;

    FilterKey(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    static Optional<FilterKey> of(String typed) {
        String word = FoldedText.of(typed);
        return Stream.of(values())
                .filter(key -> key.english.equals(word) || key.spanish.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(key -> key.english).toList();
    }

    /// As it is written in a language.
    /// @param language code
    String word(String language) {
        return language.equals("es") ? spanish : english;
    }
}
