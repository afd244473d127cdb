package org.frontdoor.model.command;

import org.jspecify.annotations.Nullable;

/// One field that two people changed: what both started from, what I wrote, and what stands now.
/// Values are shown to people; `null` means empty.
public record Clash(
        String field,
        @Nullable String from,
        @Nullable String mine,
        @Nullable String theirs) {}
