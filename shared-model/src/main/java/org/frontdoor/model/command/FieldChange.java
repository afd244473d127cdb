package org.frontdoor.model.command;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A field's change as its author saw it: three-way merge by value, so no clock and no version decides.
///
/// @param from what the author saw
/// @param to what the author wants
public record FieldChange<T>(@Nullable T from, @Nullable T to) {

    /// True when the change can stand over `current`: nobody else touched it, or they wanted the same.
    public boolean fits(@Nullable T current) {
        return Objects.equals(current, from) || Objects.equals(current, to);
    }

    /// Adds to `clashes` when it does not fit, and gives the value that stands if nothing clashes.
    /// @param words how a value is shown to people
    public @Nullable T over(@Nullable T current, String field, List<Clash> clashes, Function<? super T, String> words) {
        if (!fits(current)) {
            clashes.add(new Clash(field, said(from, words), said(to, words), said(current, words)));
        }
        return to;
    }

    private static <T> @Nullable String said(@Nullable T value, Function<? super T, String> words) {
        return value == null ? null : words.apply(value);
    }
}
