package org.frontdoor.app.knowledge;

import java.util.Locale;

/// The pages of the knowledge room.
public enum Shelf {
    ANSWERS,
    WRITING,
    REPORTS,
    HEALTH;

    String key() {
        return "shelf." + name().toLowerCase(Locale.ROOT);
    }
}
