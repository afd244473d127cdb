package org.frontdoor.app.attention;

import org.frontdoor.app.cases.Twin;
import org.frontdoor.app.event.HotSpot;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.model.event.MassEvent;

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

    /// Many cases of one kind came near each other: a lead may declare an event.
    record Spot(HotSpot spot) implements Waiting {
        @Override
        public String key() {
            return "spot/" + spot.oldest().id();
        }
    }

    /// An event that runs, for those who may end it. It does not wait for anybody.
    record Running(MassEvent event) implements Waiting {
        @Override
        public String key() {
            return "running/" + event.id();
        }
    }
}
