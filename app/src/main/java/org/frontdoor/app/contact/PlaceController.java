package org.frontdoor.app.contact;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// The door of a contact's place: offers known addresses for what is typed, takes one, and looks for what is reported
/// around it. JavaFX thread only.
final class PlaceController {
    private final ContactModel model;
    private final ContactInteractor interactor;
    private final Supplier<Optional<Service>> service;
    private final Tasks tasks;
    private final Latest<List<AddressPoint>> addressing;
    private final Latest<List<EarlierCase>> nearing;

    /// What the addresses on offer answer.
    private String offeredFor = "";

    /// Enter was pressed on these words before their addresses had come.
    private @Nullable String meantEarly;

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
        model.place.subscribe((before, now) -> lookNearby());
        model.step.subscribe((before, now) -> lookNearby());
    }

    private void typed(String typed) {
        meantEarly = null;
        Place place = model.place.get();
        if (place != null && place.address().equals(typed)) {
            addressing.cancel();
            offer(typed, List.of());
            return;
        }
        model.place.set(null);
        model.placeNote.set(PlaceNote.NONE);
        addressing.ask(() -> interactor.addresses(typed), found -> offer(typed, found));
    }

    private void offer(String typed, List<AddressPoint> found) {
        offeredFor = typed;
        model.addresses.setAll(found);
        if (found.isEmpty() && model.place.get() == null) {
            model.placeNote.set(PlaceNote.whileTyped(typed));
        }
        if (typed.equals(meantEarly)) {
            takeFirst();
        }
    }

    /// Takes the first address on offer for what is typed; where they are still being looked for, as soon as they come.
    void takeFirst() {
        String typed = model.address.get();
        if (!offeredFor.equals(typed)) {
            meantEarly = typed;
        } else if (model.addresses.isEmpty()) {
            meant();
        } else {
            choose(model.addresses.getFirst());
        }
    }

    /// The typed address is meant: take it as the known one when there is one.
    void meant() {
        String typed = model.address.get();
        if (model.place.get() == null && !typed.isBlank()) {
            tasks.start(() -> interactor.place(typed), place -> {
                if (model.address.get().equals(typed)) {
                    boolean known = place.point() != null;
                    model.place.set(known ? place : null);
                    model.placeNote.set(known ? PlaceNote.NONE : PlaceNote.AS_TYPED);
                    model.addresses.clear();
                }
            });
        }
    }

    void choose(AddressPoint address) {
        meantEarly = null;
        tasks.start(() -> interactor.place(address), place -> {
            model.place.set(place);
            model.placeNote.set(PlaceNote.NONE);
            model.address.set(place.address());
            model.addresses.clear();
        });
    }

    private void lookNearby() {
        Place place = model.place.get();
        if (place == null || place.point() == null) {
            nearing.cancel();
            model.nearby.clear();
            return;
        }
        Optional<Service> about = service.get();
        nearing.ask(() -> interactor.near(place, about), model.nearby::setAll);
    }

    void close() {
        addressing.cancel();
        nearing.cancel();
    }
}
