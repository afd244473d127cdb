package org.frontdoor.app.learned;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.frontdoor.app.cases.CaseNews;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;

/// Tells the search which words go with cases of which service, out of those on this computer. What they say is
/// somebody's own: it is counted in memory alone, and only by words that the program itself has published.
public final class PastCases implements AutoCloseable {
    /// What some hundred cases more say hardly differs.
    private static final int NEWS = 500;

    private static final Duration REST = Duration.ofMinutes(15);

    /// While a computer is filled for the first time there is better to do.
    private static final Duration LATER = Duration.ofMinutes(1);

    private final CaseRows rows;
    private final Workspace workspace;
    private final AnswerSearch search;
    private final Executor background;
    private final Subscription news;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicInteger changed = new AtomicInteger();
    private volatile boolean closed;
    private volatile long countAgainAt = System.nanoTime();

    /// Begins once the rows are read, on `background`.
    public PastCases(CaseRows rows, Workspace workspace, AnswerSearch search, Executor background) {
        this.rows = rows;
        this.workspace = workspace;
        this.search = search;
        this.background = background;
        this.news = rows.onNews(this::heard);
        again();
    }

    /// What is published has changed, or was read for the first time. Soon after the last count nothing is done.
    public void again() {
        if (countAgainAt - System.nanoTime() <= 0) {
            after(0);
        }
    }

    private void heard(CaseNews heard) {
        if (heard.everything() || changed.addAndGet(heard.changed().size()) >= NEWS) {
            again();
        }
    }

    private void after(long nanos) {
        if (!closed && !asked.getAndSet(true)) {
            CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, background)
                    .execute(this::count);
        }
    }

    private synchronized void count() {
        asked.set(false);
        if (closed || !rows.complete() || !search.ready()) {
            return;
        }
        if (workspace.state().firstSync().isPresent()) {
            after(LATER.toNanos());
            return;
        }
        changed.set(0);
        CaseTerms terms = new CaseTerms(search::published);
        rows.now().stream().takeWhile(row -> !closed).forEach(terms::add);
        search.pastCases(terms.shares());
        countAgainAt = System.nanoTime() + REST.toNanos();
    }

    @Override
    public void close() {
        closed = true;
        news.close();
    }
}
