package org.frontdoor.central.pack;

import java.util.Comparator;

/// One thing that is wrong, or doubtful, in a pack.
///
/// @param file inside the pack, `/` between folders
/// @param line from 1, or 0 when it concerns the file as a whole
/// @param message what is wrong and what to do, in one sentence for the pack's analyst
public record Finding(Severity severity, String file, int line, String message) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::message);

    public enum Severity {
        /// The pack cannot be loaded.
        ERROR,
        /// The pack works, and something in it deserves a look.
        WARNING
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /// As compilers print it, so that editors jump to the place.
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": " + message;
    }
}
