package org.frontdoor.app.search.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVectorsTest {
    @TempDir
    Path folder;

    private final Counting meaning = new Counting();
    private Path file;

    /// Its vectors are short, so that they are the same as half floats.
    private static final class Counting implements Meaning {
        final List<String> computed = new ArrayList<>();

        @Override
        public float[] of(String text) {
            computed.add(text);
            float[] vector = new float[DIMENSION];
            vector[text.length()] = 1;
            return vector;
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void place() {
        file = folder.resolve("vectors");
    }

    @Test
    void aVectorIsComputedOnce() throws IOException {
        float[] first = all("trash", "pothole", "trash");
        float[] again = all("trash", "pothole");
        assertEquals(List.of("trash", "pothole"), meaning.computed);
        assertArrayEquals(first, again);
    }

    @Test
    void ofADamagedFileWhatIsSoundIsKept() throws IOException {
        all("one", "four", "seventh");
        long size = Files.size(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size - 3);
        }
        meaning.computed.clear();
        all("one", "four", "seventh");
        assertEquals(List.of("seventh"), meaning.computed);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(size, bytes.length);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        meaning.computed.clear();
        all("one", "four", "seventh");
        assertEquals(List.of("four", "seventh"), meaning.computed);
    }

    @Test
    void aFileOfAnotherModelIsBegunAnew() throws IOException {
        Files.writeString(file, "of another model, and quite long, so that it could be taken for something\n");
        all("one");
        meaning.computed.clear();
        all("one");
        assertEquals(List.of(), meaning.computed);
    }

    @Test
    void whatNobodyAsksForAnyMoreIsLeftOut() throws IOException {
        String[] old = new String[1_200];
        for (int i = 0; i < old.length; i++) {
            old[i] = "old " + i;
        }
        all(old);
        all("new");
        long before = Files.size(file);
        try (KeptVectors kept = KeptVectors.open(file, meaning)) {
            kept.apply("new");
            kept.apply("old 7");
            kept.tidy();
            meaning.computed.clear();
            kept.apply("new");
            kept.apply("old 7");
            kept.apply("newer");
        }
        assertEquals(List.of("newer"), meaning.computed);
        assertTrue(Files.size(file) < before / 100, () -> "from " + before);
        meaning.computed.clear();
        all("new", "old 7", "newer", "old 8");
        assertEquals(List.of("old 8"), meaning.computed);
    }

    private float[] all(String... texts) throws IOException {
        try (KeptVectors kept = KeptVectors.open(file, meaning)) {
            float[] last = {};
            for (String text : texts) {
                float[] vector = kept.apply(text);
                assertArrayEquals(new Counting().of(text), vector);
                last = kept.apply(texts[0]);
            }
            return last;
        }
    }
}
