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

    /// Central could not be asked.
    record NoLine(Problem problem) implements OlderFound {}
}
