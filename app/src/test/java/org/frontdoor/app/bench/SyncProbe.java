package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.session.Door;
import org.frontdoor.app.session.WorkSession;
import org.frontdoor.app.sync.Subscription;

/// A desktop without its window in a process of its own: `main central data cases out` stands at its sign-in
/// cards, signs in and waits until all of central is here, searchable and in step. The first time all of it
/// comes over the line; again it is in the cache.
final class SyncProbe {
    private SyncProbe() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        Figures figures = Figures.none();
        int cases = Integer.parseInt(words[2]);
        Door door = Desks.shown(words[0], Path.of(words[1]));
        long began = System.nanoTime();
        try (ExecutorService background = Executors.newSingleThreadExecutor();
                WorkSession session = Desks.enter(door, "agent");
                CaseRows rows = new CaseRows(session.workspace(), background)) {
            figures.put("usable_s", seconds(began));
            awaitRows(rows, cases);
            figures.put("searchable_s", seconds(began));
            Desks.awaitInStep(session.workspace());
            figures.put("whole_s", seconds(began));
            figures.put("memory_MiB", ProcessMemory.mebibytes());
        }
        figures.write(Path.of(words[3]));
        System.exit(0);
    }

    private static void awaitRows(CaseRows rows, int cases) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(1);
        try (Subscription _ = rows.onNews(news -> {
            if (news.now().size() >= cases) {
                all.countDown();
            }
        })) {
            if (rows.now().size() < cases) {
                Desks.await(all, "have all cases in its list");
            }
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
