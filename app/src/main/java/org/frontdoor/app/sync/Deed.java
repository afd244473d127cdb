package org.frontdoor.app.sync;

import java.util.List;
import org.frontdoor.model.command.Command;

/// One action of a person: what they want changed, all together.
///
/// @param commands in the order in which they are to be decided
/// @param numbers case numbers the commands use, as taken from [Workspace#takeNumber]
/// @param drafts keys of drafts that are done with once this is saved
public record Deed(List<Command> commands, List<NumberTaking.Taken> numbers, List<String> drafts) {
    public Deed {
        commands = List.copyOf(commands);
        numbers = List.copyOf(numbers);
        drafts = List.copyOf(drafts);
    }

    /// An action that takes no number and ends no draft.
    public static Deed of(Command... commands) {
        return new Deed(List.of(commands), List.of(), List.of());
    }
}
