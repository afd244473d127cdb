package org.frontdoor.app.triage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.catalog.Handling;
import org.jspecify.annotations.Nullable;

/// A case that waits, and what it may be.
///
/// @param handedBack the agency that gave it back, and why; `null` when none did
/// @param suggestions the likeliest first, at most nine
record TriageItem(CaseSheet sheet, CaseEvent.@Nullable HandedBack handedBack, List<Suggestion> suggestions) {
    static final int MOST_SUGGESTIONS = 9;

    TriageItem {
        suggestions = List.copyOf(suggestions);
    }

    /// The suggestion that gives the case to the same service and agency.
    Optional<Suggestion> likeness(Suggestion other) {
        return suggestions.stream()
                .filter(each -> Objects.equals(each.service(), other.service())
                        && each.agency().equals(other.agency()))
                .findFirst();
    }

    /// A service that it may be, or feedback for an agency's liaison.
    ///
    /// @param service its code, or `null` where no service is asked for: feedback
    /// @param official name in the city's catalog, or empty where it says no more
    /// @param agency code of the agency that takes it
    /// @param heard which of the customer's words speak for it
    record Suggestion(
            @Nullable String service,
            String name,
            String official,
            String agency,
            String group,
            Handling handling,
            List<String> heard) {
        Suggestion {
            heard = List.copyOf(heard);
        }

        boolean feedback() {
            return service == null;
        }
    }
}
