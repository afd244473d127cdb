package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.frontdoor.app.ui.tasks.Latest;
import org.jspecify.annotations.Nullable;

/// Keeps a contact in the journal as it is typed, until it is finished or thrown away. JavaFX thread only.
final class ContactKeeping {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ContactModel model;
    private final Supplier<Instant> now;
    private final ContactDrafts drafts;
    private final ScheduledExecutorService clock;
    private final Executor screen;
    private final Latest<ContactForm> writing;
    private boolean planned;
    private boolean thrownAway;

    /// As it stands on the disk once what was handed over is there: what came back is not kept anew, for what was typed
    /// last is kept last.
    private @Nullable ContactForm asKept;

    ContactKeeping(ContactModel model, Supplier<Instant> now, ContactDrafts drafts, ContactController.Around around) {
        this.model = model;
        this.now = now;
        this.drafts = drafts;
        clock = around.clock();
        screen = around.screen();
        writing = new Latest<>(Duration.ZERO, around.clock(), around.workers(), around.screen());
    }

    /// Keeps the draft a moment after the first change since it was kept last: a long sentence must not wait for its
    /// end.
    void changed() {
        if (model.startedAt.get() != null && !planned) {
            planned = true;
            var _ = clock.schedule(() -> screen.execute(this::keep), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// It came back so.
    void cameBack(ContactForm form) {
        asKept = form;
    }

    private void keep() {
        planned = false;
        if (thrownAway || model.saving.get() || model.done.get() != null) {
            return;
        }
        ContactForm form = model.form();
        if (form.equals(asKept)) {
            return;
        }
        // Not only once it is there: what is changed and changed back meanwhile would be left as it was between.
        asKept = form;
        writing.ask(
                () -> {
                    drafts.keep(form, onDisk -> screen.execute(() -> kept(onDisk)));
                    return form;
                },
                handedOver -> {});
    }

    private void kept(boolean onDisk) {
        if (!onDisk) {
            asKept = null;
        }
        model.draftKept.set(onDisk ? now.get() : null);
        model.draftRefused.set(!onDisk);
    }

    /// The contact is being finished: what waits to be kept is not needed.
    void stop() {
        writing.cancel();
    }

    /// It is thrown away, with what was typed.
    void discard() {
        thrownAway = true;
        writing.cancel();
        drafts.drop(model.id());
    }
}
