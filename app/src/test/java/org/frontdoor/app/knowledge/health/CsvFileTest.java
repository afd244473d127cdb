package org.frontdoor.app.knowledge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.app.knowledge.health.CsvFile.Written;
import org.frontdoor.app.knowledge.health.CsvFile.Written.Why;
import org.frontdoor.fixtures.disk.MountedDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void wordsAreQuotedAsRfc4180AsksAndFormulasAreDisarmed() {
        String text = new CsvFile(
                        folder.resolve("x.csv"),
                        List.of(
                                List.of("What", "Days"),
                                List.of("a, \"b\"\nc", -3L),
                                List.of("=1+1", LocalDate.of(2026, 11, 30)),
                                List.of("+1", "-1", "@x", "\tx", "\rx", "", "a=b")))
                .text();
        assertEquals(
                List.of(
                        "\uFEFFWhat,Days",
                        "\"a, \"\"b\"\"\nc\",-3",
                        "'=1+1,2026-11-30",
                        "'+1,'-1,'@x,'\tx,\"'\rx\",,a=b",
                        ""),
                List.of(text.split("\r\n", -1)));
    }

    @Test
    void aFileThatIsThereIsLeftAloneUntilItMayBeReplaced() throws IOException {
        Path there = Files.writeString(folder.resolve("x.csv"), "mine");
        CsvFile file = new CsvFile(there, List.of(List.of("Año")));
        assertInstanceOf(Written.There.class, file.write(false));
        assertEquals("mine", Files.readString(there));
        assertInstanceOf(Written.Done.class, file.write(true));
        assertEquals("\uFEFFAño\r\n", Files.readString(there));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count(), "nothing is left beside it");
        }
    }

    private void fails(Path file, Why why) {
        for (boolean over : List.of(false, true)) {
            Written.Failed failed = assertInstanceOf(
                    Written.Failed.class, new CsvFile(file, List.of(List.of("a".repeat(40_000)))).write(over));
            assertEquals(why, failed.why(), failed.reason());
        }
    }

    @Test
    void aFolderThatIsGoneIsTold() {
        fails(folder.resolve("no/such/x.csv"), Why.NO_FOLDER);
    }

    @Test
    void aFolderThatTakesNothingIsTold() throws IOException, InterruptedException {
        MountedDisk disk = MountedDisk.on(folder, "ro").orElse(null);
        assumeTrue(disk != null, "only root may mount a disk");
        try (disk) {
            fails(folder.resolve("x.csv"), Why.NOT_ALLOWED);
        }
    }

    @Test
    void aFullDiskIsToldAndNothingIsLeftHalfWritten() throws IOException, InterruptedException {
        MountedDisk disk = MountedDisk.on(folder, "size=16k").orElse(null);
        assumeTrue(disk != null, "only root may mount a disk");
        try (disk) {
            fails(folder.resolve("x.csv"), Why.FULL);
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(List.of(), left.toList());
            }
        }
    }
}
