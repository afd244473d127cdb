package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.FrozenCommand;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Opening;

/// How many saves a second the journal takes, and how long one takes, beside a bare append with a force on the same
/// disk. Prints one JSON line a row; `main [saves] [folder]`.
final class JournalBench {
    private static final int BODY = 700;
    private final Path folder;
    private final int saves;

    private JournalBench(Path folder, int saves) {
        this.folder = folder;
        this.saves = saves;
    }

    public static void main(String[] args) throws Exception {
        int saves = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("journal-bench");
        JournalBench bench = new JournalBench(folder, saves);
        bench.journal(1, saves / 4);
        bench.bareAppends();
        bench.journal(1, saves);
        bench.journal(8, saves);
        bench.reopen();
        bench.clear();
    }

    private void bareAppends() throws IOException {
        Path file = folder.resolve("bare");
        long[] nanos = new long[saves];
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            channel.write(ByteBuffer.allocate(saves * BODY));
            channel.force(true);
            for (int i = 0; i < saves; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(BODY), (long) i * BODY);
                channel.force(false);
                nanos[i] = System.nanoTime() - start;
            }
        }
        print("bare append and force, preallocated", nanos, Arrays.stream(nanos).sum());
        Files.delete(file);
    }

    private void journal(int threads, int count) throws Exception {
        clear();
        long[] nanos = new long[count];
        try (Journal journal = open();
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Future<?>> running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(thread -> pool.submit(() -> saveEach(journal, thread, threads, nanos)))
                    .toList();
            for (Future<?> each : running) {
                each.get();
            }
            print("journal, " + threads + (threads == 1 ? " thread" : " threads"), nanos, System.nanoTime() - start);
        }
    }

    private static void saveEach(Journal journal, int from, int step, long[] nanos) {
        for (int i = from; i < nanos.length; i += step) {
            FrozenCommand command = new FrozenCommand(new UUID(0x7000, i), "{\"text\":\"" + "x".repeat(BODY) + "\"}");
            long start = System.nanoTime();
            Appended appended = journal.append(JournalEntry.Commands.of(command));
            nanos[i] = System.nanoTime() - start;
            if (!(appended instanceof Appended.Saved)) {
                throw new IllegalStateException(String.valueOf(appended));
            }
        }
    }

    private void reopen() throws IOException {
        long start = System.nanoTime();
        try (Journal journal = open()) {
            System.out.printf(
                    Locale.ROOT,
                    "{\"row\":\"reopen with unsent commands\",\"commands\":%d,\"ms\":%.1f}%n",
                    journal.live().unsent().size(),
                    (System.nanoTime() - start) / 1e6);
        }
    }

    private Journal open() throws IOException {
        Opening opening = Journal.open(
                DiskFiles.at(folder.resolve("journal")),
                new JournalKey(new UUID(1, 2), new byte[32]),
                new SecureRandom());
        if (opening instanceof Opening.Opened opened) {
            return opened.journal();
        }
        throw new IllegalStateException(String.valueOf(opening));
    }

    private void clear() throws IOException {
        Path journal = folder.resolve("journal");
        if (Files.isDirectory(journal)) {
            try (Stream<Path> files = Files.walk(journal)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void print(String row, long[] nanos, long wall) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "{\"row\":\"%s\",\"saves\":%d,\"per_s\":%.0f,\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.1f}%n",
                row,
                sorted.length,
                sorted.length / (wall / (double) TimeUnit.SECONDS.toNanos(1)),
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
