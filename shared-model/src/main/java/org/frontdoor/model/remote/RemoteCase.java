package org.frontdoor.model.remote;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// A case as it stands in its agency's own system. One for each pair of case and agency: whoever gets a case back goes
/// on with the one they had.
///
/// @param number ours
/// @param agency code of the agency whose system it is
/// @param since when it came into this state
/// @param remoteId what their system calls it, once that is known
/// @param trouble what stands in the way, in words for people; `null` when nothing does
/// @param theirs what was heard of it last, `null` before anything was
/// @param settled the difference that somebody has seen to
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemoteCase(
        UUID id,
        UUID caseId,
        String number,
        String agency,
        State state,
        Instant since,
        @Nullable String remoteId,
        @Nullable String trouble,
        @Nullable Theirs theirs,
        @Nullable Settlement settled)
        implements Entry {
    public static final EntryKind<RemoteCase> KIND =
            EntryKind.of("remote-case", RemoteCase.class, found -> Scope.agency(found.agency));

    /// How far the handing over is.
    public enum State {
        /// It is to be sent.
        @JsonProperty("waiting")
        WAITING,
        /// They have it, and have not said yet under which id.
        @JsonProperty("taken")
        TAKEN,
        /// They have it under an id, and it is followed.
        @JsonProperty("there")
        THERE,
        /// It was sent and no answer came: it may be there.
        @JsonProperty("uncertain")
        UNCERTAIN,
        /// It was not sent, or they did not take it.
        @JsonProperty("not-sent")
        NOT_SENT,
        /// They had it, and do not know the id any more.
        @JsonProperty("unknown-there")
        UNKNOWN_THERE
    }

    /// What their system says.
    ///
    /// @param wasClosed it was closed at some time, whatever it is now
    /// @param words theirs (`status_notes`), may be empty
    /// @param at when they changed it, by their clock; by ours where they do not say
    public record Theirs(boolean closed, boolean wasClosed, String words, Instant at) {}

    /// Somebody has seen to a difference.
    ///
    /// @param asOf the time of what was heard last then: a later message makes it open again
    public record Settlement(Difference difference, How how, Instant asOf, String by, Instant at) {
        public enum How {
            /// What stands here holds.
            @JsonProperty("kept")
            KEPT,
            /// It was put right at their system.
            @JsonProperty("done")
            DONE
        }
    }

    public static UUID idOf(UUID caseId, String agency) {
        return Ids.named("remote-case", caseId + "/" + agency);
    }

    /// When what is known of it was last changed from over there.
    @JsonIgnore
    public Instant asOf() {
        return theirs == null ? since : theirs.at;
    }

    RemoteCase in(State newState, @Nullable String newId, @Nullable String newTrouble, Instant now) {
        return new RemoteCase(
                id,
                caseId,
                number,
                agency,
                newState,
                newState == state ? since : now,
                newId,
                newTrouble,
                newId == null ? null : theirs,
                settled);
    }

    RemoteCase heard(Theirs now, Instant at) {
        return new RemoteCase(
                id,
                caseId,
                number,
                agency,
                State.THERE,
                state == State.THERE ? since : at,
                remoteId,
                null,
                now,
                settled);
    }

    RemoteCase settled(Settlement now) {
        return new RemoteCase(id, caseId, number, agency, state, since, remoteId, trouble, theirs, now);
    }
}
