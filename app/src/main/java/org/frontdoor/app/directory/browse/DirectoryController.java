package org.frontdoor.app.directory.browse;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.OpenWords;
import org.frontdoor.app.directory.Shelf;
import org.frontdoor.app.ui.tasks.Latest;

/// The door of the room of the directory. JavaFX thread only.
final class DirectoryController implements AutoCloseable {
    private static final Duration TYPING = Duration.ofMillis(40);
    /// What opens or closes does so on a minute.
    private static final Duration TICK = Duration.ofSeconds(30);

    private final DirectoryModel model;
    private final DirectoryRoom.Parts parts;
    private final DirectoryInteractor interactor;
    private final Latest<Browsing> browsing;
    private final ScheduledFuture<?> ticking;
    private OpenWords openWords;
    private boolean inView;
    private boolean filling;

    DirectoryController(DirectoryModel model, DirectoryRoom.Parts parts) {
        this.model = model;
        this.parts = parts;
        this.interactor = new DirectoryInteractor(parts.workspace(), parts.listings());
        this.openWords = interactor.open(parts.texts());
        this.browsing = new Latest<>(TYPING, parts.clock(), parts.workers(), parts.screen());
        Stream.of(model.words, model.shelf, model.openNow, model.spoken, model.area)
                .forEach(asked -> asked.subscribe((before, now) -> browse()));
        this.ticking = parts.clock()
                .scheduleAtFixedRate(
                        () -> parts.screen().execute(this::tick), TICK.toSeconds(), TICK.toSeconds(), TimeUnit.SECONDS);
    }

    DirectoryModel model() {
        return model;
    }

    OpenWords openWords() {
        return openWords;
    }

    String language() {
        return parts.texts().language().code();
    }

    void inView(boolean now) {
        inView = now;
    }

    private void tick() {
        if (inView) {
            browse();
        }
    }

    /// Looks through the directory anew, as it is now.
    void browse() {
        if (filling) {
            return;
        }
        Browsing.Asked asked = model.asked(language());
        OpenWords open = interactor.open(parts.texts());
        openWords = open;
        browsing.ask(() -> interactor.browse(asked, open), this::show);
    }

    private void show(Browsing now) {
        model.browsing.set(now);
        model.open
                .get()
                .ifPresent(listed ->
                        model.open.set(interactor.find(listed.listing().id())));
    }

    void choose(Shelf shelf) {
        model.shelf.set(shelf);
    }

    void open(Listed listed) {
        if (model.open.get().filter(listed::equals).isEmpty()) {
            model.open.set(Optional.of(listed));
        }
    }

    /// Shows one, whatever was looked for before.
    void open(UUID listing) {
        interactor.find(listing).ifPresent(found -> {
            everything();
            open(found);
        });
    }

    /// Takes all that narrows away.
    void everything() {
        filling = true;
        model.words.set("");
        model.openNow.set(false);
        model.spoken.set("");
        model.area.set("");
        model.shelf.set(Shelf.ALL);
        filling = false;
        browse();
    }

    /// Once what was asked last is shown.
    void onceShown(Runnable next) {
        browsing.onceShown(next);
    }

    void refer() {
        model.open.get().ifPresent(parts.refer());
    }

    @Override
    public void close() {
        ticking.cancel(false);
        browsing.cancel();
    }
}
