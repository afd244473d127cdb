package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.place.Place;
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
    @JsonSubTypes.Type(value = CaseEvent.ToldApart.class, name = "told-apart"),
    @JsonSubTypes.Type(value = CaseEvent.MergedInto.class, name = "merged-into"),
    @JsonSubTypes.Type(value = CaseEvent.Absorbed.class, name = "absorbed"),
    @JsonSubTypes.Type(value = CaseEvent.Unmerged.class, name = "unmerged"),
    @JsonSubTypes.Type(value = CaseEvent.Released.class, name = "released"),
    @JsonSubTypes.Type(value = CaseEvent.SplitFrom.class, name = "split-from"),
    @JsonSubTypes.Type(value = CaseEvent.SplitOff.class, name = "split-off"),
    @JsonSubTypes.Type(value = CaseEvent.ChildrenJoined.class, name = "children-joined"),
    @JsonSubTypes.Type(value = CaseEvent.JoinedParent.class, name = "joined-parent")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CaseEvent {
    String by();

    Instant at();

    /// It was opened.
    /// @param known cases nearby that it was opened beside, knowingly
    /// @param rule code of the rule of triage that gave it to its desk, or `null`
    record Opened(
            String by,
            Instant at,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<UUID> known,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String rule)
            implements CaseEvent {
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
            this(by, at, List.of(), null);
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

    /// It is the same thing as another case, and closed: its customers follow that one.
    /// @param parent the other
    /// @param number the other's
    /// @param before how far it was, to be so again
    record MergedInto(String by, Instant at, UUID parent, String number, CaseStatus before) implements CaseEvent {}

    /// Another case is the same thing and was merged into this one.
    /// @param child the other
    /// @param number the other's
    /// @param took what came along
    /// @param answers those of the other that stand here now, by question code
    /// @param place the other's, where it stands here now
    record Absorbed(
            String by,
            Instant at,
            UUID child,
            String number,
            Held took,
            Map<String, FieldChange<List<String>>> answers,
            @Nullable FieldChange<Place> place)
            implements CaseEvent {
        public Absorbed {
            answers = Map.copyOf(answers);
        }

        Absorbed forAgency() {
            return new Absorbed(by, at, child, number, took.forAgency(), answers, place);
        }
    }

    /// A merge was undone: it is a case of its own again.
    record Unmerged(String by, Instant at, UUID parent, String number) implements CaseEvent {}

    /// A case that was merged into this one, or into one that was, is a case of its own again.
    /// @param through the case with which it had come here: itself, or the one that it was merged into before
    /// @param gone what had come along with it and went again
    record Released(String by, Instant at, UUID child, String number, UUID through, CaseLines gone)
            implements CaseEvent {}

    /// It was a part of another case.
    /// @param from the other
    /// @param number the other's
    /// @param took what came from there
    record SplitFrom(String by, Instant at, UUID from, String number, Held took) implements CaseEvent {
        SplitFrom forAgency() {
            return new SplitFrom(by, at, from, number, took.forAgency());
        }
    }

    /// A part of it is a case of its own now.
    /// @param into the other
    /// @param number the other's
    /// @param gone what stands there now, and not here
    /// @param answers likewise, by question code
    record SplitOff(String by, Instant at, UUID into, String number, CaseLines gone, Map<String, List<String>> answers)
            implements CaseEvent {
        public SplitOff {
            answers = Map.copyOf(answers);
        }
    }

    /// Other cases joined it: many people call about one thing.
    /// @param event that was declared
    record ChildrenJoined(String by, Instant at, UUID event, List<NamedCase> children) implements CaseEvent {
        public ChildrenJoined {
            children = List.copyOf(children);
        }
    }

    /// It joined another case in such an event, and stays open.
    /// @param number the other's
    record JoinedParent(String by, Instant at, UUID parent, String number) implements CaseEvent {}

    /// A case by its number, so that a timeline reads alone.
    record NamedCase(UUID id, String number) {}
}
