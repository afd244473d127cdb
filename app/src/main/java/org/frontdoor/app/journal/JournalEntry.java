package org.frontdoor.app.journal;

import java.util.List;
import java.util.UUID;

/// What can be written into the journal. Texts are JSON of their owners; the journal does not look inside.
public sealed interface JournalEntry extends Line {

    /// One action of the person: its commands in order, the numbers they use, and the drafts they replace.
    record Commands(List<FrozenCommand> commands, List<TakenNumber> taken, List<String> draftsGone)
            implements JournalEntry {
        public Commands {
            commands = List.copyOf(commands);
            taken = List.copyOf(taken);
            draftsGone = List.copyOf(draftsGone);
        }

        /// An action that takes no number and had no draft.
        public static Commands of(FrozenCommand... commands) {
            return new Commands(List.of(commands), List.of(), List.of());
        }
    }

    /// Central's final answer to a command.
    ///
    /// @param command the command answered
    /// @param needed  whether command and answer are still wanted after a restart: accepted but not pulled yet, or
    ///                refused and waiting for the person. They stay until [Settled]
    /// @param outcome the answer as JSON
    record Receipt(UUID command, boolean needed, String outcome) implements JournalEntry {}

    /// Answered commands of which nothing is wanted any more: their effect was pulled, or the person dealt with them.
    record Settled(List<UUID> commands) implements JournalEntry {
        public Settled {
            commands = List.copyOf(commands);
        }
    }

    /// A command that cannot go on for now, and why; the latest reason counts. The command stays.
    record Parked(UUID command, String reason) implements JournalEntry {}

    /// A command that runs again after it was parked.
    record Unparked(UUID command) implements JournalEntry {}

    /// A command that the person gave up on purpose. It leaves.
    record GivenUp(UUID command, String reason) implements JournalEntry {}

    /// A half-typed screen. The one saved last counts, whatever its version: that is its owner's, and clocks go back.
    record Draft(String key, long version, String json) implements JournalEntry {}

    /// A draft that was thrown away.
    record DraftGone(String key) implements JournalEntry {}

    /// Leases that central gave.
    record NumberBlocks(List<SerialBlock> blocks) implements JournalEntry {
        public NumberBlocks {
            blocks = List.copyOf(blocks);
        }
    }

    /// Serials that are used up without a command: a lease that central withdrew, a number spoiled.
    record NumbersBurnt(List<TakenNumber> taken) implements JournalEntry {
        public NumbersBurnt {
            taken = List.copyOf(taken);
        }
    }
}
