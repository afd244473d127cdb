package org.frontdoor.app.search;

import java.util.Optional;
import org.frontdoor.model.words.SensitiveText;

/// Which words that nothing answers are worth telling those who write the answers.
public final class FailedWords {
    private static final int FEWEST_LETTERS = 3;

    /// With as many digits it may be somebody's phone, or the number of their case.
    private static final int MOST_DIGITS = 6;

    private FailedWords() {}

    /// The words as they may be told; empty where they ask nothing, or say who asks.
    public static Optional<String> of(String typed) {
        String words = SensitiveText.in(typed.strip().replaceAll("\\s+", " ")).masked();
        long letters = words.codePoints().filter(Character::isLetter).count();
        long digits = words.codePoints().filter(Character::isDigit).count();
        return letters >= FEWEST_LETTERS && digits <= MOST_DIGITS ? Optional.of(words) : Optional.empty();
    }
}
