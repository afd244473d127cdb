package org.frontdoor.central.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The values of an enum by the names they have on the wire, in any case, so that packs and wire cannot drift apart.
final class Choices {
    private Choices() {}

    static <T extends Enum<T>> Optional<T> find(Class<T> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> nameOf(type, value).equalsIgnoreCase(name))
                .findFirst();
    }

    static <T extends Enum<T>> String names(Class<T> type) {
        return Stream.of(type.getEnumConstants())
                .map(value -> nameOf(type, value))
                .collect(Collectors.joining(", "));
    }

    private static <T extends Enum<T>> String nameOf(Class<T> type, T value) {
        try {
            JsonProperty wire = type.getField(value.name()).getAnnotation(JsonProperty.class);
            return wire == null ? value.name() : wire.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum without its own constant: " + value, e);
        }
    }
}
