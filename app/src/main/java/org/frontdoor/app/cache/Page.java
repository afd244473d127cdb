package org.frontdoor.app.cache;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.jspecify.annotations.Nullable;

/// News from central, to be applied in one transaction with the cursor that goes with them.
///
/// @param lines newest version of each entry
/// @param cursor where to go on after this page; empty while a snapshot is not complete
/// @param wholeAt when this page made the copy whole; empty where more are to come
public record Page(List<Line> lines, Optional<String> cursor, Optional<Instant> wholeAt) {
    public Page {
        lines = List.copyOf(lines);
    }

    /// A page that others follow.
    public Page(List<Line> lines, Optional<String> cursor) {
        this(lines, cursor, Optional.empty());
    }

    /// One entry as central has it.
    /// @param body its JSON, or `null` when it is no more or left this person's sight
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from the wire to the disk; never compared
    public record Line(EntryKind<?> kind, UUID id, long version, byte @Nullable [] body) {
        public EntryRef ref() {
            return EntryRef.to(kind, id);
        }
    }
}
