package org.frontdoor.central.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which cases are asked for; newest first.
///
/// @param status a status' wire name, or `open` for all but closed ones
/// @param words all of them must occur in number, address, description or the other system's id
/// @param closedBefore only those that were closed before this; `null` for all
/// @param after the last case of the page before
public record CaseQuery(
        @Nullable String status,
        @Nullable String agency,
        @Nullable String service,
        @Nullable Instant openedFrom,
        @Nullable String words,
        @Nullable Instant closedBefore,
        @Nullable CaseCursor after,
        int limit) {}
