package org.frontdoor.installer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the build of the desktop left to be packed.
///
/// @param libraries the folder of all jars of the class path
/// @param javafx the folder of JavaFX's jars, which are modules
/// @param main the jar with the program's main class, one of `libraries`
record Built(Path libraries, Path javafx, Path main) {

    /// Found from where the main class was loaded.
    static Built beside(Class<?> main) throws PackagingFailed {
        try {
            Path jar = Path.of(
                    main.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path libraries = jar.resolveSibling("");
            Path javafx = libraries.resolveSibling("javafx");
            if (!Files.isRegularFile(jar) || !Files.isDirectory(javafx)) {
                throw new PackagingFailed(
                        "Nothing is built at " + libraries + ". Use ./frontdoor package, which builds.");
            }
            return new Built(libraries, javafx, jar);
        } catch (URISyntaxException unexpected) {
            throw new PackagingFailed("Cannot tell where the built program is: " + unexpected.getMessage());
        }
    }

    /// The same without what the jars hold for other systems, copied into an empty folder.
    Built forThisSystem(Path folder) throws IOException {
        NativeLibraries.ofThisSystem().copy(this, folder);
        return new Built(folder, javafx, folder.resolve(main.getFileName()));
    }

    List<Path> libraryJars() {
        return jars(libraries);
    }

    List<Path> javafxJars() {
        return jars(javafx);
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
