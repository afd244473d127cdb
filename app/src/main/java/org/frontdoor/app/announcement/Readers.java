package org.frontdoor.app.announcement;

import java.time.Instant;
import java.util.List;

/// Who has read an announcement as it stands, and who has not, as far as this computer knows.
record Readers(List<Reader> read, List<String> unread) {
    static final Readers NOT_SHOWN = new Readers(List.of(), List.of());

    Readers {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
    }

    record Reader(String name, Instant at) {}

    int all() {
        return read.size() + unread.size();
    }
}
