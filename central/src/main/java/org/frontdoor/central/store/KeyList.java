package org.frontdoor.central.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// Many rows looked up by their whole key in one statement: `WHERE (a, b) IN ((?, ?), (?, ?))` is the one form for
/// which both databases use the key's index (H2 reads the whole table for `a = ? AND b IN (?, ?)`).
public final class KeyList {
    private static final int MOST = 64;

    private KeyList() {}

    /// The keys in parts of 1, 2, 4 … 64, so that only few different statements are ever prepared: the last part is
    /// filled up with its last key.
    public static <K> List<List<K>> parts(Collection<K> keys) {
        List<K> all = List.copyOf(keys);
        List<List<K>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            List<K> part = new ArrayList<>(all.subList(from, Math.min(from + MOST, all.size())));
            int full = part.size() == 1 ? 1 : Integer.highestOneBit(part.size() - 1) * 2;
            part.addAll(Collections.nCopies(full - part.size(), part.getLast()));
            parts.add(part);
        }
        return parts;
    }

    /// `((?, ?), (?, ?))`
    public static String marks(int keys, int columns) {
        String key = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return "(" + String.join(", ", Collections.nCopies(keys, key)) + ")";
    }
}
