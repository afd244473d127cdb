package org.frontdoor.central.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.EntryChange;
import org.jspecify.annotations.Nullable;

/// What one page carries, and what it names as being beyond the reader's horizon.
final class Gathered {
    private final Sight sight;
    private final @Nullable LocalDate horizon;
    private final Map<EntryRef, StoredEntry> carried = new LinkedHashMap<>();
    private final Map<EntryRef, EntryChange> beyond = new LinkedHashMap<>();

    /// @param horizon where it will be once the page is in
    Gathered(Sight sight, @Nullable LocalDate horizon) {
        this.sight = sight;
        this.horizon = horizon;
    }

    /// An entry that changed, as it is now.
    void changed(StoredEntry row, @Nullable OffsetDateTime settled) {
        EntryRef ref = new EntryRef(row.kind(), row.id());
        boolean rests = settled != null && Horizon.passes(settled.toInstant(), horizon);
        if (rests && row.body() != null && sight.covers(row)) {
            passed(ref, row.version());
        } else {
            carried.put(ref, row);
            beyond.remove(ref);
        }
    }

    /// An entry that came to rest before the horizon.
    void passed(EntryRef ref, long version) {
        carried.remove(ref);
        beyond.put(ref, new EntryChange(ref.kind(), ref.id(), version, null));
    }

    List<EntryChange> carried() {
        return carried.values().stream().map(sight::change).toList();
    }

    List<EntryChange> beyond() {
        return List.copyOf(beyond.values());
    }
}
