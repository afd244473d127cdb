package org.frontdoor.app.search;

import org.frontdoor.app.search.meaning.Meaning;

/// What was understood of a question.
final class Meant {
    static final Meant NOTHING = new Meant("", new float[Meaning.DIMENSION], false);

    private final String text;
    private final float[] vector;
    private final boolean words;

    /// @param text without typing errors
    /// @param vector of what it means; of zeros where that is not known
    /// @param words whether one of them at least is a word
    Meant(String text, float[] vector, boolean words) {
        this.text = text;
        this.vector = vector;
        this.words = words;
    }

    String text() {
        return text;
    }

    float[] vector() {
        return vector;
    }

    boolean words() {
        return words;
    }
}
