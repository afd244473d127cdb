package org.frontdoor.app.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process writes and says what was saved; it is killed in the middle, ten times over the same folder.
class JournalKillTest {
    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    @Test
    void whatAKilledProcessCalledSavedIsThere() throws Exception {
        List<FrozenCommand> acknowledged = new ArrayList<>();
        Random random = new Random(311);
        long next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> said = killAfter(20 + random.nextInt(100), next);
            said.forEach(number -> acknowledged.add(Journals.command(number)));
            next = said.getLast() + 1_000;

            Opening.Opened opened = Journals.open(DiskFiles.at(folder));
            try (Journal journal = opened.journal()) {
                assertEquals(List.of(), opened.damage());
                List<FrozenCommand> found = journal.live().unsent();
                assertEquals(found.size(), found.stream().distinct().count(), "once");
                List<FrozenCommand> missing = new ArrayList<>(acknowledged);
                missing.removeAll(found);
                assertEquals(List.of(), missing, "acknowledged and lost in round " + round);
                List<FrozenCommand> known = new ArrayList<>(found);
                known.retainAll(acknowledged);
                assertEquals(acknowledged, known, "in order");
                assertTrue(found.size() - acknowledged.size() <= round + 1, "at most the one under way is extra");
            }
        }
        assertTrue(acknowledged.size() >= ROUNDS * 20);
    }

    private List<Long> killAfter(int saves, long from) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        folder.toString(),
                        Long.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            while (said.size() < saves) {
                String line = lines.readLine();
                assertTrue(line != null, "the process goes on until it is killed");
                said.add(Long.parseLong(line.substring(1, line.length() - 1)));
            }
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".")) {
                    said.add(Long.parseLong(line.substring(1, line.length() - 1)));
                }
            }
        } finally {
            process.toHandle().destroyForcibly();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        }
        return said;
    }

    /// The process that is killed: saves without end, and says each number once it is saved.
    static final class Saver {
        private Saver() {}

        public static void main(String[] args) throws IOException {
            Opening.Opened opened = Journals.open(DiskFiles.at(Path.of(args[0])));
            for (long number = Long.parseLong(args[1]); number < Long.MAX_VALUE; number++) {
                Journals.save(opened.journal(), JournalEntry.Commands.of(Journals.command(number)));
                System.out.write(("s" + number + ".\n").getBytes(StandardCharsets.US_ASCII));
                System.out.flush();
            }
        }
    }
}
