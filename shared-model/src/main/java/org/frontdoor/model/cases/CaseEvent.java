package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.frontdoor.model.customer.Caller;
import org.jspecify.annotations.Nullable;

/// One line of a case's timeline: what happened, by whom (sign-in name), when.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseEvent.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = CaseEvent.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = CaseEvent.StatusChanged.class, name = "status-changed"),
    @JsonSubTypes.Type(value = CaseEvent.Transferred.class, name = "transferred"),
    @JsonSubTypes.Type(value = CaseEvent.Routed.class, name = "routed"),
    @JsonSubTypes.Type(value = CaseEvent.HandedBack.class, name = "handed-back"),
    @JsonSubTypes.Type(value = CaseEvent.Edited.class, name = "edited"),
    @JsonSubTypes.Type(value = CaseEvent.CallerAdded.class, name = "caller-added"),
    @JsonSubTypes.Type(value = CaseEvent.Resolved.class, name = "resolved"),
    @JsonSubTypes.Type(value = CaseEvent.Reopened.class, name = "reopened")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CaseEvent {
    String by();

    Instant at();

    record Opened(String by, Instant at) implements CaseEvent {}

    /// Somebody wrote a note.
    /// @param open may be shown to the customer
    record Noted(String by, Instant at, String words, boolean open) implements CaseEvent {}

    record StatusChanged(String by, Instant at, CaseStatus from, CaseStatus to) implements CaseEvent {}

    record Transferred(String by, Instant at, String from, String to, String reason) implements CaseEvent {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Routed(String by, Instant at, @Nullable String service, String agency) implements CaseEvent {}

    record HandedBack(String by, Instant at, String agency, String reason) implements CaseEvent {}

    /// What the case says was corrected.
    /// @param fields names of what changed
    record Edited(String by, Instant at, List<String> fields) implements CaseEvent {
        public Edited {
            fields = List.copyOf(fields);
        }
    }

    record CallerAdded(String by, Instant at, String words, Caller caller) implements CaseEvent {}

    record Resolved(String by, Instant at, Resolution.Kind kind, String words) implements CaseEvent {}

    record Reopened(String by, Instant at, String reason) implements CaseEvent {}
}
