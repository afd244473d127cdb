package org.frontdoor.app.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;

/// One command on its way, for the sync panel.
///
/// @param kind the command kind's wire name (`open-case`)
/// @param command the command itself, unless this program cannot read its form
/// @param at when it was given
/// @param problem why it is not accepted, or what it waits for
public record SyncItem(
        UUID id,
        String kind,
        EntryRef subject,
        Optional<Command> command,
        Instant at,
        State state,
        Optional<Problem> problem) {

    /// Where it stands.
    public enum State {
        /// Saved here, not sent yet.
        PENDING,
        /// Behind a command that waits for the person.
        WAITING,
        /// On its way.
        SENDING,
        /// Sent, and the answer was lost; it goes again with the same id.
        UNKNOWN,
        /// Central has it.
        ACCEPTED,
        /// Central says no; the person is asked.
        REFUSED,
        /// It met another person's change; the person is asked.
        CONFLICT
    }
}
