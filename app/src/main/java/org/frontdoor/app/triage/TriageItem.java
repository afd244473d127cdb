package org.frontdoor.app.triage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.catalog.Handling;
import org.jspecify.annotations.Nullable;

/// A case that waits, and what it may be.
///
/// @param handedBack the agency that gave it back, and why; `null` when none did
/// @param suggestions the likeliest first, at most nine
/// @param alike open cases near it that may be the same thing, the nearest first
/// @param feet distances are told in feet, as against meters
/// @param held who else has it before their eyes, or `null`
record TriageItem(
        CaseSheet sheet,
        CaseEvent.@Nullable HandedBack handedBack,
        List<Suggestion> suggestions,
        List<Alike> alike,
        boolean feet,
        @Nullable Held held) {
    static final int MOST_SUGGESTIONS = 9;

    TriageItem {
        suggestions = List.copyOf(suggestions);
        alike = List.copyOf(alike);
    }

    /// Somebody else looks at it.
    ///
    /// @param by what they go by
    record Held(String by, Instant since) {}

    /// An open case that may be the same thing.
    ///
    /// @param number as it is said
    record Alike(UUID id, String number, String service, int meters, Instant openedAt, int callers) {}

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
    /// @param reason why a rule of triage gives it to that agency, or empty
    record Suggestion(
            @Nullable String service,
            String name,
            String official,
            String agency,
            String group,
            Handling handling,
            List<String> heard,
            String reason) {
        Suggestion {
            heard = List.copyOf(heard);
        }

        boolean feedback() {
            return service == null;
        }

        /// The same, as a rule gives it.
        Suggestion by(String otherAgency, String otherGroup, Handling otherwise, String why) {
            return new Suggestion(service, name, official, otherAgency, otherGroup, otherwise, heard, why);
        }
    }
}
