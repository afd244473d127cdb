package org.frontdoor.model.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;

/// Let people know something for a while. A liaison speaks for her agency, a lead or an administrator for the program.
///
/// @param announcement id of the record this makes
/// @param audience roles it is for; empty for everyone
/// @param services codes of those it concerns
/// @param words phrases that bring it up when a caller says them
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Announce(
        UUID announcement,
        Announcement.Kind kind,
        String title,
        String body,
        List<Role> audience,
        List<String> services,
        List<String> words,
        Instant from,
        Instant until,
        boolean mustRead)
        implements Command {
    /// The longest title, in `char`s.
    public static final int LONGEST_TITLE = 200;

    /// How many services, and how many phrases, one names at most.
    public static final int MOST = 100;

    public static final CommandKind<Announce> KIND = new CommandKind<>(
            "announce",
            1,
            Announce.class,
            EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> {
                if (entries.find(Announcement.KIND, command.announcement).isPresent()) {
                    return Decision.refused("announcement-made", "This announcement is made already.");
                }
                if (actor.role() == Role.LIAISON && actor.agency() == null) {
                    return Decision.refused(
                            "agency-missing", "You are with no agency yet. Ask an administrator to set yours.");
                }
                return AnnouncementRules.kept(
                        command.by(actor, now), clean -> AnnouncementRules.written(clean, actor, now));
            });

    public Announce {
        audience = List.copyOf(audience);
        services = List.copyOf(services);
        words = List.copyOf(words);
    }

    private Announcement by(Actor actor, Instant now) {
        return new Announcement(
                announcement,
                kind,
                title,
                body,
                audience,
                services,
                words,
                from,
                until,
                mustRead,
                1,
                actor.role() == Role.LIAISON ? actor.agency() : null,
                new Announcement.Deed(actor.name(), now),
                null,
                null);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Announcement.KIND, announcement);
    }
}
