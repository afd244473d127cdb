package org.frontdoor.model.announcement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;

/// «I have read it».
///
/// Who has read has read: that the announcement was withdrawn, changed or meant for others by the time this arrives is
/// no reason to bother the reader with it.
///
/// @param acknowledgement id of the record this makes, [Acknowledgement#idOf]; a lane of its own, so that a parked
///     change of the announcement does not hold it up
/// @param edition the one that was on the screen
public record Acknowledge(UUID acknowledgement, UUID announcement, int edition) implements Command {

    public static final CommandKind<Acknowledge> KIND = new CommandKind<>(
            "acknowledge",
            1,
            Acknowledge.class,
            Role.everyone(),
            (command, entries, actor, now) -> command.decide(entries, actor, now));

    /// That this person has read it as it stands.
    public static Acknowledge of(Announcement read, String person) {
        return new Acknowledge(Acknowledgement.idOf(read.id(), read.edition(), person), read.id(), read.edition());
    }

    private Decision decide(Entries entries, Actor actor, Instant now) {
        if (!acknowledgement.equals(Acknowledgement.idOf(announcement, edition, actor.name()))) {
            return Decision.refused("not-your-reading", "Only the person who has read it can say so.");
        }
        if (entries.find(Acknowledgement.KIND, acknowledgement).isPresent()) {
            return Decision.accepted();
        }
        return entries.find(Announcement.KIND, announcement)
                .filter(found -> edition >= 1 && edition <= found.edition())
                .map(found -> Decision.accepted(new Change.Put<>(
                        Acknowledgement.KIND,
                        new Acknowledgement(acknowledgement, announcement, edition, actor.name(), now))))
                .orElseGet(() -> AnnouncementRules.gone());
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Acknowledgement.KIND, acknowledgement);
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(EntryRef.to(Announcement.KIND, announcement));
    }
}
