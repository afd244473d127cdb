package org.frontdoor.central.directory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.frontdoor.central.pack.Finding;
import org.frontdoor.central.pack.Findings;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;

/// What reading a directory came to.
///
/// @param source what it is called
public record DirectoryReading(String source, List<DirectoryEntry> entries, List<Finding> findings) {
    public DirectoryReading {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /// Reads a folder, or one file.
    /// @param source what the directory is called where it does not say so itself
    public static DirectoryReading of(Path place, String source) {
        Findings findings = new Findings();
        boolean file = Files.isRegularFile(place);
        Path folder = file ? Objects.requireNonNull(place.toAbsolutePath().getParent()) : place;
        try (PackFolder files = PackFolder.of(folder)) {
            if (!files.exists(findings)) {
                return new DirectoryReading(source, List.of(), findings.all());
            }
            Set<String> names = file
                    ? Set.of(Objects.requireNonNull(place.getFileName()).toString())
                    : new TreeSet<>(files.files(findings));
            List<DirectoryEntry> entries = DirectoryReader.read(files, names, "", source, findings);
            if (entries.isEmpty()) {
                findings.error(place.toString(), 0, "holds nothing of a directory: neither services nor organizations");
            }
            return new DirectoryReading(
                    entries.stream().map(DirectoryEntry::source).findFirst().orElse(source), entries, findings.all());
        }
    }

    /// Whether it can be taken in.
    public boolean isGood() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /// What to print for whoever brings it: a finding a line, then the sum.
    public String report() {
        StringBuilder report = new StringBuilder();
        findings.forEach(finding -> report.append(finding).append('\n'));
        return report.append("%s: %,d listings of %,d organizations, %,d terms; %,d findings%n"
                        .formatted(
                                source,
                                of(Listing.class).count(),
                                of(Organization.class).count(),
                                of(TaxonomyTerm.class).count(),
                                findings.size()))
                .toString();
    }

    private Stream<DirectoryEntry> of(Class<? extends DirectoryEntry> type) {
        return entries.stream().filter(type::isInstance);
    }
}
