package org.frontdoor.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// One Java runtime with JavaFX in it, as small as the program allows.
final class RuntimeImage {
    private static final List<String> NATIVE = List.of(".so", ".dylib", ".dll");
    private static final List<String> JAVAFX = List.of("javafx.base", "javafx.graphics", "javafx.controls");

    private final Built built;
    private final Path work;

    RuntimeImage(Built built, Path work) {
        this.built = built;
        this.work = work;
    }

    /// Links it, and returns its folder.
    Path link() throws IOException, PackagingFailed {
        Path modules = Folders.emptied(work.resolve("jmods"));
        for (Path jar : built.javafxJars()) {
            toModule(jar, modules);
        }
        Set<String> wanted = new TreeSet<>(RuntimeModules.neededBy(built.libraryJars()));
        wanted.addAll(JAVAFX);
        Path runtime = work.resolve("runtime");
        Tools.jdk(
                "jlink",
                List.of(
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        String.join(",", wanted),
                        "--include-locales=en,es",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        runtime.toString()));
        return runtime;
    }

    /// JavaFX's jars carry their native libraries inside, and unpack them into the person's home folder at the first
    /// start. As a linked module with the libraries apart they lie in the runtime, where nobody can change them.
    private void toModule(Path jar, Path modules) throws IOException, PackagingFailed {
        String name = moduleName(jar);
        Path classes = Folders.emptied(work.resolve("javafx").resolve(name).resolve("classes"));
        Path libraries = Folders.emptied(work.resolve("javafx").resolve(name).resolve("lib"));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    boolean isNative = NATIVE.stream().anyMatch(entry.getName()::endsWith);
                    Path target = (isNative ? libraries : classes).resolve(entry.getName());
                    Files.createDirectories(target.resolveSibling(""));
                    try (InputStream stream = file.getInputStream(entry)) {
                        Files.copy(stream, target);
                    }
                }
            }
        }
        List<String> words = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
        words.addAll(List.of("--libs", libraries.toString()));
        words.add(modules.resolve(name + ".jmod").toString());
        Tools.jdk("jmod", words);
    }

    private static String moduleName(Path jar) throws PackagingFailed {
        String file = String.valueOf(jar.getFileName());
        return JAVAFX.stream()
                .filter(name -> file.startsWith(name.replace('.', '-') + "-"))
                .findFirst()
                .orElseThrow(() -> new PackagingFailed(jar + " is no part of JavaFX that is known here."));
    }
}
