package org.frontdoor.app.sync;

import java.util.List;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;

/// What became of asking central for what is not kept on this computer.
public sealed interface OlderFound {
    /// These are shown now, until the program ends.
    record Came(List<EntryRef> entries) implements OlderFound {
        public Came {
            entries = List.copyOf(entries);
        }
    }

    /// What is here is of another time, as when the person's rights have changed: it is brought up to date first.
    record Renewing() implements OlderFound {}

    /// Central wants the password again before it answers.
    record SignInAgain(Problem problem) implements OlderFound {}

    /// Central found what this program is too old to read.
    record Unreadable() implements OlderFound {}

    /// Central could not be asked.
    record NoLine(Problem problem) implements OlderFound {}
}
