package org.frontdoor.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {
    @TempDir
    Path folder;

    @Test
    void onlyThisSystemsLibrariesArePacked() throws IOException {
        Path from = Files.createDirectory(folder.resolve("lib"));
        jar(
                from.resolve("onnxruntime.jar"),
                "ai/onnxruntime/OrtSession.class",
                "ai/onnxruntime/native/linux-x64/libonnxruntime.so",
                "ai/onnxruntime/native/osx-aarch64/libonnxruntime.dylib",
                "ai/onnxruntime/native/win-x64/onnxruntime.pdb");
        jar(from.resolve("plain.jar"), "org/native/readme.txt");
        Path to = Files.createDirectory(folder.resolve("packed"));
        new NativeLibraries("linux-x64").copy(new Built(from, folder, from.resolve("plain.jar")), to);
        assertEquals(
                Set.of("ai/onnxruntime/OrtSession.class", "ai/onnxruntime/native/linux-x64/libonnxruntime.so"),
                entries(to.resolve("onnxruntime.jar")));
        assertEquals(-1, Files.mismatch(from.resolve("plain.jar"), to.resolve("plain.jar")));
    }

    private static void jar(Path file, String... names) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(out)) {
            for (String name : List.of(names)) {
                jar.putNextEntry(new ZipEntry(name));
                jar.write(name.getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        }
    }
}
