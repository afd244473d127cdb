package org.frontdoor.model.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a record looks like on the wire, in words that change when it does: every component of it and of all that it
/// is made of, whether it may be missing, and each choice among names.
final class Shape {
    private final Set<String> lines = new TreeSet<>();

    private Shape() {}

    static List<String> of(Class<?> type) {
        Shape shape = new Shape();
        shape.tell(type);
        return List.copyOf(shape.lines);
    }

    private void tell(Type type) {
        if (type instanceof ParameterizedType generic) {
            tell(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::tell);
        } else if (type instanceof Class<?> plain && plain.getPackageName().startsWith("org.frontdoor")) {
            tellOwn(plain);
        }
    }

    private void tellOwn(Class<?> type) {
        if (type.isEnum()) {
            lines.add(name(type) + " is one of " + Arrays.toString(type.getEnumConstants()));
        } else if (type.isSealed()) {
            JsonSubTypes named = type.getAnnotation(JsonSubTypes.class);
            lines.add(name(type) + " is one of "
                    + (named == null
                            ? Arrays.stream(type.getPermittedSubclasses())
                                    .map(Shape::name)
                                    .toList()
                            : Arrays.stream(named.value())
                                    .map(JsonSubTypes.Type::name)
                                    .toList()));
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::tell);
        } else if (type.isRecord() && lines.add(name(type) + " is a record")) {
            for (var component : type.getRecordComponents()) {
                boolean mayMiss = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                lines.add(name(type) + "." + component.getName() + (mayMiss ? "?: " : ": ")
                        + name(component.getGenericType()));
                tell(component.getGenericType());
            }
        }
    }

    private static String name(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                name(generic.getRawType())
                        + Arrays.stream(generic.getActualTypeArguments())
                                .map(Shape::name)
                                .collect(Collectors.joining(", ", "<", ">"));
            case Class<?> plain -> plain.getTypeName().replaceAll(".*[.$]", "");
            default -> type.getTypeName();
        };
    }
}
