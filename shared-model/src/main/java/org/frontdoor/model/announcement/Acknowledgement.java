package org.frontdoor.model.announcement;

import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Scope;

/// «I have read it», once for each person and edition.
///
/// It goes to everyone: whoever wrote must see who has read, and whoever has read must see that they have. Where a
/// liaison of one agency writes to the staff of another, no narrower scope does both. It holds a name and a time.
///
/// @param person sign-in name
public record Acknowledgement(UUID id, UUID announcement, int edition, String person, Instant at) implements Entry {
    public static final EntryKind<Acknowledgement> KIND =
            EntryKind.of("acknowledgement", Acknowledgement.class, acknowledgement -> Scope.EVERYONE);

    /// The same for the same person and edition, so that twice is once, and that it is found without a search.
    public static UUID idOf(UUID announcement, int edition, String person) {
        return Ids.named("acknowledgement", announcement + "/" + edition + "/" + person);
    }

    static Acknowledgement of(Announcement read, Actor actor, Instant at) {
        return new Acknowledgement(
                idOf(read.id(), read.edition(), actor.name()), read.id(), read.edition(), actor.name(), at);
    }
}
