package org.frontdoor.app.session;

import java.nio.file.Path;
import java.util.List;
import org.frontdoor.model.command.Problem;

/// What came of writing down somebody's work.
public sealed interface Exporting {
    /// It is there.
    /// @param to the folder
    /// @param commands how many commands were written that central does not have, or has refused
    /// @param copied files copied as they are, for they may hold more than this program can read
    record Done(Path to, int commands, List<String> copied) implements Exporting {
        public Done {
            copied = List.copyOf(copied);
        }
    }

    /// Nothing was written.
    record Not(Problem problem) implements Exporting {}
}
