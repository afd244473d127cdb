package org.frontdoor.app.sync;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.Live;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Half-typed screens in the journal: the newest state of each, written 150 ms after the first change that
/// is not.
final class JournalDrafts implements Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(JournalDrafts.class);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofSeconds(5);

    private final Journal journal;
    private final ScheduledExecutorService timer;
    private final InstantSource clock;
    private final ObjectMapper json;
    private final Map<String, Draft> newest = new HashMap<>();
    private final Map<String, Unwritten> unwritten = new HashMap<>();
    private @Nullable ScheduledFuture<?> plan;

    private record Unwritten(Draft draft, Consumer<Boolean> told) {}

    JournalDrafts(Journal journal, Live live, ScheduledExecutorService timer, InstantSource clock, ObjectMapper json) {
        this.journal = journal;
        this.json = json;
        this.timer = timer;
        this.clock = clock;
        for (JournalEntry.Draft kept : live.drafts()) {
            newest.put(kept.key(), new Draft(kept.key(), kept.json(), Instant.ofEpochMilli(kept.version())));
        }
    }

    @Override
    public synchronized void keep(String key, String json, Consumer<Boolean> told) {
        Draft draft = new Draft(key, json, clock.instant());
        newest.put(key, draft);
        unwritten.put(key, new Unwritten(draft, told));
        if (!planned(PAUSE)) {
            flush();
        }
    }

    /// False when the timer has ended, as the session does: what is typed until the very end is written at once.
    private boolean planned(Duration pause) {
        if (plan == null) {
            try {
                plan = timer.schedule(this::flush, pause.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException ending) {
                return false;
            }
        }
        return true;
    }

    @Override
    public synchronized void drop(String key) {
        unwritten.remove(key);
        if (newest.remove(key) != null) {
            var _ = write(List.of(new JournalEntry.DraftGone(key)));
        }
    }

    /// Drafts that ended in the frame of a deed: nothing of them may be written after it.
    synchronized void ended(List<String> keys) {
        keys.forEach(key -> {
            unwritten.remove(key);
            newest.remove(key);
        });
    }

    @Override
    public synchronized List<Draft> kept() {
        return newest.values().stream().sorted(Comparator.comparing(Draft::at)).toList();
    }

    @Override
    public <T> DraftForm<T> form(String room, Class<T> type) {
        return new DraftForm<>(this, json, room, type);
    }

    @Override
    public void flush() {
        List<Unwritten> waiting;
        Appended written;
        synchronized (this) {
            plan = null;
            waiting = List.copyOf(unwritten.values());
            if (waiting.isEmpty()) {
                return;
            }
            unwritten.clear();
            written = write(waiting.stream()
                    .map(Unwritten::draft)
                    .map(draft -> new JournalEntry.Draft(draft.key(), draft.at().toEpochMilli(), draft.json()))
                    .toList());
            if (written instanceof Appended.DiskFull || written instanceof Appended.DiskFailed) {
                waiting.forEach(each -> unwritten.put(each.draft().key(), each));
                var _ = planned(PAUSE_AFTER_REFUSAL);
            }
        }
        waiting.forEach(each -> each.told().accept(written instanceof Appended.Saved));
    }

    private Appended write(List<? extends JournalEntry> frame) {
        Appended appended = journal.append(frame);
        if (appended instanceof Appended.NotSaved failed) {
            LOG.atWarn().addKeyValue("why", failed.words()).log("a draft was not written down");
        }
        return appended;
    }
}
