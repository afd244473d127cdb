package org.frontdoor.app.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static Answer doctor(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules=javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.frontdoor.app.Main",
                "doctor"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), page);
    }
}
