package org.frontdoor.app.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.frontdoor.app.cases.CaseLookup.NumberFound;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.contact.CustomersByPhone;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Program;

/// What a desktop finds while somebody types, over all that it has cached.
final class SearchBench {
    private static final int LOOKUPS = 4_000;
    private static final int BARE_LOOKUPS = 200;

    private final Workspace workspace;
    private final Report report;

    SearchBench(Workspace workspace, Report report) {
        this.workspace = workspace;
        this.report = report;
    }

    void run() throws IOException {
        List<Service> services = workspace.all(Service.KIND);
        List<Article> articles = workspace.all(Article.KIND);
        try (AnswerSearch search = new AnswerSearch();
                PlainSearch plain = PlainSearch.of(services, articles)) {
            search.rebuild(
                    services,
                    articles,
                    workspace
                            .find(Program.KIND, Program.theId())
                            .map(program -> program.synonyms().words())
                            .orElse(List.of()));
            Timing knowledge = Keystrokes.timed(typed -> search.find(typed, "en", 0, 8));
            Timing suggestion = Keystrokes.timed(typed -> search.find(typed, "en", 5, 4));
            Timing bare = Keystrokes.timed(plain::find);
            report.add(Line.of("search", "knowledge search, a keystroke, p99", knowledge.p99(), "ms")
                    .beside("plain BM25, same texts", bare.p99())
                    .atMost(10)
                    .rival("osTicket, a page", 45)
                    .note("p50 %.2f ms, longest %.1f ms, %d keystrokes over %d services and %d articles"
                            .formatted(
                                    knowledge.p50(),
                                    knowledge.longest(),
                                    knowledge.count(),
                                    services.size(),
                                    articles.size())));
            report.add(Line.of("search", "service suggestion with answers, a keystroke, p99", suggestion.p99(), "ms")
                    .beside("plain BM25, same texts", bare.p99())
                    .atMost(10)
                    .note("p50 %.2f ms, longest %.1f ms".formatted(suggestion.p50(), suggestion.longest())));
        }
        new AnswerBench(services, articles, report).run();
        lookups();
    }

    private void lookups() {
        long before = AnswerBench.heap();
        long began = System.nanoTime();
        try (Workers workers = new Workers((thread, failure) -> {
                    throw new BenchFailure("A worker failed: " + failure, failure);
                });
                CaseRows rows = new CaseRows(workspace, workers.background())) {
            awaitComplete(rows);
            indexed(rows, System.nanoTime() - began, before);
            List<CaseRow> all = rows.now().stream().toList();
            SplittableRandom random = new SplittableRandom(311);
            Timing number = times(LOOKUPS, i -> {
                CaseRow wanted = all.get(random.nextInt(all.size()));
                if (!(rows.byNumber(wanted.number()) instanceof NumberFound.Found(CaseRow row))
                        || workspace.find(Case.KIND, row.id()).isEmpty()) {
                    throw new BenchFailure("Case " + wanted.number() + " was not found by its number.");
                }
            });
            Timing byId = times(
                    LOOKUPS,
                    i -> workspace.find(
                            Case.KIND, all.get(random.nextInt(all.size())).id()));
            report.add(Line.of("search", "case by number, opened, p99", number.p99(), "ms")
                    .beside("the same case by its id from the cache", byId.p99())
                    .atMost(20)
                    .rival("Request Tracker", 27)
                    .note("p50 %.2f ms among %,d cases".formatted(number.p50(), all.size())));
            CustomersByPhone customers = new CustomersByPhone(workspace);
            Timing phone = times(LOOKUPS, i -> {
                String typed = Callers.phone(random.nextInt(Callers.COUNT));
                if (rows.byPhone(typed, 5).isEmpty()
                        || customers.of(new Phone(typed, "")).isEmpty()) {
                    throw new BenchFailure("Nobody was found by the phone " + typed + ".");
                }
            });
            Timing pass = times(BARE_LOOKUPS, i -> {
                String wanted = Callers.phone(random.nextInt(Callers.COUNT));
                if (rows.now().where(row -> row.phones().endsWith(wanted)).isEmpty()) {
                    throw new BenchFailure("Nobody was found by the phone " + wanted + ".");
                }
            });
            report.add(Line.of("search", "caller and cases by phone, p99", phone.p99(), "ms")
                    .beside("a pass over all rows", pass.p99())
                    .atMost(20)
                    .rival("Request Tracker", 32)
                    .note("p50 %.2f ms".formatted(phone.p50())));
            alike(rows, all, random);
        }
    }

    /// While a caller says where it is: open and lately closed cases that may be the same thing.
    private void alike(CaseRows rows, List<CaseRow> all, SplittableRandom random) {
        Instant now = workspace.now();
        Timing alike = times(LOOKUPS, i -> {
            Seen seen = all.get(random.nextInt(all.size())).seen();
            rows.alike(
                    new Seen(seen.service(), seen.spot(), seen.address(), seen.answers(), now, null, seen.words()), 5);
        });
        Timing pass = times(BARE_LOOKUPS, i -> {
            Point spot = all.get(random.nextInt(all.size())).point();
            rows.now().where(row -> spot != null && row.point() != null && spot.metersTo(row.point()) <= 250);
        });
        report.add(Line.of("search", "cases that may be the same thing, p99", alike.p99(), "ms")
                .beside("all distances measured", pass.p99())
                .atMost(10)
                .note("p50 %.2f ms among %,d cases".formatted(alike.p50(), all.size())));
    }

    /// What the search of cases stands on, read from the cache in the background when a desktop starts.
    private void indexed(CaseRows rows, long nanos, long heapBefore) {
        int count = rows.now().size();
        long heap = (AnswerBench.heap() - heapBefore) >> 20;
        long began = System.nanoTime();
        int[] bare = new int[1];
        workspace.scan(Case.KIND, each -> bare[0]++);
        double plain = bare[0] / ((System.nanoTime() - began) / 1e9);
        report.add(Line.of("search", "cases indexed", count / (nanos / 1e9), "cases/s")
                .beside("the same cases read whole, no index", plain)
                .atLeast(30_000)
                .note("%,d cases, in the background; heap grew by %d MiB".formatted(count, heap)));
    }

    private static Timing times(int count, IntConsumer work) {
        long[] nanos = new long[count];
        for (int i = -count / 4; i < count; i++) {
            long began = System.nanoTime();
            work.accept(i);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        return Timing.of(nanos);
    }

    private static void awaitComplete(CaseRows rows) {
        CountDownLatch complete = new CountDownLatch(1);
        Subscription listening = rows.onNews(news -> complete.countDown());
        try {
            if (!rows.complete() && !complete.await(5, TimeUnit.MINUTES)) {
                throw new BenchFailure("The cases were not read from the cache in five minutes.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        } finally {
            listening.close();
        }
    }
}
