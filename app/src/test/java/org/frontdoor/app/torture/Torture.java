package org.frontdoor.app.torture;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.frontdoor.app.torture.processes.Processes;
import org.frontdoor.fixtures.Postgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `frontdoor torture`: the whole sync engine in simulated cities, until something that was shown as saved is lost.
@Command(
        name = "frontdoor torture",
        description =
                "Lives through simulated cities in which everything goes wrong, and looks whether anything that was"
                        + " shown as saved is lost, doubled or out of order. The same seed is always the same city.",
        subcommands = Processes.class,
        mixinStandardHelpOptions = true)
public final class Torture implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seeds", paramLabel = "N", description = "How many cities; 1000 when left out.")
    private long seeds = 1_000;

    @Option(names = "--seed", paramLabel = "S", description = "The first city; one of today's when left out.")
    private @Nullable Long seed;

    @Option(names = "--minutes", paramLabel = "M", description = "Begins no more cities after so many minutes.")
    private long minutes = 100_000;

    @Option(names = "--plant", paramLabel = "FAULT", description = "Builds a mistake in: ${COMPLETION-CANDIDATES}.")
    private @Nullable Plant plant;

    @Option(names = "--without", paramLabel = "FAULT", description = "What does not go wrong.")
    private List<Fault> without = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there, too.")
    private @Nullable Path json;

    @Option(
            names = "--db",
            paramLabel = "h2|postgres",
            description = "Central's database; h2 when left out. A real PostgreSQL is slower by far, and there no"
                    + " transaction is stopped before its end.")
    private Base base = Base.H2;

    private Torture() {}

    private enum Base {
        H2,
        POSTGRES
    }

    public static void main(String[] words) {
        System.exit(new CommandLine(new Torture())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(words));
    }

    @Override
    public Integer call() throws IOException {
        if (base == Base.H2) {
            return live(() -> new Campaign(Optional.ofNullable(plant)));
        }
        if (plant == Plant.NAIVE_CURSOR) {
            throw new ParameterException(spec.commandLine(), "A naive cursor can be planted in H2 only.");
        }
        try (Postgres postgres = Postgres.start()) {
            return live(() -> Campaign.onPostgres(Optional.ofNullable(plant), postgres.newDatabase()));
        }
    }

    private int live(Supplier<Campaign> campaigns) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        long first = seed == null ? System.currentTimeMillis() * 1_000 : seed;
        long end = System.nanoTime() + minutes * 60_000_000_000L;
        AtomicLong next = new AtomicLong(first);
        AtomicReference<Campaign.Failure> failure = new AtomicReference<>();
        Tally all = new Tally();
        AtomicLong lived = new AtomicLong();
        AtomicLong broken = new AtomicLong();
        Runnable work = () -> {
            try (Campaign campaign = campaigns.get()) {
                while (System.nanoTime() - end < 0) {
                    long mine = next.getAndIncrement();
                    if (mine >= first + seeds) {
                        break;
                    }
                    Script script = script(mine);
                    // The whole campaign is lived through for its counts; one story is enough.
                    campaign.first(script).ifPresent(found -> {
                        broken.incrementAndGet();
                        out.println("seed " + mine + " breaks a promise: " + found.promise());
                        out.flush();
                        if (failure.compareAndSet(null, found)) {
                            failure.set(campaign.shortest(found));
                        }
                    });
                    long count = lived.incrementAndGet();
                    if (count % 500 == 0) {
                        out.println(count + " cities, " + broken.get() + " broke a promise");
                        out.flush();
                    }
                }
                synchronized (all) {
                    all.add(campaign.tally());
                }
            }
        };
        together(work, seeds == 1 ? 1 : Runtime.getRuntime().availableProcessors());
        return told(out, first, lived.get(), broken.get(), all, failure.get());
    }

    private Script script(long mine) {
        Script script = Script.of(mine);
        for (Fault fault : without) {
            script = script.without(fault);
        }
        return plant == null ? script : script.planted(plant);
    }

    private static void together(Runnable work, int count) {
        // Two that ask for the first logger at once get one that is not made yet.
        LoggerFactory.getILoggerFactory();
        Thread[] threads = new Thread[count];
        for (int i = 0; i < count; i++) {
            threads[i] = Thread.ofPlatform().name("city-", i).start(work);
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private int told(
            PrintWriter out, long first, long lived, long broken, Tally all, Campaign.@Nullable Failure failure)
            throws IOException {
        if (failure != null) {
            out.println("seed " + failure.script().seed() + " breaks a promise: " + failure.promise());
            out.println("the shortest story found, " + failure.script().steps() + " steps with "
                    + failure.script().faults() + ":");
            failure.story().forEach(line -> out.println("  " + line));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seeds", lived);
        figures.put("first_seed", first);
        figures.put("commands", all.commands());
        figures.put("refused", all.refusals());
        figures.put("conflicts", all.conflicts());
        figures.put("broken", broken);
        figures.put("lost", all.lost());
        figures.put("doubled", all.doubled());
        figures.put("faults", all.faults());
        out.println(figures);
        out.flush();
        if (json != null) {
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), figures);
        }
        return failure == null ? 0 : 1;
    }
}
