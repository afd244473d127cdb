package org.frontdoor.app.contact;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A case that may be the same thing, or the same caller's: what the agent sees of it beside the form.
///
/// @param point where it is, or `null`
/// @param meters from the place of this contact, when both are known
public record EarlierCase(
        UUID id,
        String number,
        String service,
        String where,
        CaseStatus status,
        Instant openedAt,
        int callers,
        String words,
        @Nullable Point point,
        OptionalInt meters) {}
