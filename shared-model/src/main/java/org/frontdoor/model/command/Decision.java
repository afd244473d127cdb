package org.frontdoor.model.command;

import java.util.List;

/// What a rule says of a command.
public sealed interface Decision {

    /// It holds, and changes these entries, all together.
    record Accepted(List<Change> changes) implements Decision {
        public Accepted {
            changes = List.copyOf(changes);
        }
    }

    /// It cannot be done; nothing changes.
    record Refused(Problem problem) implements Decision {}

    /// Someone else changed the same field in the meantime: both sides are kept and the person is asked.
    /// @param entry where it happened
    /// @param clashes each field that two people changed
    record Conflict(Problem problem, EntryRef entry, List<Clash> clashes) implements Decision {
        public Conflict {
            clashes = List.copyOf(clashes);
        }
    }

    static Decision accepted(Change... changes) {
        return new Accepted(List.of(changes));
    }

    static Decision refused(Problem problem) {
        return new Refused(problem);
    }

    static Decision refused(String code, String detail) {
        return new Refused(new Problem(code, detail));
    }
}
