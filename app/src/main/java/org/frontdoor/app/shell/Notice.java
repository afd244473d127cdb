package org.frontdoor.app.shell;

import java.util.List;
import org.frontdoor.app.ui.controls.Tone;

/// What is so until further notice, said above the room.
///
/// @param id replaces an earlier notice of the same id
/// @param actions the most wanted first
public record Notice(String id, Tone tone, String sentence, List<Action> actions) {

    /// What can be done about it.
    public record Action(String words, Runnable run) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    public Notice(String id, Tone tone, String sentence, Action... actions) {
        this(id, tone, sentence, List.of(actions));
    }
}
