package org.frontdoor.app.announcement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.announcement.Announce;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.ChangeAnnouncement;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// An announcement as it is half typed.
///
/// @param before what is being changed, as its author sees it; `null` for a new one
/// @param words phrases with commas between them
/// @param from as typed
/// @param until as typed
record AnnouncementDraft(
        UUID id,
        @Nullable Announcement before,
        Announcement.Kind kind,
        String title,
        String body,
        List<Role> audience,
        List<String> services,
        String words,
        String from,
        String until,
        boolean mustRead) {
    AnnouncementDraft {
        audience = List.copyOf(audience);
        services = List.copyOf(services);
    }

    /// From now until the end of tomorrow.
    static AnnouncementDraft fresh(UUID id, Instant now, ZoneId zone) {
        return new AnnouncementDraft(
                id,
                null,
                Announcement.Kind.OUTAGE,
                "",
                "",
                List.of(),
                List.of(),
                "",
                TypedTime.of(now, zone),
                TypedTime.of(UsualTime.END_OF_TOMORROW.at(now, zone), zone),
                false);
    }

    static AnnouncementDraft of(Announcement shown, ZoneId zone) {
        return new AnnouncementDraft(
                shown.id(),
                shown,
                shown.kind(),
                shown.title(),
                shown.body(),
                shown.audience(),
                shown.services(),
                String.join(", ", shown.words()),
                TypedTime.of(shown.from(), zone),
                TypedTime.of(shown.until(), zone),
                shown.mustRead());
    }

    /// Whether nothing would be lost without it.
    @JsonIgnore
    boolean untouched(ZoneId zone) {
        return before == null ? title.isBlank() && body.isBlank() && words.isBlank() : equals(of(before, zone));
    }

    /// The same over what stands now: what the author touched stays theirs, everything else follows.
    AnnouncementDraft over(Announcement now, ZoneId zone) {
        AnnouncementDraft then = of(Objects.requireNonNull(before), zone);
        AnnouncementDraft fresh = of(now, zone);
        return new AnnouncementDraft(
                id,
                now,
                kept(AnnouncementDraft::kind, then, fresh),
                kept(AnnouncementDraft::title, then, fresh),
                kept(AnnouncementDraft::body, then, fresh),
                kept(AnnouncementDraft::audience, then, fresh),
                kept(AnnouncementDraft::services, then, fresh),
                kept(AnnouncementDraft::words, then, fresh),
                kept(AnnouncementDraft::from, then, fresh),
                kept(AnnouncementDraft::until, then, fresh),
                kept(AnnouncementDraft::mustRead, then, fresh));
    }

    private <T> T kept(Function<AnnouncementDraft, T> field, AnnouncementDraft then, AnnouncementDraft fresh) {
        T mine = field.apply(this);
        return mine.equals(field.apply(then)) ? field.apply(fresh) : mine;
    }

    /// The command that comes of it. A time that was not typed anew keeps its seconds.
    Command command(Instant begins, Instant ends, ZoneId zone) {
        if (before == null) {
            return new Announce(id, kind, title, body, audience, services, phrases(), begins, ends, mustRead);
        }
        return new ChangeAnnouncement(
                id,
                change(before.kind(), kind),
                change(before.title(), title.strip()),
                change(before.body(), body.strip()),
                change(before.audience(), audience),
                change(before.services(), services),
                change(before.words(), phrases()),
                change(before.from(), from.equals(TypedTime.of(before.from(), zone)) ? before.from() : begins),
                change(before.until(), until.equals(TypedTime.of(before.until(), zone)) ? before.until() : ends),
                change(before.mustRead(), mustRead));
    }

    private List<String> phrases() {
        return Stream.of(words.split("[,;\\n،]"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    private static <T> @Nullable FieldChange<T> change(T from, T to) {
        return from.equals(to) ? null : new FieldChange<>(from, to);
    }
}
