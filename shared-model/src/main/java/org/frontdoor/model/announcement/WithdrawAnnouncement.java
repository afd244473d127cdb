package org.frontdoor.model.announcement;

import java.util.EnumSet;
import java.util.UUID;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Take an announcement back before its time is over. It stays to be seen that it was made.
public record WithdrawAnnouncement(UUID announcement) implements Command {

    public static final CommandKind<WithdrawAnnouncement> KIND = new CommandKind<>(
            "withdraw-announcement",
            1,
            WithdrawAnnouncement.class,
            EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> AnnouncementRules.over(
                    command.announcement,
                    entries,
                    actor,
                    found -> found.withdrawn() != null
                            ? Decision.accepted()
                            : AnnouncementRules.put(found.withdrawn(actor.name(), now))));

    @Override
    public EntryRef subject() {
        return EntryRef.to(Announcement.KIND, announcement);
    }
}
