package org.frontdoor.app.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How long Frontdoor takes from its process's start to a screen that a person can work with, beside an empty JavaFX
/// window on the same display. Both are started in turns, so that a busy machine is as busy for the one as for the
/// other.
///
/// A screen counts as ready at the second pulse after it was found usable; see `StartMarks` in the application.
public final class Launch {
    private static final int PATIENCE_SECONDS = 120;
    private static final String MARK = "start ";

    private final List<String> empty;
    private final List<String> frontdoor;
    private final String display;

    /// Medians in milliseconds.
    ///
    /// @param empty an empty window with the JDK's default CDS
    /// @param signIn the demo people can be chosen
    /// @param contact the first of them has signed in and the cursor waits for a caller's words
    /// @param runs how often each was started
    public record Figures(double empty, double signIn, double contact, int runs) {
        /// Times the empty window, to the sign-in screen: the goal is at most 2.5.
        public double ratio() {
            return signIn / empty;
        }

        /// Times the empty window, to the contact room.
        public double contactRatio() {
            return contact / empty;
        }
    }

    private Launch(List<String> empty, List<String> frontdoor, String display) {
        this.empty = List.copyOf(empty);
        this.frontdoor = List.copyOf(frontdoor);
        this.display = display;
    }

    /// The built application image of `./frontdoor package`, as its menu entry starts it.
    ///
    /// @param java home of a JDK with its default CDS archive, for the empty window
    /// @param javafx folder of JavaFX's jars, for the empty window
    /// @param image folder with `bin/frontdoor`
    /// @param display X display, such as `:99`
    public static Launch ofImage(Path java, Path javafx, Path image, String display) {
        return new Launch(
                empty(java, javafx, List.of()),
                List.of(image.resolve("bin/frontdoor").toString()),
                display);
    }

    /// What a clone's build left, as its launcher starts it.
    ///
    /// @param run the folder `app/target/run`, with an AOT cache if it has one
    /// @param options the launcher's other Java options; the empty window gets them too
    public static Launch ofClone(Path java, Path run, List<String> options, String display) {
        List<String> words = new ArrayList<>(java(java, run.resolve("javafx"), options));
        Path cache = run.resolve("frontdoor.aot");
        if (Files.isRegularFile(cache)) {
            words.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        words.addAll(List.of("-Dfrontdoor.bench.start=yes", "-cp", jars(run.resolve("lib")), "org.frontdoor.app.Main"));
        return new Launch(empty(java, run.resolve("javafx"), options), words, display);
    }

    private static List<String> empty(Path java, Path javafx, List<String> options) {
        List<String> words = new ArrayList<>(java(java, javafx, options));
        words.addAll(List.of("-cp", classes(), EmptyWindow.class.getName()));
        return words;
    }

    private static List<String> java(Path java, Path javafx, List<String> options) {
        List<String> words = new ArrayList<>(List.of(
                java.resolve("bin/java").toString(),
                "--module-path",
                javafx.toString(),
                "--add-modules",
                "javafx.controls,javafx.graphics",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                // As in the launcher: an AOT cache that was made with other options is not used, and nothing says so.
                "--add-opens",
                "javafx.graphics/com.sun.javafx.text=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8"));
        words.addAll(options);
        return words;
    }

    private static String classes() {
        return Path.of(EmptyWindow.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private static String jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                    File.pathSeparator,
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".jar"))
                            .sorted()
                            .toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException("no build at " + folder, unreadable);
        }
    }

    /// Starts each of them that often, after one start of Frontdoor that loads the pack and is not counted.
    ///
    /// @param data an empty folder, in which Frontdoor keeps its data
    /// @throws IOException where one of them does not come up; its words are in the message
    public Figures measure(int runs, Path data) throws IOException, InterruptedException {
        start(frontdoor, data, "contact");
        double[] window = new double[runs];
        double[] signIn = new double[runs];
        double[] contact = new double[runs];
        for (int run = 0; run < runs; run++) {
            window[run] = start(empty, data, "window").getOrDefault("window", Double.NaN);
            Map<String, Double> marks = start(frontdoor, data, "contact");
            signIn[run] = marks.getOrDefault("sign-in", Double.NaN);
            contact[run] = marks.getOrDefault("contact", Double.NaN);
        }
        return new Figures(median(window), median(signIn), median(contact), runs);
    }

    private Map<String, Double> start(List<String> words, Path data, String last)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        builder.environment().put("XDG_DATA_HOME", data.toString());
        // What the image's starter hands on to Java; «Picked up …» on the error stream is no mark.
        if (!words.contains("-Dfrontdoor.bench.start=yes")) {
            builder.environment().put("JAVA_TOOL_OPTIONS", "-Dfrontdoor.bench.start=yes");
        }
        long began = System.nanoTime();
        Process process = builder.start();
        Map<String, Double> marks = new HashMap<>();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MARK)) {
                    marks.put(line.substring(MARK.length()), (System.nanoTime() - began) / 1e6);
                } else {
                    said.add(line);
                }
            }
        } finally {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
        if (!marks.containsKey(last)) {
            throw new IOException(words.getFirst() + " did not come up: " + String.join("; ", said));
        }
        return marks;
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
