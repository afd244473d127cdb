package org.frontdoor.app.knowledge.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.sync.Drafts;

/// Texts that were typed and not saved yet, kept in the journal as they are typed. Thread-safe.
final class WritingDrafts {
    private static final String KEY = "write-article/";

    private final Drafts drafts;
    private final ObjectMapper json;

    /// @param json writes days as the wire does
    WritingDrafts(Drafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    static String key(Editing editing) {
        return KEY + editing.id();
    }

    void keep(Editing editing) {
        if (!editing.changed()) {
            drop(editing);
            return;
        }
        try {
            drafts.keep(key(editing), json.writeValueAsString(editing));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a typed text is plain data", e);
        }
    }

    void drop(Editing editing) {
        drafts.drop(key(editing));
    }

    Optional<Editing> kept(UUID id) {
        return all().stream().filter(editing -> editing.id().equals(id)).findFirst();
    }

    /// The newest of each, the last one typed first.
    List<Editing> all() {
        LinkedHashMap<UUID, Editing> newest = new LinkedHashMap<>();
        drafts.kept().stream()
                .filter(draft -> draft.key().startsWith(KEY))
                .flatMap(draft -> read(draft.json()).stream())
                .forEach(editing -> newest.putLast(editing.id(), editing));
        return List.copyOf(newest.sequencedValues().reversed());
    }

    private Optional<Editing> read(String kept) {
        try {
            return Optional.of(json.readValue(kept, Editing.class));
        } catch (JsonProcessingException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
