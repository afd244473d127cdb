package org.frontdoor.model.number;

/// The check digit of H. Michael Damm ("Total anti-symmetrische Quasigruppen", Marburg 2004): it catches every
/// single wrong digit and every swap of two neighbors, with the ten digits alone and without a weight table.
public final class Damm {

    /// The totally anti-symmetric quasigroup of order 10 from the thesis. Row: what has been read so far; column: the
    /// next digit.
    private static final int[][] NEXT = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    };

    private Damm() {}

    /// The digit to write behind `digits`.
    ///
    /// @throws IllegalArgumentException when a character is not one of 0 to 9
    public static int checkDigit(String digits) {
        var interim = 0;
        for (var i = 0; i < digits.length(); i++) {
            interim = NEXT[interim][digit(digits.charAt(i))];
        }
        return interim;
    }

    /// Whether the last digit is the check digit of those before it.
    ///
    /// @throws IllegalArgumentException when a character is not one of 0 to 9
    public static boolean fits(String digits) {
        return !digits.isEmpty() && checkDigit(digits) == 0;
    }

    private static int digit(char character) {
        if (character < '0' || character > '9') {
            throw new IllegalArgumentException("not a digit: " + character);
        }
        return character - '0';
    }
}
