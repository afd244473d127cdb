package org.frontdoor.app.search.meaning;

import java.util.List;

/// Turns a text into what it means. Any thread may ask; a sentence takes milliseconds.
public interface Meaning extends AutoCloseable {
    /// Numbers of each vector.
    int DIMENSION = 384;

    /// What it understands; of other languages it knows the look of the words.
    String LANGUAGE = "en";

    /// The direction of the text, of length 1; the product of two is 1 where they mean the same. Only the first 250
    /// words or so are read; of a text without a letter all numbers are 0.
    float[] of(String text);

    /// The words that it has learned as such, frequent ones first; of others it goes by their pieces.
    default List<String> words() {
        return List.of();
    }

    /// How near two texts are: the product of their vectors, -1 to 1.
    static float nearness(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    void close();
}
