package org.frontdoor.central.pack;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.frontdoor.central.pack.Finding.Severity;

/// Collects what is found while a pack is read. Only so many are kept: a file of the wrong kind would else give one a
/// line.
public final class Findings {
    static final int MOST = 1_000;

    private final TreeSet<Finding> found = new TreeSet<>();
    private boolean cut;

    public void error(String file, int line, String message) {
        add(new Finding(Severity.ERROR, file, line, message));
    }

    public void warning(String file, int line, String message) {
        add(new Finding(Severity.WARNING, file, line, message));
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        } else if (!cut) {
            cut = true;
            found.add(new Finding(
                    Severity.ERROR, finding.file(), 0, "more than " + MOST + " findings; the rest is not listed"));
        }
    }

    /// The last line of a file with an error: 0 where it concerns the file as a whole, empty without one.
    OptionalInt lastError(String file) {
        return found.stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.file().equals(file))
                .mapToInt(Finding::line)
                .max();
    }

    /// In the order of files and lines.
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
