package org.frontdoor.app.torture.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.frontdoor.app.torture.Truth;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.wire.WireJson;

/// Where one campaign plays: a folder that is gone afterwards, and all its chance.
///
/// @param kills how often something is killed in it
/// @param tell told in a line what is being done
record Stage(Path folder, long seed, int kills, Random random, WireJson json, Consumer<String> tell)
        implements AutoCloseable {

    static Stage make(long seed, int kills, Consumer<String> tell) {
        try {
            return new Stage(
                    Files.createTempDirectory("frontdoor-processes"),
                    seed,
                    kills,
                    new Random(seed),
                    new WireJson(ProgramVocabulary.create()),
                    tell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log(String name) {
        return folder.resolve(name + ".log");
    }

    /// Adds to a log.
    void note(String name, String words) {
        try {
            Files.writeString(log(name), words, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets them work for a while of random length.
    void awhile(int mostMillis) {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(mostMillis)).toNanos());
    }

    List<Desk> desks(int count, String central, int longestPause) {
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> new Desk(this, number, folder.resolve("desktop-" + number), central, longestPause, 0))
                .toList();
    }

    /// Lets everything come to rest and compares.
    Verdict judge(CentralChild central, List<Desk> desks) {
        tell.accept("all grows quiet");
        desks.forEach(desk -> desk.begin("rest"));
        desks.forEach(desk -> desk.awaitSaying("rested"));
        Truth truth = central.truth();
        desks.forEach(desk -> desk.begin("tell"));
        desks.forEach(desk -> desk.awaitSaying("told"));
        return Verdict.of(
                desks.stream().flatMap(desk -> desk.said().stream()).toList(),
                truth,
                desks.stream().map(Desk::holdings).toList());
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            tell.accept("left behind: " + folder + " (" + e.getMessage() + ")");
        }
    }
}
