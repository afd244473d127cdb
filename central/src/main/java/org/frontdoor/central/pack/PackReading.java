package org.frontdoor.central.pack;

import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.central.pack.Finding.Severity;
import org.frontdoor.model.directory.Listing;

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
        report.append(count(errors().size(), "error") + ", " + count(warnings().size(), "warning"));
        if (this instanceof Good good) {
            Pack pack = good.pack();
            report.append(": ")
                    .append(pack.program().name())
                    .append(" is good (")
                    .append(String.join(
                            ", ",
                            count(pack.services().size(), "service"),
                            count(pack.agencies().size(), "agency"),
                            count(pack.articles().size(), "article"),
                            count(pack.grounds().areas().size(), "area"),
                            count(pack.grounds().addresses().size(), "address")))
                    .append(listings(pack))
                    .append(')');
        }
        return report.append('\n').toString();
    }

    private static String listings(Pack pack) {
        long listings =
                pack.directory().stream().filter(Listing.class::isInstance).count();
        return listings == 0 ? "" : ", " + count((int) listings, "listing");
    }

    private static String count(int number, String one) {
        String many = one.endsWith("y")
                ? one.substring(0, one.length() - 1) + "ies"
                : one.endsWith("s") ? one + "es" : one + "s";
        return number + " " + (number == 1 ? one : many);
    }
}
