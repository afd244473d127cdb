package org.frontdoor.central.directory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.catalog.CatalogLoad;
import org.frontdoor.central.catalog.UnzippedFolder;
import org.frontdoor.central.pack.Finding;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;

/// Takes directories in and hands them out. One that is taken in again replaces its own records alone.
public final class DirectoryDesk {
    private final Catalog catalog;
    private final CatalogLoad loading;

    public DirectoryDesk(Catalog catalog, CatalogLoad loading) {
        this.catalog = catalog;
        this.loading = loading;
    }

    /// What taking one in came to.
    public sealed interface Answer {
        /// It is in.
        /// @param theirs records that another directory has brought already; they stay as they are
        record Loaded(
                String directory,
                int created,
                int changed,
                int unchanged,
                int removed,
                int theirs,
                List<String> warnings)
                implements Answer {}

        record Bad(DirectoryReading reading) implements Answer {}

        record NoZip() implements Answer {}
    }

    /// Reads a directory that was sent as a zip of its files.
    /// @param source what it is called where it does not say so itself
    public Answer take(byte[] zip, String source) throws IOException {
        try (UnzippedFolder folder = UnzippedFolder.of(zip).orElse(null)) {
            return folder == null ? new Answer.NoZip() : take(DirectoryReading.of(folder.root(), source));
        }
    }

    private Answer take(DirectoryReading reading) {
        if (!reading.isGood()) {
            return new Answer.Bad(reading);
        }
        Set<UUID> others = catalog.directory().stream()
                .filter(entry -> !entry.source().equals(reading.source()))
                .map(DirectoryEntry::id)
                .collect(Collectors.toSet());
        List<DirectoryEntry> own = reading.entries().stream()
                .filter(entry -> !others.contains(entry.id()))
                .toList();
        CatalogLoad.Counts counts = loading.load(
                own,
                Set.of(TaxonomyTerm.KIND, Organization.KIND, Listing.KIND),
                entry -> entry instanceof DirectoryEntry listed
                        && listed.source().equals(reading.source()));
        return new Answer.Loaded(
                reading.source(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.removed(),
                reading.entries().size() - own.size(),
                reading.findings().stream().map(Finding::toString).toList());
    }

    /// All that is listed, after HSDS 3.0: texts by file.
    /// @param source one directory's alone
    /// @param tabular a tabular package, else JSON
    public Map<String, String> files(Optional<String> source, boolean tabular) {
        List<DirectoryEntry> entries = catalog.directory().stream()
                .filter(entry -> source.isEmpty() || source.get().equals(entry.source()))
                .toList();
        Set<String> sources = entries.stream().map(DirectoryEntry::source).collect(Collectors.toSet());
        HsdsFiles files = new HsdsFiles(sources.size() == 1 ? sources.iterator().next() : "frontdoor", entries);
        return tabular ? files.tabular() : files.json();
    }
}
