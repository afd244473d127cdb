package org.frontdoor.app.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.Workspace;

/// Where the work of a finished contact is by now.
enum Whereabouts {
    /// On this computer, the line being down.
    HERE,
    /// On this computer, the line being up.
    ON_ITS_WAY,
    /// Central has all of it.
    AT_CENTER,
    /// Central did not take all of it.
    NEEDS_PERSON;

    /// Looks where these commands are. Off the JavaFX thread.
    static Whereabouts of(List<UUID> commands, Workspace workspace) {
        Set<UUID> wanted = Set.copyOf(commands);
        List<SyncItem.State> states = workspace.items().stream()
                .filter(item -> wanted.contains(item.id()))
                .map(SyncItem::state)
                .toList();
        if (states.stream().anyMatch(Whereabouts::stuck)) {
            return NEEDS_PERSON;
        }
        // What central accepted long ago is no longer listed.
        boolean arrived = states.stream().allMatch(state -> state == SyncItem.State.ACCEPTED);
        return arrived ? AT_CENTER : justGiven(workspace);
    }

    /// Where work is that was given this moment.
    static Whereabouts justGiven(Workspace workspace) {
        return workspace.state().online() ? ON_ITS_WAY : HERE;
    }

    /// Whether it stays so: what a person dealt with is no longer listed either, and must not pass for accepted.
    boolean settled() {
        return this == AT_CENTER || this == NEEDS_PERSON;
    }

    private static boolean stuck(SyncItem.State state) {
        return switch (state) {
            case REFUSED, CONFLICT, WAITING -> true;
            case PENDING, SENDING, UNKNOWN, ACCEPTED -> false;
        };
    }
}
