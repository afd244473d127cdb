package org.frontdoor.app.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;

/// Commands decided one after the other on top of what is shown, without showing them yet. Remembers what each read
/// and wrote.
final class Trial implements Entries {
    private final Overlay base;
    private final Predicate<EntryRef> plain;
    private final Map<EntryRef, Optional<Entry>> written = new LinkedHashMap<>();
    private final List<Overlay.Trace> traces = new ArrayList<>();

    Trial(Overlay base) {
        this(base, none -> false);
    }

    /// @param plain those that start from central's truth, whatever is shown of them now
    Trial(Overlay base, Predicate<EntryRef> plain) {
        this.base = base;
        this.plain = plain;
    }

    /// Another command begins.
    void next() {
        traces.add(new Overlay.Trace(new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        EntryRef ref = EntryRef.to(kind, id);
        lastTrace().reads().add(ref);
        Optional<Entry> mine = written.get(ref);
        if (mine != null) {
            return mine.map(kind.type()::cast);
        }
        return plain.test(ref) ? base.truth().find(kind, id) : base.find(kind, id);
    }

    void apply(List<Change> changes) {
        for (Change change : changes) {
            EntryRef ref = EntryRef.to(change.kind(), change.id());
            lastTrace().writes().add(ref);
            switch (change) {
                case Change.Put<?>(var kind, var entry) -> {
                    if (!overtaken(ref, kind, entry)) {
                        written.put(ref, Optional.of(entry));
                    }
                }
                case Change.Remove(var kind, var id) -> written.put(ref, Optional.empty());
            }
        }
    }

    /// A pull may bring what a command did before central's answer to it: it must not be seen twice until then.
    private boolean overtaken(EntryRef ref, EntryKind<?> kind, Entry after) {
        if (!plain.test(ref)) {
            return false;
        }
        Optional<Entry> truth = base.truth().find(kind, ref.id()).map(entry -> entry);
        Optional<Entry> before = written.getOrDefault(ref, truth);
        List<?> added = after.story().stream()
                .skip(before.map(entry -> entry.story().size()).orElse(0))
                .toList();
        return !added.isEmpty()
                && truth.filter(entry -> entry.story().containsAll(added)).isPresent();
    }

    Overlay.Trace lastTrace() {
        return traces.getLast();
    }

    List<Overlay.Trace> traces() {
        return traces;
    }

    Map<EntryRef, Optional<Entry>> written() {
        return written;
    }
}
