package org.frontdoor.app.torture.processes;

import java.util.Optional;
import java.util.UUID;

/// A command that a desktop called saved.
///
/// @param word by which its text is known
/// @param number that was told for the case that it opens, else empty
record Said(UUID command, String kind, UUID subject, int word, String number) {
    private static final int WORDS_A_DESK = 10_000_000;
    private static final String END = ".";

    /// The first word of a desktop: words of different ones never meet.
    static int firstWord(int desk) {
        return desk * WORDS_A_DESK;
    }

    static int deskOf(int word) {
        return word / WORDS_A_DESK;
    }

    int desk() {
        return deskOf(word);
    }

    String line() {
        return String.join(" ", "saved", command.toString(), kind, subject.toString(), word + "", "#" + number, END);
    }

    /// Nothing when the line is another, or was cut when its process died.
    static Optional<Said> parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 7 || !parts[0].equals("saved") || !parts[6].equals(END)) {
            return Optional.empty();
        }
        return Optional.of(new Said(
                UUID.fromString(parts[1]),
                parts[2],
                UUID.fromString(parts[3]),
                Integer.parseInt(parts[4]),
                parts[5].substring(1)));
    }

    @Override
    public String toString() {
        return "tk" + word + " (" + kind + " on case " + subject + ", saved on desktop " + desk() + ")";
    }
}
