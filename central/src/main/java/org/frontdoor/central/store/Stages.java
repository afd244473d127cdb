package org.frontdoor.central.store;

import java.time.Instant;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.jspecify.annotations.Nullable;

/// How early a new desktop needs an entry: the snapshot is sent in this order.
@FunctionalInterface
public interface Stages {
    /// What everything else refers to: changes rarely, and every node keeps it in memory.
    int REFERENCE = 0;
    /// What people work on now.
    int CURRENT = 1;
    int REST = 2;

    int of(EntryKind<?> kind, Entry entry);

    /// When an entry came to rest, so that desktops need not keep it for ever; `null` for what they always keep.
    default @Nullable Instant settled(Entry entry) {
        return null;
    }
}
