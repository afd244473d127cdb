package org.frontdoor.model.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;

/// Words for which the knowledge base had no answer. They may be a caller's own, so only the program sees them.
///
/// @param language they were searched in
public record FailedSearch(UUID id, String words, String language, String searchedBy, Instant searchedAt)
        implements Entry {
    public static final EntryKind<FailedSearch> KIND =
            EntryKind.of("failed-search", FailedSearch.class, search -> Scope.INTAKE);
}
