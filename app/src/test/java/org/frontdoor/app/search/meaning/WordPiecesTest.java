package org.frontdoor.app.search.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Held against what Hugging Face's own tokenizer (0.20.3) makes of the same texts.
class WordPiecesTest {
    private final WordPieces pieces = read();

    @Test
    void textsOfManyLanguagesAreCutAsTheModelLearnedThem() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : golden()) {
            String[] cells = line.split("\t", 2);
            String text = json.readValue(cells[0], String.class);
            long[] expected = Arrays.stream(cells[1].split(" ", -1))
                    .mapToLong(Long::parseLong)
                    .toArray();
            assertArrayEquals(expected, pieces.of(text, 512), text);
        }
    }

    @Test
    void aLongTextIsCutAndStillEnds() {
        long[] cut = pieces.of("trash ".repeat(1_000), 256);
        assertEquals(256, cut.length);
        assertEquals(102, cut[255]);
        long[] within = pieces.of("supercalifragilisticexpialidocious", 5);
        assertEquals(5, within.length);
        assertEquals(102, within[4]);
    }

    @Test
    void aTokenizerWithoutItsVocabularyIsRefused() {
        for (String broken : List.of("{}", "{\"model\":{\"vocab\":{\"a\":1}}}", "not json", "")) {
            assertThrows(
                    IOException.class,
                    () -> WordPieces.read(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static List<String> golden() throws IOException {
        try (InputStream in = WordPiecesTest.class.getResourceAsStream("word-pieces.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    private static WordPieces read() {
        try (InputStream in = WordPiecesTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            return WordPieces.read(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
