package org.frontdoor.model.cases;

import java.util.List;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;

/// Something done to a case that is there.
interface CaseCommand extends Command {
    /// The case: after a center was restored from a back-up, whoever opened it may still have to send it again.
    @Override
    default List<EntryRef> needs() {
        return List.of(subject());
    }
}
