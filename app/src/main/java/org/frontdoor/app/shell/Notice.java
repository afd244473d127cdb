package org.frontdoor.app.shell;

import java.util.List;
import org.frontdoor.app.ui.controls.Tone;

/// What is so until further notice, said above the room.
///
/// @param id replaces an earlier notice of the same id
/// @param actions the most wanted first
/// @param asks whoever just wanted something and waits: its last action, which changes nothing, gets the keys
public record Notice(String id, Tone tone, String sentence, List<Action> actions, boolean asks) {

    /// What can be done about it.
    public record Action(String words, Runnable run) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    public Notice(String id, Tone tone, String sentence, Action... actions) {
        this(id, tone, sentence, List.of(actions), false);
    }

    /// A question to whoever just wanted something.
    /// @param stay changes nothing
    public static Notice question(String id, Tone tone, String sentence, Action go, Action stay) {
        return new Notice(id, tone, sentence, List.of(go, stay), true);
    }
}
