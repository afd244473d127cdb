package org.frontdoor.app.shell;

import org.jspecify.annotations.Nullable;

/// A word about what was just done; shown for five seconds, or for 15 where it can be taken back.
///
/// @param undo takes it back, where that can be
public record ToastMessage(String words, @Nullable Runnable undo) {

    public ToastMessage(String words) {
        this(words, null);
    }
}
