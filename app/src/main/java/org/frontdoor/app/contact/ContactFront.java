package org.frontdoor.app.contact;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;
import org.jspecify.annotations.Nullable;

/// Which of several contacts is in front, so that it is there again after a start though nothing was typed in it since
/// it came there. Thread-safe.
final class ContactFront {
    private static final String NAME = "now";

    private final DraftForm<Front> form;
    private final Executor workers;
    private volatile @Nullable UUID wanted;
    private @Nullable UUID kept;

    record Front(UUID contact) {}

    ContactFront(Drafts drafts, Executor workers) {
        this.workers = workers;
        form = drafts.form("contact-front/", Front.class);
        kept = form.of(NAME).map(Front::contact).orElse(null);
    }

    /// The one that was in front when the program last stopped; empty when none was brought there.
    synchronized Optional<UUID> kept() {
        return Optional.ofNullable(kept);
    }

    /// @param contact `null` for one that is not begun
    void now(@Nullable UUID contact) {
        wanted = contact;
        workers.execute(this::write);
    }

    /// Whichever runs last writes what is wanted last.
    private synchronized void write() {
        UUID now = wanted;
        if (Objects.equals(now, kept)) {
            return;
        }
        if (now == null) {
            form.drop(NAME);
        } else {
            form.keep(NAME, new Front(now));
        }
        kept = now;
    }
}
