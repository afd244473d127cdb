package org.frontdoor.app.sync;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;

/// What became of a [Deed].
public sealed interface Given {

    /// Why nothing changed; empty when it is saved.
    default Optional<Problem> inTheWay() {
        return switch (this) {
            case Saved saved -> Optional.empty();
            case Refused refused -> Optional.of(refused.problem());
            case Clashed clashed -> Optional.of(clashed.problem());
            case NotWritten not -> Optional.of(not.problem());
        };
    }

    /// On this computer's disk for good, shown, and on its way to central.
    /// @param commands ids, in the deed's order
    record Saved(List<UUID> commands) implements Given {
        public Saved {
            commands = List.copyOf(commands);
        }
    }

    /// A rule says no. Nothing changed.
    /// @param command index into the deed's commands
    record Refused(Problem problem, int command) implements Given {}

    /// Someone else changed the same field while the person was typing. Nothing changed; both sides are here.
    /// @param command index into the deed's commands
    record Clashed(Problem problem, EntryRef entry, List<Clash> clashes, int command) implements Given {
        public Clashed {
            clashes = List.copyOf(clashes);
        }
    }

    /// The disk did not take it. Nothing changed; the words say what to do, and the same deed may be given again.
    record NotWritten(Problem problem) implements Given {}
}
