package org.frontdoor.app.search.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Disturbs questions as hasty fingers do: one letter of one word of four letters or more left out, doubled by another,
/// changed, or swapped with its neighbor. The first letter stays, as it mostly does.
final class TypingErrors {
    private static final int SHORTEST = 4;
    private static final int LETTERS = 26;

    private final SplittableRandom random;
    private final double share;

    /// @param share of the questions that get one, 0 to 1
    TypingErrors(long seed, double share) {
        this.random = new SplittableRandom(seed);
        this.share = share;
    }

    String disturb(String question) {
        String[] words = question.split(" ", -1);
        List<Integer> worth = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() >= SHORTEST && words[i].codePoints().allMatch(Character::isLetter)) {
                worth.add(i);
            }
        }
        if (worth.isEmpty() || random.nextDouble() >= share) {
            return question;
        }
        int word = worth.get(random.nextInt(worth.size()));
        words[word] = mistyped(words[word]);
        return String.join(" ", words);
    }

    private String mistyped(String word) {
        StringBuilder typed = new StringBuilder(word);
        int at = 1 + random.nextInt(word.length() - 1);
        char other = (char) ('a' + random.nextInt(LETTERS));
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, other);
            case 2 -> typed.setCharAt(at, other);
            default -> {
                int swapped = Math.min(at, word.length() - 2);
                typed.setCharAt(swapped, word.charAt(swapped + 1));
                typed.setCharAt(swapped + 1, word.charAt(swapped));
            }
        }
        return typed.toString();
    }
}
