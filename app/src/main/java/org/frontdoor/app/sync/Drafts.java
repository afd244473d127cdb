package org.frontdoor.app.sync;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Half-typed screens, kept in the journal like work, so that a crash or a power cut costs at most the last quarter
/// of a second of typing. They stay on this workstation and are this person's alone.
public interface Drafts {
    /// Keeps the newest state of a screen. Returns at once; forced to disk a fifth of a second later, or at [#flush].
    /// @param key names the screen (`contact/0192…`)
    /// @param json its state, in the room's own form
    default void keep(String key, String json) {
        keep(key, json, written -> {});
    }

    /// The same, with word of what became of it.
    /// @param told on any thread, not at once: `false` when the disk did not take it, which is tried again until it
    /// does; `true` once this state or a newer one is on disk
    void keep(String key, String json, Consumer<Boolean> told);

    /// The screen is done with, and what it held is thrown away. (A [Deed] does it together with its commands.)
    void drop(String key);

    /// What was kept, oldest first: to be put back on the screen after a start.
    List<Draft> kept();

    /// The drafts of one form.
    /// @param room what their keys begin with (`contact/`)
    /// @param type plain data, written as the program's records are
    <T> DraftForm<T> form(String room, Class<T> type);

    /// Writes what waits and returns once it is on disk, as far as the disk takes it.
    void flush();

    /// A screen as it was last kept.
    /// @param at when
    record Draft(String key, String json, Instant at) {}
}
