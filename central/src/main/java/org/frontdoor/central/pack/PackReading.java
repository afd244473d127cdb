package org.frontdoor.central.pack;

import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.central.pack.Finding.Severity;

/// What reading a pack came to.
public sealed interface PackReading {
    /// Errors and warnings in the order of files and lines.
    List<Finding> findings();

    default List<Finding> errors() {
        return of(Severity.ERROR).toList();
    }

    default List<Finding> warnings() {
        return of(Severity.WARNING).toList();
    }

    private Stream<Finding> of(Severity severity) {
        return findings().stream().filter(finding -> finding.severity() == severity);
    }

    /// The pack can be loaded; the findings are warnings.
    record Good(Pack pack, List<Finding> findings) implements PackReading {}

    /// The pack has errors and must not be loaded.
    record Bad(List<Finding> findings) implements PackReading {}

    /// What to print for the pack's analyst: a finding a line, then the sum.
    default String report() {
        var report = new StringBuilder();
        findings().forEach(finding -> report.append(finding).append('\n'));
        report.append(
                "%d errors, %d warnings".formatted(errors().size(), warnings().size()));
        if (this instanceof Good good) {
            Pack pack = good.pack();
            report.append(": %s is good (%d services, %d agencies, %d articles, %d areas, %d addresses)"
                    .formatted(
                            pack.program().name(),
                            pack.services().size(),
                            pack.agencies().size(),
                            pack.articles().size(),
                            pack.areas().size(),
                            pack.addresses().size()));
        }
        return report.append('\n').toString();
    }
}
