package org.frontdoor.app.attention;

import org.frontdoor.app.cases.Twin;
import org.frontdoor.app.sync.AttentionItem;

/// One thing that waits for the person.
sealed interface Waiting {
    /// Stays the same while it waits.
    String key();

    /// A command that central did not take.
    record Untaken(AttentionItem item) implements Waiting {
        @Override
        public String key() {
            return "attention/" + item.item().id();
        }
    }

    /// Two desks may have opened cases for one thing.
    record Alike(Twin twin) implements Waiting {
        @Override
        public String key() {
            return "alike/" + twin.mine().id() + "/" + twin.other().id();
        }
    }
}
