package org.frontdoor.app.contact;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.frontdoor.model.alike.Likeness;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A case that may be the same thing, or the same caller's: what the agent sees of it beside the form.
///
/// @param closedAt when it ended, or `null` while it is open
/// @param said what was answered in it, in the agent's words, what tells things apart first
/// @param point where it is, or `null`
/// @param meters from the place of this contact, when both are known
/// @param like how alike it is to this contact's request; `null` where nobody asked
public record EarlierCase(
        UUID id,
        String number,
        String service,
        String where,
        CaseStatus status,
        Instant openedAt,
        @Nullable Instant closedAt,
        int callers,
        String words,
        List<String> said,
        @Nullable Point point,
        OptionalInt meters,
        Likeness.@Nullable Kind like) {
    public EarlierCase {
        said = List.copyOf(said);
    }

    /// Whether this caller may be added to it in place of a new case.
    boolean joinable() {
        return status.open() && like != Likeness.Kind.ANOTHER;
    }
}
