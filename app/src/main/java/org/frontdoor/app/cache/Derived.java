package org.frontdoor.app.cache;

import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;

/// What the cache keeps of each entry of a kind beside the entry itself.
public sealed interface Derived<T extends Entry> permits ReadModel, Extract {
    EntryKind<T> kind();
}
