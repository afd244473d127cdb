package org.frontdoor.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Several at the same work for a while.
final class Crowd {
    private Crowd() {}

    /// One client's work.
    interface Work extends AutoCloseable {
        void once();

        @Override
        void close();
    }

    /// How often a second all of them together did it.
    static double perSecond(int clients, Duration time, Supplier<Work> client) {
        List<Work> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                all.add(client.get());
            }
            long began = System.nanoTime();
            long end = began + time.toNanos();
            List<Future<Integer>> running = all.stream()
                    .map(work -> threads.submit(() -> until(work, end)))
                    .toList();
            int done = 0;
            for (Future<Integer> one : running) {
                done += one.get();
            }
            return done / ((System.nanoTime() - began) / 1e9);
        } catch (ExecutionException failed) {
            throw new BenchFailure("One of the clients failed: " + failed.getCause(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        } finally {
            all.forEach(Work::close);
        }
    }

    private static int until(Work work, long end) {
        int done = 0;
        while (System.nanoTime() < end) {
            work.once();
            done++;
        }
        return done;
    }
}
