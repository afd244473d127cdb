package org.frontdoor.app.sync;

import java.util.List;
import java.util.Optional;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.Problem;

/// A command that central did not take, with both sides.
///
/// @param item the command: mine
/// @param problem why, and what to do, in words
/// @param clashes each field that two people changed; empty when it was refused for another reason
/// @param theirs the entry as it stands at central, when it still is and this person may see it
/// @param behind commands that wait until this one is dealt with
public record AttentionItem(
        SyncItem item, Problem problem, List<Clash> clashes, Optional<Entry> theirs, List<SyncItem> behind) {
    public AttentionItem {
        clashes = List.copyOf(clashes);
        behind = List.copyOf(behind);
    }

    /// Two people changed the same thing, as opposed to a plain no.
    public boolean conflict() {
        return item.state() == SyncItem.State.CONFLICT;
    }
}
