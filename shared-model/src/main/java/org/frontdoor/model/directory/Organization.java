package org.frontdoor.model.directory;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;

/// A body that offers services (HSDS `organization`).
///
/// @param code its id in the directory it comes from
/// @param alternateName what it is called besides, or empty
public record Organization(
        UUID id,
        String source,
        String code,
        String name,
        String alternateName,
        String description,
        String web,
        String email,
        List<PhoneLine> phones)
        implements DirectoryEntry {
    public static final EntryKind<Organization> KIND =
            EntryKind.of("organization", Organization.class, organization -> Scope.EVERYONE);

    public Organization {
        phones = List.copyOf(phones);
    }

    public static UUID idOf(String source, String code) {
        return DirectoryEntry.idOf("organization", source, code);
    }
}
