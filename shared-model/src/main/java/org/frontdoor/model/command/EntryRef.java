package org.frontdoor.model.command;

import java.util.UUID;

/// Points to one entry: the name of its kind and its id.
public record EntryRef(String kind, UUID id) {
    public static EntryRef to(EntryKind<?> kind, UUID id) {
        return new EntryRef(kind.name(), id);
    }

    /// `case/0192…`: how lanes are named in the journal and on the wire.
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
