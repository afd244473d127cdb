package org.frontdoor.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// The JDK's AOT cache for an application image: what the program loads and links at its start, recorded once.
final class QuickStart {
    private static final String CACHE = "frontdoor.aot";

    private QuickStart() {}

    /// Starts the image off screen, lets it end by itself, and makes later starts use what it recorded. False where
    /// that failed; then the image starts as before, and `log` says why.
    static boolean record(Path image, Path log) throws IOException, PackagingFailed {
        Path settings = settings(image);
        Path cache = settings.resolveSibling(CACHE);
        ProcessBuilder start = new ProcessBuilder(launcher(image).toString(), "--train-start");
        start.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-XX:AOTCacheOutput=" + cache + " -Dglass.platform=Headless -Dprism.order=sw");
        Process process =
                start.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (Tools.finished(process) != 0 || !Files.isRegularFile(cache)) {
            Files.deleteIfExists(cache);
            return false;
        }
        Files.write(
                settings,
                List.of(
                        "java-options=-XX:AOTCache=$APPDIR/" + CACHE,
                        "java-options=-Xlog:disable",
                        "java-options=-Xlog:all=error,aot*=off:stderr"),
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        return true;
    }

    private static Path launcher(Path image) throws PackagingFailed {
        for (String place : List.of("bin/frontdoor", "frontdoor.exe", "Contents/MacOS/frontdoor")) {
            if (Files.isRegularFile(image.resolve(place))) {
                return image.resolve(place);
            }
        }
        throw new PackagingFailed("No program to start in " + image);
    }

    private static Path settings(Path image) throws IOException, PackagingFailed {
        try (Stream<Path> files = Files.walk(image)) {
            return files.filter(file -> file.endsWith(ApplicationImage.NAME + ".cfg"))
                    .findFirst()
                    .orElseThrow(() -> new PackagingFailed("No settings of the program in " + image));
        }
    }
}
