package org.frontdoor.app.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.frontdoor.app.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a process of its own, since the doctor starts JavaFX and ends it.
class DoctorProcessTest {
    @TempDir
    private Path folder;

    @Test
    void onePageSaysThatNothingStopsTheProgram() throws Exception {
        Answer answer = doctor("--data", folder.resolve("new").toString());
        assertAll(
                answer.page(),
                () -> assertEquals(0, answer.code()),
                () -> assertTrue(answer.page().contains("starts off screen")),
                () -> assertTrue(answer.page().contains("Nothing stops Frontdoor here.")));
    }

    @Test
    void whatStopsTheProgramIsCountedAndMakesTheExitCodeOne() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Answer answer = doctor("--data", file.toString());
        assertAll(
                answer.page(),
                () -> assertEquals(1, answer.code()),
                () -> assertTrue(answer.page().contains("STOP  Data folder")),
                () -> assertTrue(answer.page().contains("1 thing would stop Frontdoor here.")));
    }

    private record Answer(int code, String page) {}

    private Answer doctor(String... words) throws IOException, InterruptedException {
        try (Program program = Program.start(
                folder, Stream.concat(Stream.of("doctor"), Arrays.stream(words)).toArray(String[]::new))) {
            String page = program.rest();
            return new Answer(program.exitCode(), page + program.errors());
        }
    }
}
