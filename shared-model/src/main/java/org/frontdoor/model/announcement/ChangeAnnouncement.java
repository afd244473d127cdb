package org.frontdoor.model.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// Change what an announcement says, field by field: two people who change different fields both stand, the same field
/// asks. Other words of one that must be read make its next edition, which everyone reads again.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeAnnouncement(
        UUID announcement,
        @Nullable FieldChange<Announcement.Kind> kind,
        @Nullable FieldChange<String> title,
        @Nullable FieldChange<String> body,
        @Nullable FieldChange<List<Role>> audience,
        @Nullable FieldChange<List<String>> services,
        @Nullable FieldChange<List<String>> words,
        @Nullable FieldChange<Instant> from,
        @Nullable FieldChange<Instant> until,
        @Nullable FieldChange<Boolean> mustRead)
        implements Command {

    public static final CommandKind<ChangeAnnouncement> KIND = new CommandKind<>(
            "change-announcement",
            1,
            ChangeAnnouncement.class,
            EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> AnnouncementRules.over(
                    command.announcement,
                    entries,
                    actor,
                    found -> found.withdrawn() == null
                            ? command.decide(found, actor, now)
                            : Decision.refused(
                                    "announcement-withdrawn",
                                    "This announcement was withdrawn by "
                                            + found.withdrawn().by() + ". Make a new one if it is still needed.")));

    private Decision decide(Announcement found, Actor actor, Instant now) {
        List<Clash> clashes = new ArrayList<>();
        Announcement.Kind newKind = merged(kind, found.kind(), "kind", clashes, Announcement.Kind::name);
        String newTitle = merged(title, found.title(), "title", clashes, Function.identity());
        String newBody = merged(body, found.body(), "body", clashes, Function.identity());
        boolean mustBeRead = merged(mustRead, found.mustRead(), "must-read", clashes, must -> Boolean.toString(must));
        Announcement merged = new Announcement(
                announcement,
                newKind,
                newTitle,
                newBody,
                merged(audience, found.audience(), "audience", clashes, ChangeAnnouncement::roles),
                merged(services, found.services(), "services", clashes, ChangeAnnouncement::listed),
                merged(words, found.words(), "words", clashes, ChangeAnnouncement::listed),
                merged(from, found.from(), "from", clashes, Instant::toString),
                merged(until, found.until(), "until", clashes, Instant::toString),
                mustBeRead,
                found.edition(),
                found.agency(),
                found.made(),
                found.changed(),
                found.withdrawn());
        if (!clashes.isEmpty()) {
            return new Decision.Conflict(
                    new Problem("announcement-changed", "Someone else changed the same part of this announcement."),
                    subject(),
                    clashes);
        }
        return AnnouncementRules.changed(found, merged, actor, now);
    }

    /// No list and an empty one are the same, and nothing else can be taken away.
    private static <T> T merged(
            @Nullable FieldChange<T> change,
            T current,
            String field,
            List<Clash> clashes,
            Function<? super T, String> words) {
        return change == null
                ? current
                : Objects.requireNonNullElse(change.over(current, field, clashes, words), current);
    }

    private static String roles(List<Role> roles) {
        return roles.isEmpty() ? "everyone" : roles.stream().map(Role::code).collect(Collectors.joining(", "));
    }

    private static String listed(List<String> texts) {
        return String.join(", ", texts);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Announcement.KIND, announcement);
    }
}
