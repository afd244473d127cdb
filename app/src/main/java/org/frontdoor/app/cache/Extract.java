package org.frontdoor.app.cache;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;

/// What a list needs of each entry of a big kind. It lies beside the entries, packed, so that a start reads all of a
/// kind at once instead of unpacking every entry. It knows central's truth only: unsent work is laid over it by who
/// reads it. Filled anew from the entries when `version` changes.
///
/// @param table its SQL name, lower case, one per extract
/// @param version raise it when `of` or the form gives something else for the same entry
/// @param of pure, and does not throw
/// @param forms gives one for each reading or writing
public record Extract<T extends Entry, R>(
        String table, int version, EntryKind<T> kind, Function<T, R> of, Supplier<? extends Form<R>> forms)
        implements Derived<T> {

    /// How it is written; both sides in the same order. One thread uses it, so it may remember what rows share.
    public interface Form<R> {
        void write(R row, Packing out);

        R read(Unpacking in);
    }

    /// Writes the extracts of entries whose static type is not known to the caller.
    /// @throws ClassCastException if an entry is of another kind
    BiConsumer<Entry, Packing> writer() {
        Form<R> form = forms.get();
        return (entry, out) -> form.write(of.apply(kind.type().cast(entry)), out);
    }
}
