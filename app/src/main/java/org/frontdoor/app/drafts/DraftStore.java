package org.frontdoor.app.drafts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/// Keeps half-typed screens: key to JSON, the latest counts. A key is minted for one screen and never used again.
///
/// [#keep] returns at once and may be called from the JavaFX thread at every key. A key is written at most once a
/// pause.
/// When a screen becomes commands, give them to [#finish]: commands and the draft's end are one frame, so that after a
/// crash there is the draft or there are the commands, never both and never neither.
public final class DraftStore implements AutoCloseable {
    /// The usual pause between two writes of one key.
    public static final Duration PAUSE = Duration.ofMillis(300);

    private static final int PATIENCE = 20;

    private final Journal journal;
    private final Later later;
    private final Duration pause;
    private final Consumer<Appended.NotSaved> trouble;
    private final ReentrantLock writing = new ReentrantLock();
    private final Object state = new Object();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private final Set<String> scheduled = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private long version;

    /// Takes up the drafts that the journal has.
    ///
    /// @param trouble told when a draft cannot be written, from any thread; it is tried again
    public DraftStore(Journal journal, Later later, Duration pause, Consumer<Appended.NotSaved> trouble) {
        this.journal = journal;
        this.later = later;
        this.pause = pause;
        this.trouble = trouble;
        for (JournalEntry.Draft draft : journal.live().drafts()) {
            kept.put(draft.key(), draft.json());
            version = Math.max(version, draft.version());
        }
    }

    /// All drafts as they were last kept, oldest key first.
    public Map<String, String> all() {
        synchronized (state) {
            Map<String, String> all = new LinkedHashMap<>(kept);
            all.putAll(waiting);
            return all;
        }
    }

    /// Keeps a screen's words. After the screen was finished or dropped this does nothing.
    public void keep(String key, String json) {
        synchronized (state) {
            if (!ended.contains(key) && !json.equals(waiting.getOrDefault(key, kept.get(key)))) {
                waiting.put(key, json);
                schedule(key, pause);
            }
        }
    }

    private void schedule(String key, Duration after) {
        if (scheduled.add(key)) {
            later.run(after, () -> writeScheduled(key));
        }
    }

    private void writeScheduled(String key) {
        synchronized (state) {
            scheduled.remove(key);
        }
        write(Set.of(key));
    }

    /// Writes all that waits and returns when it is on disk.
    ///
    /// @return whether all of it is
    public boolean flush() {
        Set<String> keys;
        synchronized (state) {
            keys = Set.copyOf(waiting.keySet());
        }
        return write(keys);
    }

    private boolean write(Set<String> keys) {
        writing.lock();
        try {
            List<JournalEntry.Draft> drafts = takeWaiting(keys);
            for (JournalEntry.Draft draft : drafts) {
                Appended appended = journal.append(draft);
                if (appended instanceof Appended.NotSaved notSaved) {
                    putBack(draft, notSaved);
                    return false;
                }
            }
            return true;
        } finally {
            writing.unlock();
        }
    }

    private List<JournalEntry.Draft> takeWaiting(Set<String> keys) {
        synchronized (state) {
            List<JournalEntry.Draft> drafts = new ArrayList<>();
            for (String key : keys) {
                String json = waiting.remove(key);
                if (json != null) {
                    kept.put(key, json);
                    drafts.add(new JournalEntry.Draft(key, ++version, json));
                }
            }
            return drafts;
        }
    }

    private void putBack(JournalEntry.Draft draft, Appended.NotSaved notSaved) {
        synchronized (state) {
            boolean hopeless = notSaved instanceof Appended.TooLarge || notSaved instanceof Appended.Closed;
            if (!hopeless) {
                waiting.putIfAbsent(draft.key(), draft.json());
                schedule(draft.key(), pause.multipliedBy(PATIENCE));
            }
        }
        trouble.accept(notSaved);
    }

    /// Saves the commands that a screen became, and ends its draft, in one frame.
    ///
    /// @param work with the ended drafts in `draftsGone`
    /// @return when it is not `Saved`, the drafts are still kept
    public Appended finish(JournalEntry.Commands work) {
        writing.lock();
        try {
            Map<String, String> held = hold(work.draftsGone());
            Appended appended = journal.append(work);
            if (appended instanceof Appended.NotSaved) {
                giveBack(work.draftsGone(), held);
            } else {
                forget(work.draftsGone());
            }
            return appended;
        } finally {
            writing.unlock();
        }
    }

    /// Throws a draft away.
    public Appended drop(String key) {
        writing.lock();
        try {
            Map<String, String> held = hold(List.of(key));
            Appended appended = journal.append(new JournalEntry.DraftGone(key));
            if (appended instanceof Appended.NotSaved) {
                giveBack(List.of(key), held);
            } else {
                forget(List.of(key));
            }
            return appended;
        } finally {
            writing.unlock();
        }
    }

    private Map<String, String> hold(List<String> keys) {
        synchronized (state) {
            Map<String, String> held = new HashMap<>();
            for (String key : keys) {
                @Nullable String json = waiting.remove(key);
                if (json != null) {
                    held.put(key, json);
                }
                ended.add(key);
            }
            return held;
        }
    }

    private void giveBack(List<String> keys, Map<String, String> held) {
        synchronized (state) {
            ended.removeAll(Set.copyOf(keys));
            waiting.putAll(held);
            held.keySet().forEach(key -> schedule(key, pause));
        }
    }

    private void forget(List<String> keys) {
        synchronized (state) {
            keys.forEach(kept::remove);
        }
    }

    /// Writes what waits; the journal stays open.
    @Override
    public void close() {
        flush();
    }
}
