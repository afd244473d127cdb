package org.frontdoor.central.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.wire.ProblemBody.FieldError;
import org.jspecify.annotations.Nullable;

/// Whether what came in is what its record promises: a component that is not marked `@Nullable` is there, and every
/// text can be written again.
public final class WellFormed {
    /// Reflection over a record costs more than reading it: what was found out once is kept with its class.
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private WellFormed() {}

    /// A component of a record.
    /// @param needed it may not be `null`
    /// @param plain nothing can be missing inside
    private record Component(String name, Method accessor, boolean needed, boolean plain) {
        private static final Set<Class<?>> PLAIN =
                Set.of(String.class, UUID.class, Instant.class, Integer.class, Long.class, Double.class, Boolean.class);

        static Component of(RecordComponent component) {
            Class<?> type = component.getType();
            return new Component(
                    component.getName(),
                    component.getAccessor(),
                    !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    type.isPrimitive() || type.isEnum() || PLAIN.contains(type));
        }

        @Nullable
        Object of(Record found) {
            try {
                return accessor.invoke(found);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(accessor.toString(), e);
            }
        }
    }

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
                for (Component component : COMPONENTS.get(found.getClass())) {
                    Object part = component.of(found);
                    if (part == null && component.needed()) {
                        errors.add(new FieldError(pointer + "/" + component.name(), "This field must be given."));
                    } else if (part != null && !component.plain()) {
                        collect(part, pointer + "/" + component.name(), errors);
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

    /// Where the first text with half a character is (a lone surrogate), which no UTF-8 can carry, or nothing.
    public static Optional<String> brokenText(JsonNode node, String pointer) {
        if (node.isTextual()) {
            return broken(node.textValue()) ? Optional.of(pointer) : Optional.empty();
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                if (broken(property.getKey())) {
                    return Optional.of(pointer);
                }
                Optional<String> found = brokenText(property.getValue(), "");
                if (found.isPresent()) {
                    return Optional.of(pointer + "/" + property.getKey() + found.get());
                }
            }
            return Optional.empty();
        }
        for (int i = 0; i < node.size(); i++) {
            Optional<String> found = brokenText(node.get(i), "");
            if (found.isPresent()) {
                return Optional.of(pointer + "/" + i + found.get());
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
