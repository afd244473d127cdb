package org.frontdoor.app.announcement;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.frontdoor.model.people.Role;

/// An announcement to try things on: one made by the lead «lena» that holds for a day from the moment given.
public record SampleAnnouncement(
        Kind kind,
        String title,
        String body,
        List<Role> audience,
        List<String> services,
        List<String> words,
        Instant from,
        boolean mustRead) {
    private static final Duration DAY = Duration.ofDays(1);

    public static SampleAnnouncement of(Kind kind, String title, Instant from) {
        return new SampleAnnouncement(
                kind, title, "Tell callers **this**:\n\n- one\n- two", List.of(), List.of(), List.of(), from, false);
    }

    public SampleAnnouncement mustBeRead() {
        return new SampleAnnouncement(kind, title, body, audience, services, words, from, true);
    }

    public SampleAnnouncement forRoles(Role... roles) {
        return new SampleAnnouncement(kind, title, body, List.of(roles), services, words, from, mustRead);
    }

    public SampleAnnouncement about(List<String> codes, List<String> phrases) {
        return new SampleAnnouncement(kind, title, body, audience, codes, phrases, from, mustRead);
    }

    public SampleAnnouncement saying(String text) {
        return new SampleAnnouncement(kind, title, text, audience, services, words, from, mustRead);
    }

    public Announcement made() {
        return edition(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)), 1);
    }

    /// The same announcement with these words, once more.
    public Announcement edition(UUID id, int edition) {
        return new Announcement(
                id,
                kind,
                title,
                body,
                audience,
                services,
                words,
                from,
                from.plus(DAY),
                mustRead,
                edition,
                null,
                new Announcement.Deed("lena", from),
                edition == 1 ? null : new Announcement.Deed("lou", from.plusSeconds(edition)),
                null);
    }
}
