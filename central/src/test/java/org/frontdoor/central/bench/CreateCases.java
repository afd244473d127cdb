package org.frontdoor.central.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.Desktop;
import org.frontdoor.central.StartFailure;
import org.frontdoor.central.TestContent;
import org.frontdoor.fixtures.Postgres;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;

/// Cases created a second, one command a request, over HTTP, with 45,000 cases there: 1 and 8 clients, on H2 and on
/// PostgreSQL; then 100 commands a request. Beside each figure, what the disk forces a second at that moment.
public final class CreateCases {
    private static final Duration WARM = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final int THERE = 45_000;

    private CreateCases() {}

    /// Measures both databases, or the one that is named: `h2` or `postgres`.
    public static void main(String[] words) throws IOException, StartFailure, ExecutionException, InterruptedException {
        Path folder = Files.createTempDirectory("frontdoor-bench");
        if (words.length == 0 || words[0].equals("h2")) {
            measure("H2", CentralSettings.inFolder(folder), folder);
        }
        if (words.length == 0 || words[0].equals("postgres")) {
            try (Postgres postgres = Postgres.start()) {
                measure("PostgreSQL", CentralSettings.on(postgres.newDatabase(), Postgres.USER, ""), folder);
            }
        }
    }

    private static void measure(String name, CentralSettings settings, Path folder)
            throws IOException, StartFailure, ExecutionException, InterruptedException {
        try (Central central = Central.start(settings, ProgramVocabulary.create(), TestContent.create());
                HttpClient http = HttpClient.newHttpClient()) {
            long began = System.nanoTime();
            fill(Desktop.signIn(http, central.address(), "lead"));
            System.out.printf(Locale.ROOT, "%-12s import          %,8.0f rows/s%n", name, THERE / seconds(began));
            run(central, http, 8, 1, WARM);
            for (int batch : new int[] {1, 100}) {
                for (int clients : new int[] {1, 8}) {
                    double forced = forces(folder);
                    System.out.printf(
                            Locale.ROOT,
                            "%-12s %d clients x %3d  %,8.0f cases/s   (disk forces %,.0f/s, load %.1f)%n",
                            name,
                            clients,
                            batch,
                            run(central, http, clients, batch, MEASURED),
                            forced,
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                }
            }
        }
    }

    /// How often a second the disk takes 8 kB for good.
    private static double forces(Path folder) throws IOException {
        Path file = folder.resolve("forces");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long began = System.nanoTime();
            int count = 0;
            while (seconds(began) < 2) {
                channel.write(ByteBuffer.allocate(8_192), (count % 100) * 8_192L);
                channel.force(false);
                count++;
            }
            return count / seconds(began);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void fill(Desktop lead) {
        for (int from = 0; from < THERE; from += 2_500) {
            String rows = IntStream.range(from, from + 2_500)
                    .mapToObj(i -> "{\"line\":" + i + ",\"system\":\"bench\",\"externalId\":\"" + i
                            + "\",\"description\":\"Street light out in front of number " + i
                            + "\",\"service\":\"pothole\",\"channel\":\"phone\",\"openedAt\":\"2026-01-01T00:00:00Z\"}")
                    .collect(Collectors.joining(","));
            lead.post("/imports", "{\"dryRun\":false,\"rows\":[" + rows + "]}");
        }
    }

    private static double run(Central central, HttpClient http, int clients, int batch, Duration time)
            throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            long began = System.nanoTime();
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Desktop desktop = Desktop.signIn(http, central.address(), "agent");
                all.add(threads.submit(() -> create(desktop, batch, began + time.toNanos())));
            }
            int created = 0;
            for (Future<Integer> one : all) {
                created += one.get();
            }
            return created / seconds(began);
        }
    }

    private static int create(Desktop desktop, int batch, long until) {
        int created = 0;
        Iterator<CaseNumber> numbers = desktop.lease(5_000).numbers().iterator();
        while (System.nanoTime() < until) {
            Envelope[] commands = new Envelope[batch];
            for (int i = 0; i < batch; i++) {
                if (!numbers.hasNext()) {
                    numbers = desktop.lease(5_000).numbers().iterator();
                }
                commands[i] = desktop.envelope(desktop.pothole(numbers.next().digits()));
            }
            created += (int) desktop.give(commands).stream()
                    .filter(Outcome.Accepted.class::isInstance)
                    .count();
        }
        return created;
    }
}
