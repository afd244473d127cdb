package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
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
    @JsonSubTypes.Type(value = CaseEvent.Reopened.class, name = "reopened"),
    @JsonSubTypes.Type(value = CaseEvent.ToldApart.class, name = "told-apart")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CaseEvent {
    String by();

    Instant at();

    /// It was opened.
    /// @param known cases nearby that it was opened beside, knowingly
    record Opened(
            String by,
            Instant at,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<UUID> known) implements CaseEvent {
        public Opened {
            // Timelines of the first version do not have it.
            known = known == null ? List.of() : List.copyOf(known);
        }

        @Override
        public List<UUID> known() {
            return known == null ? List.of() : known;
        }

        /// Nothing nearby was known.
        public Opened(String by, Instant at) {
            this(by, at, List.of());
        }
    }

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
    /// @param together corrections by others that the author had not seen, and that stand beside this one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Edited(
            String by,
            Instant at,
            List<String> fields,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<Together> together)
            implements CaseEvent {
        public Edited {
            fields = List.copyOf(fields);
            // Timelines of the first version do not have it.
            together = together == null ? List.of() : List.copyOf(together);
        }

        @Override
        public List<Together> together() {
            return together == null ? List.of() : together;
        }

        /// Nobody else corrected it meanwhile.
        public Edited(String by, Instant at, List<String> fields) {
            this(by, at, fields, List.of());
        }
    }

    /// What somebody else corrected meanwhile.
    /// @param by sign-in name
    record Together(String by, List<String> fields) {
        public Together {
            fields = List.copyOf(fields);
        }
    }

    /// One more customer asked for the same thing.
    /// @param number what they were told, which finds the case; `null` where they were told the case's own
    /// @param provisional the number that they were told before central gave theirs, or `null`
    /// @param followUp how they want to hear of it; `null` where nobody asked
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallerAdded(
            String by,
            Instant at,
            String words,
            Caller caller,
            @Nullable String number,
            @Nullable String provisional,
            @Nullable FollowUp followUp)
            implements CaseEvent {

        /// Nobody was told a number of their own.
        public CallerAdded(String by, Instant at, String words, Caller caller) {
            this(by, at, words, caller, null, null, null);
        }

        /// The numbers that the customer may come back with, as they are stored.
        public Stream<String> told() {
            return Stream.of(number, provisional).flatMap(Stream::ofNullable);
        }

        CallerAdded forAgency() {
            return new CallerAdded(by, at, words, caller.forAgency(), number, provisional, followUp);
        }

        /// Under the number of their own, which central gives.
        CallerAdded numbered(CaseNumber own) {
            return new CallerAdded(by, at, words, caller, own.digits(), number, followUp);
        }

        /// As it was when they were told: central's number comes later.
        CallerAdded atFirst() {
            return provisional == null ? this : new CallerAdded(by, at, words, caller, provisional, null, followUp);
        }
    }

    record Resolved(String by, Instant at, Resolution.Kind kind, String words) implements CaseEvent {}

    record Reopened(String by, Instant at, String reason) implements CaseEvent {}

    /// Somebody looked at both: it is not the same thing as another case.
    /// @param number the other's
    record ToldApart(String by, Instant at, UUID other, String number) implements CaseEvent {}
}
