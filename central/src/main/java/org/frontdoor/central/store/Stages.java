package org.frontdoor.central.store;

import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;

/// How early a new desktop needs an entry: the snapshot is sent in this order.
@FunctionalInterface
public interface Stages {
    /// What everything else refers to: changes rarely, and every node keeps it in memory.
    int REFERENCE = 0;
    /// What people work on now.
    int CURRENT = 1;
    int REST = 2;

    int of(EntryKind<?> kind, Entry entry);
}
