package org.frontdoor.central.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Open311Status;
import org.jspecify.annotations.Nullable;

/// What an agency is sent of a case: that something happened, and where the case stands. Nothing that anybody said,
/// nobody's name and no place: who needs more signs in and looks.
///
/// @param type `case.opened`, `case.received` (from another agency or from triage), `case.changed`, `case.closed` or
///     `case.left`
/// @param timestamp when it happened
record CaseWord(String type, Instant timestamp, Data data) {
    /// @param version of the case: a later one is a later state
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            UUID id,
            String number,
            @Nullable String service,
            @Nullable String agency,
            @Nullable String status,
            @Nullable String reason,
            long version) {}

    /// Of a case that is theirs.
    static CaseWord of(Case found, boolean isNew, boolean moved, long version) {
        Open311Status status = Open311Status.of(found);
        String type = isNew
                ? "case.opened"
                : moved ? "case.received" : found.status().open() ? "case.changed" : "case.closed";
        return new CaseWord(
                type,
                found.changedAt(),
                new Data(
                        found.id(),
                        found.number(),
                        found.routing().service(),
                        found.routing().agency(),
                        status.state().code(),
                        status.reason(),
                        version));
    }

    /// Of a case that is theirs no more: where it went is not their business.
    static CaseWord left(Case found, long version) {
        return new CaseWord(
                "case.left", found.changedAt(), new Data(found.id(), found.number(), null, null, null, null, version));
    }
}
