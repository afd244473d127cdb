package org.frontdoor.app.contact;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.collections.MapChangeListener;
import org.frontdoor.app.place.Offered;
import org.frontdoor.app.place.Spot;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// The door of a contact's place: offers known addresses for what is typed, takes one, and looks for what is reported
/// around it. JavaFX thread only.
final class PlaceController {
    private final ContactModel model;
    private final ContactInteractor interactor;
    private final Supplier<Optional<Service>> service;
    private final Tasks tasks;
    private final Latest<Offered> addressing;
    private final Latest<List<EarlierCase>> nearing;

    private boolean sure;

    /// Something was typed before places could be found.
    private boolean early;

    /// The place chosen last, though other words may stand there by now.
    private @Nullable Place chosen;

    /// @param service that was chosen, if one was
    PlaceController(
            ContactModel model,
            ContactInteractor interactor,
            Supplier<Optional<Service>> service,
            ContactController.Around around) {
        this.model = model;
        this.interactor = interactor;
        this.service = service;
        Executor workers = around.workers();
        this.tasks = new Tasks(workers, around.screen());
        this.addressing = new Latest<>(ContactController.TYPING, around.clock(), workers, around.screen());
        this.nearing = new Latest<>(ContactController.TYPING, around.clock(), workers, around.screen());
        model.address.subscribe((before, now) -> typed(now));
        model.place.subscribe((before, now) -> placed(now));
        model.step.subscribe((before, now) -> lookNearby());
        model.answers.addListener((MapChangeListener<String, List<String>>) change -> lookNearby());
        // What came back with the start has its place already.
        lookAround();
    }

    private void placed(@Nullable Place place) {
        if (place != null) {
            chosen = place;
            model.placeBefore.set(null);
        }
        lookAround();
        lookNearby();
    }

    private void lookAround() {
        Place place = model.place.get();
        Point spot = place == null ? null : place.point();
        if (spot == null) {
            model.around.set(ContactInteractor.Around.NOTHING);
            return;
        }
        tasks.start(() -> interactor.around(spot), found -> {
            if (place.equals(model.place.get())) {
                model.around.set(found);
            }
        });
    }

    private void typed(String typed) {
        Place before = chosen;
        if (before != null && before.address().equals(typed)) {
            addressing.cancel();
            model.place.set(before);
            offer(typed, Offered.NONE);
            return;
        }
        model.place.set(null);
        model.placeBefore.set(before);
        early = !interactor.canFindPlaces();
        addressing.ask(() -> interactor.addresses(typed), found -> offer(typed, found));
    }

    private void offer(String typed, Offered found) {
        sure = found.sure();
        model.addresses.setAll(found.spots());
        boolean unknown = found.spots().isEmpty() && model.place.get() == null;
        model.placeNote.set(unknown ? PlaceNote.whileTyped(typed) : PlaceNote.NONE);
    }

    /// Somebody is back at the address: what is known of it is on offer again.
    void lookAgain() {
        String typed = model.address.get();
        if (model.place.get() == null) {
            model.placeBefore.set(chosen);
        }
        if (model.place.get() == null && !typed.isBlank() && model.addresses.isEmpty()) {
            typed(typed);
        }
    }

    /// Takes the first address on offer for what is typed; where they are still being looked for, as soon as they come.
    ///
    /// @param unsure told where none of them is what was typed: a person must choose
    void takeFirst(Runnable unsure) {
        String typed = model.address.get();
        addressing.onceShown(() -> {
            if (model.address.get().equals(typed)) {
                takeOffered(unsure);
            }
        });
    }

    private void takeOffered(Runnable unsure) {
        if (model.addresses.isEmpty()) {
            meant();
        } else if (sure) {
            choose(model.addresses.getFirst());
        } else {
            unsure.run();
        }
    }

    /// The place that was chosen before typing went on stands there again.
    void takeBack() {
        Place before = model.placeBefore.get();
        if (before != null) {
            addressing.cancel();
            take(before);
        }
    }

    /// The typed address is meant: take it as the known one when there is one.
    void meant() {
        String typed = model.address.get();
        if (typed.isBlank()) {
            model.placeBefore.set(null);
        }
        if (model.place.get() == null && !typed.isBlank()) {
            addressing.cancel();
            tasks.start(() -> interactor.place(typed), place -> {
                if (!model.address.get().equals(typed) || model.place.get() != null) {
                    return;
                }
                if (place.point() == null) {
                    model.addresses.clear();
                    model.placeBefore.set(null);
                    model.placeNote.set(PlaceNote.of(typed));
                } else {
                    take(place);
                }
            });
        }
    }

    void choose(Spot spot) {
        addressing.cancel();
        String typed = model.address.get();
        tasks.start(() -> interactor.place(spot), place -> {
            if (model.address.get().equals(typed)) {
                take(place);
            } else {
                chosen = place;
                model.placeBefore.set(place);
            }
        });
    }

    /// A spot on the map is meant; there is a way back to the place before.
    void choose(Point spot) {
        addressing.cancel();
        Place before = model.place.get();
        String typed = model.address.get();
        tasks.start(() -> interactor.place(spot), place -> {
            if (model.address.get().equals(typed)) {
                take(place);
                model.placeBefore.set(before);
            }
        });
    }

    /// Places are other than before, or can be found by now.
    void knownAnew() {
        if (model.place.get() != null) {
            lookAround();
        } else if (early && !model.address.get().isBlank()) {
            typed(model.address.get());
        }
    }

    private void take(Place place) {
        model.place.set(place);
        model.placeNote.set(PlaceNote.NONE);
        model.address.set(place.address());
        model.addresses.clear();
    }

    private void lookNearby() {
        Place place = model.place.get();
        String service = this.service.get().map(Service::code).orElse(null);
        boolean answered = service != null && !model.answers.isEmpty();
        if ((place == null || place.point() == null) && !answered) {
            nearing.cancel();
            model.nearby.clear();
            return;
        }
        Seen asked = new Seen(
                service,
                place == null ? null : place.point(),
                place == null ? model.address.get() : place.address(),
                model.said(),
                interactor.now(),
                null,
                model.words.get());
        nearing.ask(() -> interactor.like(asked), model.nearby::setAll);
    }

    void close() {
        addressing.cancel();
        nearing.cancel();
    }
}
