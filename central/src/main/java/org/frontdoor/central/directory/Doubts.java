package org.frontdoor.central.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.frontdoor.central.pack.Findings;

/// Collects what is doubtful in others' data. The same doubt in a thousand rows is told once, at the first of them,
/// with their number.
final class Doubts {
    private final Map<Doubt, Seen> seen = new LinkedHashMap<>();

    private record Doubt(String file, String words) {}

    private record Seen(int line, String example, int times) {}

    /// @param words what is doubtful and what is made of it, the same for all that are alike
    /// @param example what it is here, or empty
    void tell(String file, int line, String words, String example) {
        seen.merge(
                new Doubt(file, words),
                new Seen(line, example, 1),
                (first, more) -> new Seen(first.line, first.example, first.times + 1));
    }

    void into(Findings findings) {
        seen.forEach((doubt, first) -> findings.warning(
                doubt.file,
                first.line,
                doubt.words
                        + (first.example.isEmpty() ? "" : " (\"" + shortened(first.example) + "\")")
                        + (first.times == 1 ? "" : "; so in %,d rows".formatted(first.times))));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
