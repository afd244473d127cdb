package org.frontdoor.app.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What stands at the head of a block: which entries lie in it.
///
/// @param block its key; a newer block has a higher one
/// @param generation of the snapshot that its entries belong to
record Heads(String kind, long block, long generation, List<Head> entries) {
    Heads {
        entries = List.copyOf(entries);
    }

    /// One entry.
    /// @param from where its body begins among the block's bodies
    /// @param length of its body; -1 when the entry is gone
    record Head(UUID id, long version, int from, int length) {
        boolean here() {
            return length >= 0;
        }
    }

    static Heads read(String kind, long block, long generation, byte[] packed) {
        Unpacking in = new Unpacking(packed);
        List<Head> entries = new ArrayList<>();
        int from = 0;
        while (in.more()) {
            Head head = new Head(in.id(), in.number(), from, in.count());
            entries.add(head);
            from += Math.max(0, head.length());
        }
        return new Heads(kind, block, generation, entries);
    }

    byte[] packed() {
        Packing out = new Packing();
        entries.forEach(head -> out.id(head.id()).number(head.version()).number(head.length()));
        return out.bytes();
    }
}
