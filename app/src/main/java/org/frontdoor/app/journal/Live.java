package org.frontdoor.app.journal;

import java.util.List;
import java.util.Optional;

/// What is alive in a journal at one moment.
///
/// @param commands commands not settled, in the order they were saved
/// @param drafts   the latest version of each draft
/// @param blocks   every block of numbers ever leased here, in the order of their arrival; those used up too, so
///                 that one that comes twice is known
public record Live(List<Waiting> commands, List<JournalEntry.Draft> drafts, List<Block> blocks) {
    public Live {
        commands = List.copyOf(commands);
        drafts = List.copyOf(drafts);
        blocks = List.copyOf(blocks);
    }

    /// A command that is not settled.
    ///
    /// @param command the command
    /// @param outcome central's final answer, when there is one that is still needed
    /// @param parked  why it is parked, when it is
    public record Waiting(FrozenCommand command, Optional<String> outcome, Optional<String> parked) {
        /// Whether central has not answered it yet.
        public boolean unsent() {
            return outcome.isEmpty();
        }
    }

    /// A block with its next free serial; behind its last one when it is used up.
    public record Block(SerialBlock block, long next) {}

    /// The commands that central has not answered yet, in order.
    public List<FrozenCommand> unsent() {
        return commands.stream().filter(Waiting::unsent).map(Waiting::command).toList();
    }
}
