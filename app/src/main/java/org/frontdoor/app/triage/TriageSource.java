package org.frontdoor.app.triage;

import java.util.Locale;
import org.frontdoor.model.contact.Channel;

/// By which way a case came that waits.
enum TriageSource {
    ALL,
    WEB,
    WRITTEN,
    SPOKEN,
    /// An agency gave it back.
    BACK;

    boolean holds(Waiting waiting) {
        return switch (this) {
            case ALL -> true;
            case BACK -> waiting.back();
            case WEB, WRITTEN, SPOKEN ->
                !waiting.back() && this == of(waiting.row().channel());
        };
    }

    private static TriageSource of(Channel channel) {
        return switch (channel) {
            case WEB, TEXT, CHAT -> WEB;
            case EMAIL, LETTER -> WRITTEN;
            case PHONE, WALK_IN -> SPOKEN;
        };
    }

    String key() {
        return "source." + name().toLowerCase(Locale.ROOT);
    }
}
