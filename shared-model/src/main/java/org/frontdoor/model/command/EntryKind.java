package org.frontdoor.model.command;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.frontdoor.model.people.Scope;

/// A kind of record, by its name on the wire.
///
/// @param name the stable wire name, kebab-case singular (`case`, `article-report`)
/// @param type the record class
/// @param scope who may see one, judged from the record alone
/// @param masked what is left of a record for agency staff (who finish the work but do not take calls)
public record EntryKind<T extends Entry>(
        String name, Class<T> type, Function<T, Scope> scope, UnaryOperator<T> masked) {

    /// A kind that looks the same to everyone who may see it.
    public static <T extends Entry> EntryKind<T> of(String name, Class<T> type, Function<T, Scope> scope) {
        return new EntryKind<>(name, type, scope, UnaryOperator.identity());
    }

    /// The scope of an entry whose static type is not known to the caller.
    /// @throws ClassCastException if the entry is of another kind
    public Scope scopeOf(Entry entry) {
        return scope.apply(type.cast(entry));
    }

    /// The entry as agency staff may see it.
    /// @throws ClassCastException if the entry is of another kind
    public T maskedFor(Entry entry) {
        return masked.apply(type.cast(entry));
    }
}
