package org.frontdoor.app.search.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OnnxMeaningTest {
    @Test
    void whatSaysTheSameInOtherWordsIsNear() {
        try (Meaning meaning = load()) {
            float[] flood = meaning.of("my street is under water after the rain");
            float drain = Meaning.nearness(flood, meaning.of("Clogged storm drain"));
            float permit = Meaning.nearness(flood, meaning.of("Block party permit"));
            assertTrue(drain > permit + 0.2, drain + " and " + permit);
            assertEquals(1, Meaning.nearness(flood, flood), 1e-5);
        }
    }

    @Test
    void whatHasNoWordsMeansNothingAndLongTextsAreRead() {
        try (Meaning meaning = load()) {
            assertArrayEquals(new float[Meaning.DIMENSION], meaning.of(" ?! "));
            float[] much = meaning.of("The trash was not picked up. ".repeat(5_000));
            assertEquals(1, Meaning.nearness(much, much), 1e-5);
        }
    }

    @Test
    void manyMayAskAtOnceAlsoWhileItIsClosed() throws Exception {
        Meaning meaning = load();
        float[] alone = meaning.of("pothole");
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Future<float[]>> asked = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                asked.add(many.submit(() -> meaning.of("pothole")));
            }
            meaning.close();
            for (Future<float[]> each : asked) {
                float[] got = each.get();
                assertTrue(Arrays.equals(alone, got) || Arrays.equals(new float[Meaning.DIMENSION], got));
            }
        }
        meaning.close();
    }

    @Test
    void aDamagedModelLeavesWordsAloneAndSaysWhy() throws IOException {
        byte[] model = bytes("/all-minilm-l6-v2-q.onnx");
        byte[] tokenizer = bytes("/all-minilm-l6-v2-q-tokenizer.json");
        List<MeaningLoad> broken = List.of(
                OnnxMeaning.load(in(Arrays.copyOf(model, model.length / 2)), in(tokenizer)),
                OnnxMeaning.load(in(new byte[0]), in(tokenizer)),
                OnnxMeaning.load(in(model), in(new byte[] {'{', '}'})),
                OnnxMeaning.load(null, in(tokenizer)));
        for (MeaningLoad load : broken) {
            MeaningLoad.WordsAlone told = assertInstanceOf(MeaningLoad.WordsAlone.class, load);
            assertTrue(told.why().length() > 5 && told.damaged(), load::toString);
        }
    }

    private static Meaning load() {
        return assertInstanceOf(MeaningLoad.Loaded.class, OnnxMeaning.load()).meaning();
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = OnnxMeaningTest.class.getResourceAsStream(resource)) {
            assertTrue(in != null, resource);
            return in.readAllBytes();
        }
    }
}
