package org.frontdoor.central.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.model.wire.ProblemBody.FieldError;
import org.jspecify.annotations.Nullable;

/// Whether what came in is what its record promises: a component that is not marked `@Nullable` is there, and every
/// text can be written again.
public final class WellFormed {
    private WellFormed() {}

    /// Components that should be there and are not.
    public static List<FieldError> missing(Object value) {
        List<FieldError> errors = new ArrayList<>();
        collect(value, "", errors);
        return errors;
    }

    private static void collect(@Nullable Object value, String pointer, List<FieldError> errors) {
        switch (value) {
            case null -> {}
            case Record found -> {
                for (RecordComponent component : found.getClass().getRecordComponents()) {
                    Object part = part(found, component);
                    String at = pointer + "/" + component.getName();
                    if (part == null) {
                        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                            errors.add(new FieldError(at, "This field must be given."));
                        }
                    } else {
                        collect(part, at, errors);
                    }
                }
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    inside(list.get(i), pointer + "/" + i, errors);
                }
            }
            case Map<?, ?> map -> map.forEach((key, part) -> inside(part, pointer + "/" + key, errors));
            default -> {}
        }
    }

    private static void inside(@Nullable Object part, String at, List<FieldError> errors) {
        if (part == null) {
            errors.add(new FieldError(at, "Nothing may not stand here."));
        } else {
            collect(part, at, errors);
        }
    }

    private static @Nullable Object part(Record found, RecordComponent component) {
        try {
            return component.getAccessor().invoke(found);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /// The first text with half a character in it (a lone surrogate), which no UTF-8 can carry, or nothing.
    public static Optional<String> brokenText(JsonNode node, String pointer) {
        if (node.isTextual()) {
            return broken(node.textValue()) ? Optional.of(pointer) : Optional.empty();
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .flatMap(property -> broken(property.getKey())
                            ? Stream.of(pointer)
                            : brokenText(property.getValue(), pointer + "/" + property.getKey()).stream())
                    .findFirst();
        }
        for (int i = 0; i < node.size(); i++) {
            var found = brokenText(node.get(i), pointer + "/" + i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Whether a text holds half a character.
    public static boolean brokenText(String text) {
        return broken(text);
    }

    private static boolean broken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (Character.isHighSurrogate(at)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            } else if (Character.isLowSurrogate(at)) {
                return true;
            }
        }
        return false;
    }
}
