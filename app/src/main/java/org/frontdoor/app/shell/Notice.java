package org.frontdoor.app.shell;

import org.frontdoor.app.ui.controls.Tone;
import org.jspecify.annotations.Nullable;

/// What is so until further notice, said above the room.
///
/// @param id replaces an earlier notice of the same id
public record Notice(
        String id, Tone tone, String sentence, @Nullable Action action) {

    /// What can be done about it.
    public record Action(String words, Runnable run) {}

    public Notice(String id, Tone tone, String sentence) {
        this(id, tone, sentence, null);
    }
}
