package org.frontdoor.model.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// What kind of help a listing is, in the words of a taxonomy (HSDS `taxonomy_term`).
///
/// @param code its code in the taxonomy, or its id where it has none
/// @param parent the broader term, or `null` at the top
/// @param taxonomy which one (`Open Eligibility`)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaxonomyTerm(
        UUID id,
        String source,
        String code,
        Wording name,
        String description,
        @Nullable UUID parent,
        String taxonomy) implements DirectoryEntry {
    public static final EntryKind<TaxonomyTerm> KIND =
            EntryKind.of("taxonomy-term", TaxonomyTerm.class, term -> Scope.EVERYONE);

    public static UUID idOf(String source, String code) {
        return DirectoryEntry.idOf("taxonomy-term", source, code);
    }
}
