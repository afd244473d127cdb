package org.frontdoor.central.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.frontdoor.central.pack.Findings;
import org.frontdoor.central.pack.JsonLines;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.model.directory.DirectoryEntry;

/// Reads a directory: a tabular package (CSV files, with `datapackage.json` or without) or files of JSON, after HSDS
/// 3.0 or less exact. What is doubtful is told and read as well as it can be; what cannot be read is an error.
public final class DirectoryReader {
    private static final String PACKAGE = "datapackage.json";

    private DirectoryReader() {}

    /// Reads one out of a folder.
    /// @param under the folder in it, with a `/` at its end, or empty
    /// @param source what the directory is called where it does not say so itself
    public static List<DirectoryEntry> read(
            PackFolder folder, Set<String> files, String under, String source, Findings findings) {
        Columns columns = new Columns();
        HsdsTables tables = new HsdsTables();
        Doubts doubts = new Doubts();
        Optional<JsonNode> about = files.contains(under + PACKAGE)
                ? folder.foreignPage(under + PACKAGE, findings)
                        .flatMap(JsonLines::read)
                        .map(JsonLines::root)
                : Optional.empty();
        for (String file : new TreeSet<>(files)) {
            if (file.startsWith(under) && file.endsWith(".csv")) {
                folder.foreignPage(file, findings).ifPresent(page -> TabularFile.read(page, columns, tables, doubts));
            } else if (file.startsWith(under) && file.endsWith(".json") && !file.equals(under + PACKAGE)) {
                folder.foreignPage(file, findings).ifPresent(page -> JsonFile.read(page, columns, tables, doubts));
            }
        }
        String name = about.map(root -> root.path("name").asText(source)).orElse(source);
        String language = about.map(root -> root.path("language").asText("en")).orElse("en");
        List<DirectoryEntry> entries = new DirectoryRows(tables, name, language).entries();
        doubts.into(findings);
        return entries;
    }
}
