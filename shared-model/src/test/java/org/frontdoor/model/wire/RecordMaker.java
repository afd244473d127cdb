package org.frontdoor.model.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes records out of chance, by their components alone, so that a new kind is tried without being named here.
final class RecordMaker {

    private static final List<String> TEXTS = List.of(
            "",
            "a deep hole",
            "1221 SW 4th Ave",
            "Señora Nguyễn",
            "שלום 🙂",
            "\"quoted\" \\ / \n\t",
            "2600041814",
            "x");
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("America/Los_Angeles"), ZoneId.of("UTC"));
    private static final int TRIES = 200;

    private final Random random;

    RecordMaker(long seed) {
        random = new Random(seed);
    }

    /// An instance of a record that takes what chance gives it.
    <T> T make(Class<T> type) {
        return type.cast(record(type, Map.of()));
    }

    private Object record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Exception misfit = null;
        for (var i = 0; i < TRIES; i++) {
            var values = Arrays.stream(components)
                    .map(component -> component(component, bound))
                    .toArray();
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (InvocationTargetException notTogether) {
                // Some values do not go together, such as a closed case without a resolution: try others.
                misfit = notTogether;
            } catch (ReflectiveOperationException broken) {
                throw new LinkageError(type.getName(), broken);
            }
        }
        throw new AssertionError("no luck with " + type, misfit);
    }

    private @Nullable Object component(RecordComponent component, Map<TypeVariable<?>, Type> bound) {
        var mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeNull && random.nextBoolean() ? null : value(component.getGenericType(), bound);
    }

    private Object value(Type type, Map<TypeVariable<?>, Type> bound) {
        return switch (type) {
            case TypeVariable<?> variable -> value(bound.get(variable), Map.of());
            case ParameterizedType generic -> generic(generic, bound);
            case Class<?> plain -> plain(plain);
            default -> throw new AssertionError("cannot make " + type);
        };
    }

    private Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == List.class) {
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> value(arguments[0], bound))
                    .toList();
        }
        if (raw == Map.class) {
            return IntStream.range(0, random.nextInt(3))
                    .boxed()
                    .collect(Collectors.toMap(i -> key(arguments[0], i), i -> value(arguments[1], bound)));
        }
        var inner = new HashMap<TypeVariable<?>, Type>();
        for (var i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i], arguments[i]);
        }
        return record(raw, inner);
    }

    private static Object key(Type type, int index) {
        return type instanceof Class<?> plain && plain.isEnum() ? plain.getEnumConstants()[index] : "key " + index;
    }

    private Object plain(Class<?> type) {
        if (type.isEnum()) {
            return any(List.of(type.getEnumConstants()));
        }
        if (type.isRecord()) {
            return record(type, Map.of());
        }
        if (type.isSealed() && type.getPackageName().startsWith("org.frontdoor")) {
            return plain(any(List.of(type.getPermittedSubclasses())));
        }
        return switch (type.getName()) {
            case "java.lang.String" -> any(TEXTS);
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "int", "java.lang.Integer" -> random.nextInt(100);
            case "long" -> random.nextLong(1_000_000_000_000L);
            case "double", "java.lang.Double" -> random.nextDouble(-90, 90);
            case "java.util.UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "java.time.Instant" ->
                Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
            case "java.time.LocalDate" -> LocalDate.ofEpochDay(random.nextLong(40_000));
            case "java.time.LocalTime" -> LocalTime.ofSecondOfDay(random.nextLong(86_400));
            case "java.time.ZoneId" -> any(ZONES);
            case "com.fasterxml.jackson.databind.JsonNode" -> json();
            default -> throw new AssertionError("cannot make " + type);
        };
    }

    private JsonNode json() {
        var made = JsonNodeFactory.instance.objectNode().put("type", "Point");
        made.putArray("coordinates").add(random.nextDouble(-180, 180)).add(random.nextDouble(-90, 90));
        return made;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
