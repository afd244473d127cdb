package org.frontdoor.app.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @TempDir
    Path folder;

    @Test
    void itIsUnpackedOnceAndADamagedOneIsReplaced() throws IOException {
        NativeLibrary.unpack(folder);
        List<Path> files = files();
        assertEquals(2, files.size(), files::toString);
        Path library = folder.resolve(System.mapLibraryName("onnxruntime"));
        byte[] sound = Files.readAllBytes(library);
        assertTrue(sound.length > 1_000_000);
        var written = Files.getLastModifiedTime(library);
        NativeLibrary.unpack(folder);
        assertEquals(written, Files.getLastModifiedTime(library));
        Files.write(library, new byte[] {1, 2, 3});
        NativeLibrary.unpack(folder);
        assertEquals(sound.length, Files.size(library));
    }

    @Test
    void whereItCannotBeKeptItIsLoadedAllTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "in the way");
        Meaning meaning = assertInstanceOf(MeaningLoad.Loaded.class, OnnxMeaning.load(file))
                .meaning();
        meaning.close();
    }

    @Test
    void systemsAreNamedAsTheLibraryNamesThem() {
        assertEquals("linux-x64", NativeLibrary.platform("Linux", "amd64"));
        assertEquals("linux-aarch64", NativeLibrary.platform("Linux", "aarch64"));
        assertEquals("osx-aarch64", NativeLibrary.platform("Mac OS X", "aarch64"));
        assertEquals("win-x64", NativeLibrary.platform("Windows 11", "amd64"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
