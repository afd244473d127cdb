package org.frontdoor.app.sync;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;

/// What unsent work makes of central's truth: the entries that it changes, as they are to be shown.
///
/// When the truth changes, only the commands that read or wrote the changed entries, and those that build on them, are
/// decided again, in their order. Writes need the [Book]'s lock; reads need none.
final class Overlay implements Entries {
    private final Entries truth;
    private final Decider decider;
    private final Map<EntryRef, Optional<Entry>> shown = new ConcurrentHashMap<>();
    private final Map<UUID, Trace> traces = new LinkedHashMap<>();
    private final Map<EntryRef, Set<UUID>> touching = new HashMap<>();

    /// What a command read and wrote when it was last decided.
    record Trace(Set<EntryRef> reads, Set<EntryRef> writes) {}

    Overlay(Entries truth, Decider decider) {
        this.truth = truth;
        this.decider = decider;
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        Optional<Entry> mine = shown.get(EntryRef.to(kind, id));
        return mine == null ? truth.find(kind, id) : mine.map(kind.type()::cast);
    }

    /// How an entry is to be shown because of unsent work (inner empty: gone); outer empty when the truth stands.
    Optional<Optional<Entry>> shown(EntryRef entry) {
        return Optional.ofNullable(shown.get(entry));
    }

    Map<EntryRef, Optional<Entry>> shown() {
        return Map.copyOf(shown);
    }

    /// A place to try commands out on what is shown now.
    Trial trial() {
        return new Trial(this);
    }

    /// Takes over what was tried out: these commands now count.
    void keep(Trial trial, List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            trace(ids.get(i), trial.traces().get(i));
        }
        shown.putAll(trial.written());
    }

    private void trace(UUID id, Trace trace) {
        forget(id);
        traces.put(id, trace);
        trace.reads().forEach(ref -> touch(ref, id));
        trace.writes().forEach(ref -> touch(ref, id));
    }

    private void touch(EntryRef ref, UUID id) {
        touching.computeIfAbsent(ref, none -> new HashSet<>()).add(id);
    }

    private Set<EntryRef> forget(UUID id) {
        Trace trace = traces.remove(id);
        if (trace == null) {
            return Set.of();
        }
        trace.reads().forEach(ref -> untouch(ref, id));
        trace.writes().forEach(ref -> untouch(ref, id));
        return trace.writes();
    }

    private void untouch(EntryRef ref, UUID id) {
        Set<UUID> ids = touching.get(ref);
        if (ids != null) {
            ids.remove(id);
            if (ids.isEmpty()) {
                touching.remove(ref);
            }
        }
    }

    /// The unsettled commands that change this entry.
    Set<UUID> writers(EntryRef entry) {
        Set<UUID> writers = new LinkedHashSet<>();
        for (UUID id : touching.getOrDefault(entry, Set.of())) {
            Trace trace = traces.get(id);
            if (trace != null && trace.writes().contains(entry)) {
                writers.add(id);
            }
        }
        return writers;
    }

    /// Decides again what hangs on these entries, after the truth or the list of commands changed.
    /// @param changed entries whose truth is another
    /// @param dropped commands that no longer count
    /// @param inOrder the commands that count, in the order given
    /// @return all entries that may look different now
    Set<EntryRef> redo(Set<EntryRef> changed, Collection<UUID> dropped, Collection<Outgoing> inOrder) {
        Set<EntryRef> dirty = new LinkedHashSet<>(changed);
        for (UUID id : dropped) {
            dirty.addAll(forget(id));
        }
        boolean settled = false;
        while (!settled) {
            Set<UUID> affected = spread(dirty);
            settled = !dirty.addAll(replay(new Trial(this, dirty::contains), dirty, affected, inOrder));
        }
        return dirty;
    }

    /// Decides all commands again.
    /// @return all entries that may look different now
    Set<EntryRef> redoAll(Collection<Outgoing> inOrder) {
        Set<EntryRef> dirty = new LinkedHashSet<>(shown.keySet());
        traces.clear();
        touching.clear();
        Set<UUID> all = new HashSet<>();
        inOrder.forEach(each -> all.add(each.id()));
        dirty.addAll(replay(new Trial(this, every -> true), dirty, all, inOrder));
        return dirty;
    }

    private Set<EntryRef> replay(Trial again, Set<EntryRef> dirty, Set<UUID> affected, Collection<Outgoing> inOrder) {
        if (!affected.isEmpty()) {
            for (Outgoing each : inOrder) {
                if (affected.contains(each.id())) {
                    again.next();
                    each.command()
                            .ifPresent(command ->
                                    decider.decide(command, each.envelope().at(), again));
                    trace(each.id(), again.lastTrace());
                }
            }
        }
        Map<EntryRef, Optional<Entry>> written = again.written();
        shown.putAll(written);
        for (EntryRef ref : dirty) {
            if (!written.containsKey(ref)) {
                shown.remove(ref);
            }
        }
        return written.keySet();
    }

    private Set<UUID> spread(Set<EntryRef> dirty) {
        Set<UUID> affected = new HashSet<>();
        Deque<EntryRef> open = new ArrayDeque<>(dirty);
        while (!open.isEmpty()) {
            for (UUID id : touching.getOrDefault(open.removeFirst(), Set.of())) {
                Trace trace = traces.get(id);
                if (trace != null && affected.add(id)) {
                    for (EntryRef ref : trace.writes()) {
                        if (dirty.add(ref)) {
                            open.addLast(ref);
                        }
                    }
                }
            }
        }
        return affected;
    }

    /// The truth itself, for what is not to be looked up in here.
    Entries truth() {
        return truth;
    }
}
