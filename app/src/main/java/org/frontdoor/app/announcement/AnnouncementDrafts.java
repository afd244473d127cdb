package org.frontdoor.app.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.sync.Drafts;

/// Half-typed announcements, kept in the journal: one new one, and one change of each. JavaFX thread only.
final class AnnouncementDrafts {
    private static final String PREFIX = "announcement/";
    private final Drafts drafts;
    private final ObjectMapper json;
    private final Map<UUID, AnnouncementDraft> typed = new LinkedHashMap<>();

    /// @param json knows the program's records
    AnnouncementDrafts(Drafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
        drafts.kept().stream()
                .filter(draft -> draft.key().startsWith(PREFIX))
                .flatMap(draft -> read(draft.json()).stream())
                .forEach(draft -> typed.put(draft.id(), draft));
    }

    static String key(UUID announcement) {
        return PREFIX + announcement;
    }

    Optional<AnnouncementDraft> of(UUID announcement) {
        return Optional.ofNullable(typed.get(announcement));
    }

    /// The new one, if one is begun.
    Optional<AnnouncementDraft> begun() {
        return typed.values().stream().filter(draft -> draft.before() == null).findFirst();
    }

    /// The one that was typed last.
    Optional<AnnouncementDraft> last() {
        return typed.values().stream().reduce((earlier, later) -> later);
    }

    void keep(AnnouncementDraft draft) {
        typed.remove(draft.id());
        typed.put(draft.id(), draft);
        try {
            drafts.keep(key(draft.id()), json.writeValueAsString(draft));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft is plain data", e);
        }
    }

    /// It is thrown away.
    void drop(UUID announcement) {
        typed.remove(announcement);
        drafts.drop(key(announcement));
    }

    /// It is saved as work, and its draft with that.
    void done(UUID announcement) {
        typed.remove(announcement);
    }

    private Optional<AnnouncementDraft> read(String kept) {
        try {
            return Optional.of(json.readValue(kept, AnnouncementDraft.class));
        } catch (JsonProcessingException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
