package org.frontdoor.model.directory;

import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.Ids;

/// A record of a directory that somebody else keeps.
public sealed interface DirectoryEntry extends Entry permits Listing, Organization, TaxonomyTerm {
    /// Name of the directory that it comes from: one that is read anew replaces its own records alone.
    String source();

    /// What it is called there.
    String code();

    /// The same record has the same identity however often it is read. HSDS gives UUIDs, which stay; other systems
    /// give numbers, which say nothing without their directory.
    static UUID idOf(String kind, String source, String code) {
        try {
            UUID given = UUID.fromString(code);
            return given.toString().equalsIgnoreCase(code) ? given : Ids.named(kind, source + "/" + code);
        } catch (IllegalArgumentException noUuid) {
            return Ids.named(kind, source + "/" + code);
        }
    }
}
