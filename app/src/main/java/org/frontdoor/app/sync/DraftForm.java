package org.frontdoor.app.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Half-typed things of one form, each kept in the journal as JSON under its own name. What another version kept and
/// this one cannot read stays on the disk and is not told. Thread-safe.
///
/// @param <T> plain data
public final class DraftForm<T> {
    private final Drafts drafts;
    private final ObjectMapper json;
    private final String room;
    private final Class<T> type;

    /// @param json knows the program's records
    /// @param room what the drafts' keys begin with (`contact/`)
    public DraftForm(Drafts drafts, ObjectMapper json, String room, Class<T> type) {
        this.drafts = drafts;
        this.json = json;
        this.room = room;
        this.type = type;
    }

    /// Where it is kept: a [Deed] ends it by this.
    public String key(Object name) {
        return room + name;
    }

    public void keep(Object name, T typed) {
        keep(name, typed, written -> {});
    }

    /// The same, with word of what became of it.
    /// @param told whether it is on disk, once that is known; on any thread
    public void keep(Object name, T typed, Consumer<Boolean> told) {
        try {
            drafts.keep(key(name), json.writeValueAsString(typed), told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is typed is plain data", e);
        }
    }

    /// It is thrown away.
    public void drop(Object name) {
        drafts.drop(key(name));
    }

    /// What was kept under this name.
    public Optional<T> of(Object name) {
        return kept(key(name)::equals).findFirst();
    }

    /// All of them, what was typed last at the end.
    public List<T> all() {
        return kept(key -> key.startsWith(room)).toList();
    }

    /// What was typed last of those whose names begin so.
    public Optional<T> last(String beginning) {
        return kept(key -> key.startsWith(key(beginning))).reduce((older, newer) -> newer);
    }

    private Stream<T> kept(Predicate<String> wanted) {
        return drafts.kept().stream()
                .filter(draft -> wanted.test(draft.key()))
                .flatMap(draft -> read(draft.json()).stream());
    }

    private Optional<T> read(String kept) {
        try {
            return Optional.of(json.readValue(kept, type));
        } catch (JsonProcessingException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
