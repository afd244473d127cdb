package org.frontdoor.app.place;

import java.util.Arrays;

/// How far a typed word is from the beginning of a known one: letters too many, too few, wrong or in the wrong order.
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private Spelling() {}

    /// How many slips leave a word recognizable; none in a short one, or where digits say which street it is.
    static int mostSlips(String typed) {
        return typed.length() < SHORTEST || typed.chars().anyMatch(Character::isDigit)
                ? 0
                : typed.length() < LONG ? 1 : 2;
    }

    static int slips(String typed, String known) {
        int[] before = new int[known.length() + 1];
        int[] last = new int[known.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= typed.length(); i++) {
            int[] now = new int[known.length() + 1];
            now[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                char letter = typed.charAt(i - 1);
                boolean same = letter == known.charAt(j - 1);
                now[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], now[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && letter == known.charAt(j - 2) && typed.charAt(i - 2) == known.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return Arrays.stream(last).min().orElseThrow();
    }
}
