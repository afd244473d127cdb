package org.frontdoor.app.journal;

import java.util.List;
import java.util.Optional;

/// What is alive in a journal at one moment.
///
/// @param commands commands not settled, in the order they were saved
/// @param drafts   the latest version of each draft
/// @param blocks   number blocks with serials left, in the order they were leased
public record Live(List<Waiting> commands, List<Entry.Draft> drafts, List<Block> blocks) {
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

    /// A block with its next free serial.
    public record Block(NumberBlock block, long next) {}

    /// The commands that central has not answered yet, in order.
    public List<FrozenCommand> unsent() {
        return commands.stream().filter(Waiting::unsent).map(Waiting::command).toList();
    }
}
