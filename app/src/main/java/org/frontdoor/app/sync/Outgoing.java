package org.frontdoor.app.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;

/// A command that is not settled, and how far it is. Immutable: each step makes another.
///
/// @param command empty when this program cannot read its form; it is sent all the same
/// @param subject the lane as a reference
/// @param stage how far it is
/// @param notBefore no attempt before this time
/// @param attempts how often it came back undecided
/// @param place in the order in which all were given; 0 until it has one
/// @param again central accepted it before, and is asked once more whether it still has it
record Outgoing(
        Envelope envelope,
        Optional<Command> command,
        EntryRef subject,
        Stage stage,
        Instant notBefore,
        int attempts,
        long place,
        boolean again) {

    /// How far a command is.
    sealed interface Stage {
        /// Not sent, or sent and undecided.
        /// @param waitsFor what central has still to get, when it said so
        record Pending(Optional<Problem> waitsFor) implements Stage {
            Pending() {
                this(Optional.empty());
            }
        }

        /// On its way now.
        record Sending() implements Stage {}

        /// Sent, and no answer came.
        record Unknown() implements Stage {}

        /// Central has it; shown by the overlay until these versions are pulled.
        record Accepted(List<Outcome.EntryVersion> awaited) implements Stage {
            public Accepted {
                awaited = List.copyOf(awaited);
            }
        }

        /// Central says no, or cannot even read it.
        record Refused(Problem problem) implements Stage {}

        /// It met another person's change.
        record Conflict(Outcome.Conflict outcome) implements Stage {}
    }

    static Outgoing of(Envelope envelope, Optional<Command> command) {
        return new Outgoing(envelope, command, subject(envelope), new Stage.Pending(), Instant.MIN, 0, 0, false);
    }

    private static EntryRef subject(Envelope envelope) {
        String lane = envelope.lane();
        int slash = lane.lastIndexOf('/');
        return new EntryRef(lane.substring(0, slash), UUID.fromString(lane.substring(slash + 1)));
    }

    UUID id() {
        return envelope.id();
    }

    Outgoing at(Stage next) {
        boolean open = next instanceof Stage.Pending || next instanceof Stage.Sending || next instanceof Stage.Unknown;
        return new Outgoing(envelope, command, subject, next, notBefore, attempts, place, again && open);
    }

    Outgoing later(Instant when, Optional<Problem> waitsFor) {
        return new Outgoing(envelope, command, subject, new Stage.Pending(waitsFor), when, attempts + 1, place, again);
    }

    Outgoing placed(long newPlace) {
        return new Outgoing(envelope, command, subject, stage, notBefore, attempts, newPlace, again);
    }

    /// To be sent once more, with the same id: central tells whether it still has it.
    Outgoing onceMore() {
        return new Outgoing(envelope, command, subject, new Stage.Pending(), Instant.MIN, 0, place, true);
    }

    /// Central has not answered.
    boolean unsent() {
        return stage instanceof Stage.Pending || stage instanceof Stage.Sending || stage instanceof Stage.Unknown;
    }

    /// The person must say what shall become of it.
    boolean waitsForPerson() {
        return stage instanceof Stage.Refused || stage instanceof Stage.Conflict;
    }

    /// Whether what it does is shown. What is sent once more is in the truth already, unless central says otherwise.
    boolean shown() {
        return !waitsForPerson() && !again;
    }

    SyncItem item(boolean blocked) {
        SyncItem.State state = switch (stage) {
            case Stage.Pending(var waitsFor) -> blocked ? SyncItem.State.WAITING : SyncItem.State.PENDING;
            case Stage.Sending() -> SyncItem.State.SENDING;
            case Stage.Unknown() -> SyncItem.State.UNKNOWN;
            case Stage.Accepted(var awaited) -> SyncItem.State.ACCEPTED;
            case Stage.Refused(var problem) -> SyncItem.State.REFUSED;
            case Stage.Conflict(var outcome) -> SyncItem.State.CONFLICT;
        };
        return new SyncItem(envelope.id(), envelope.kind(), subject, command, envelope.at(), state, problem());
    }

    Optional<Problem> problem() {
        return switch (stage) {
            case Stage.Refused(var problem) -> Optional.of(problem);
            case Stage.Conflict(var outcome) -> Optional.of(outcome.problem());
            case Stage.Pending(var waitsFor) -> waitsFor;
            case Stage.Sending() -> Optional.empty();
            case Stage.Unknown() -> Optional.empty();
            case Stage.Accepted(var awaited) -> Optional.empty();
        };
    }
}
