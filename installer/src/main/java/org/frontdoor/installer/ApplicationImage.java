package org.frontdoor.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A folder with a program to start, our jars and the runtime.
final class ApplicationImage {
    static final String NAME = "frontdoor";

    private static final List<String> JAVA_OPTIONS = List.of(
            "--add-modules=javafx.controls,javafx.graphics",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED",
            // Small, and given back when quiet: agents have a dozen other programs open.
            "-Xmx768m",
            "-XX:+UseG1GC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:G1PeriodicGCInterval=15000",
            "-XX:MaxGCPauseMillis=20",
            "-XX:GCTimeRatio=5",
            "-XX:MetaspaceSize=96m",
            "-XX:InitiatingHeapOccupancyPercent=60",
            "-XX:-ClassUnloadingWithConcurrentMark",
            "-XX:SoftRefLRUPolicyMSPerMB=20",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:G1MaxNewSizePercent=10",
            "-Dprism.maxvram=192m",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Dorg.eclipse.jetty.util.referencesPerCacheLine=16",
            // What suits the start of a desktop: see docs/decisions/0006-launch.md.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:-AOTReplayTraining",
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=5000",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000");

    /// Else Java's priorities do nothing there: long work in the background, and the compiler, give way to the screen.
    private static final List<String> ON_LINUX = List.of(
            "-XX:ThreadPriorityPolicy=1",
            "-XX:-PrintWarnings",
            "-XX:JavaPriority1_To_OSPriority=10",
            "-XX:CompilerThreadPriority=5");

    private final Built built;
    private final Path runtime;
    private final Path icon;
    private final Version version;

    ApplicationImage(Built built, Path runtime, Path icon, Version version) {
        this.built = built;
        this.runtime = runtime;
        this.icon = icon;
        this.version = version;
    }

    /// Makes it in an empty folder, and returns the application's own folder in there.
    Path make(Path folder) throws IOException, PackagingFailed {
        List<String> words = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                version.numbers(),
                "--vendor",
                "Frontdoor",
                "--description",
                "The desktop on which a city's 311 people work",
                "--input",
                built.libraries().toString(),
                "--main-jar",
                String.valueOf(built.main().getFileName()),
                "--main-class",
                "org.frontdoor.app.Main",
                "--runtime-image",
                runtime.toString(),
                "--dest",
                folder.toString()));
        // Windows and macOS want icons in formats of their own, which come with their installers.
        List<String> options = new ArrayList<>(JAVA_OPTIONS);
        if (System.getProperty("os.name").startsWith("Linux")) {
            words.addAll(List.of("--icon", icon.toString()));
            options.addAll(ON_LINUX);
        }
        for (String option : options) {
            words.addAll(List.of("--java-options", option));
        }
        Tools.jdk("jpackage", words);
        Path image = folder.resolve(NAME);
        return Files.isDirectory(image) ? image : folder.resolve(NAME + ".app");
    }
}
