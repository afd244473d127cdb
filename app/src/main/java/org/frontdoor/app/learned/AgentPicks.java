package org.frontdoor.app.learned;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.TermShares;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.picks.Answered;
import org.frontdoor.model.picks.PickedFor;

/// Tells the search what agents picked for which words, and keeps it up with what they pick. The index stays as it is;
/// a small table is put in place of the one before.
public final class AgentPicks implements AutoCloseable {
    /// As many picks for nothing: one agent's choice says little, ten that agree say much.
    private static final double DOUBT = 4;

    /// So many times as long as reading took is rested before it is read again: at a busy center somebody always
    /// picks something.
    private static final int REST = 20;

    private final Workspace workspace;
    private final AnswerSearch search;
    private final Executor background;
    private final Subscription changes;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean closed;
    private volatile long readAgainAt = System.nanoTime();

    /// Begins to read at once, on `background`.
    public AgentPicks(Workspace workspace, AnswerSearch search, Executor background) {
        this.workspace = workspace;
        this.search = search;
        this.background = background;
        this.changes = workspace.onChange(this::heard);
        heard(Changes.ofEverything());
    }

    private void heard(Changes news) {
        if (news.touch(PickedFor.KIND) && !asked.getAndSet(true)) {
            long rest = Math.max(0, readAgainAt - System.nanoTime());
            CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS, background)
                    .execute(this::read);
        }
    }

    private synchronized void read() {
        asked.set(false);
        if (closed) {
            return;
        }
        long began = System.nanoTime();
        List<PickedFor> all = workspace.all(PickedFor.KIND);
        Instant now = workspace.now();
        search.picked(shares(all, Answered.SERVICE, now), shares(all, Answered.ARTICLE, now));
        long ended = System.nanoTime();
        readAgainAt = ended + REST * (ended - began);
    }

    private static TermShares shares(List<PickedFor> all, Answered of, Instant now) {
        Map<String, Map<String, Double>> weights = new HashMap<>();
        all.stream().filter(picked -> picked.of() == of).forEach(picked -> weights.put(picked.code(), picked.at(now)));
        return TermShares.of(weights, DOUBT);
    }

    @Override
    public void close() {
        closed = true;
        changes.close();
    }
}
