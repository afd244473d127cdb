package org.frontdoor.app.contact;

import org.jspecify.annotations.Nullable;

/// One thing to say in a contact, and how it stands.
///
/// @param key unique in the contact's script
/// @param field where its answer goes, or `null` for what is only said
record ScriptLine(String key, String words, Mark mark, Finishing.@Nullable Where field) {
    /// The three signs of a script (`peers.md`, 1.A).
    enum Mark {
        ANSWERED,
        MISSING,
        OPTIONAL
    }

    boolean open() {
        return mark != Mark.ANSWERED;
    }
}
