package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Optional;

/// What can stand before a colon where cases are looked for.
enum FilterKey implements TermName {
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

    @Override
    public String english() {
        return english;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    static Optional<FilterKey> of(String typed) {
        return TermName.read(values(), typed);
    }

    static List<String> words() {
        return TermName.words(values());
    }
}
