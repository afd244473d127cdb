package org.frontdoor.app.sync;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryRef;

/// Entries that the cache does not keep and that are here all the same for as long as the program runs: somebody asked
/// for them, or unsent work is about them. In memory only, and no part of what is compared with central. Thread-safe.
final class Guests {
    private static final int MOST = 200;

    private final Map<EntryRef, Entry> here = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<EntryRef> outdated = new LinkedHashSet<>();

    synchronized Optional<Entry> find(EntryRef entry) {
        return Optional.ofNullable(here.get(entry));
    }

    synchronized boolean has(EntryRef entry) {
        return here.containsKey(entry);
    }

    synchronized Map<EntryRef, Entry> all() {
        return Map.copyOf(here);
    }

    /// Lets one in, as it is now.
    /// @return whom there was no room for any more
    synchronized Set<EntryRef> welcome(EntryRef entry, Entry as) {
        here.put(entry, as);
        outdated.remove(entry);
        Set<EntryRef> gone = new HashSet<>();
        while (here.size() > MOST) {
            EntryRef eldest = here.keySet().iterator().next();
            leave(eldest);
            gone.add(eldest);
        }
        return gone;
    }

    synchronized void leave(EntryRef entry) {
        here.remove(entry);
        outdated.remove(entry);
    }

    synchronized void leaveAll() {
        here.clear();
        outdated.clear();
    }

    /// It is another by now: central is to be asked for it.
    synchronized void outdated(EntryRef entry) {
        outdated.add(entry);
    }

    /// Those that central is to be asked for.
    synchronized List<EntryRef> outdated() {
        return List.copyOf(outdated);
    }
}
