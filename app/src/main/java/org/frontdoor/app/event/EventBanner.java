package org.frontdoor.app.event;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// In a contact that is about a running event: what to say to the caller, and one key that adds them to its case.
/// JavaFX thread only.
public final class EventBanner extends VBox {
    private static final Duration TYPING = Duration.ofMillis(40);
    private static final KeyCombination ADD = KeyCombination.valueOf("Alt+A");

    private final RunningEvents events;
    private final Texts texts;
    private final Latest<Optional<Told>> asking;
    private final ReadOnlyObjectWrapper<@Nullable MassEvent> event = new ReadOnlyObjectWrapper<>(this, "event");
    private Consumer<MassEvent> add = none -> {};
    private String said = "";
    private Set<String> services = Set.of();
    private @Nullable Point spot;
    private String language = "en";

    /// @param callers how many follow it
    private record Told(MassEvent event, int callers) {}

    /// @param texts of the area `event`
    public EventBanner(
            RunningEvents events, Texts texts, ScheduledExecutorService clock, Executor workers, Executor screen) {
        this.events = events;
        this.texts = texts;
        asking = new Latest<>(TYPING, clock, workers, screen);
        setId("event");
        show(Optional.empty());
    }

    /// Told which event the caller is added to.
    public void onAdd(Consumer<MassEvent> adding) {
        add = adding;
    }

    /// The event that the contact is about now.
    public ReadOnlyObjectProperty<@Nullable MassEvent> eventProperty() {
        return event.getReadOnlyProperty();
    }

    /// What the contact is about.
    ///
    /// @param spoken the caller's language
    public void about(String words, Set<String> codes, @Nullable Point where, String spoken) {
        said = words;
        services = codes;
        spot = where;
        language = spoken;
        again();
    }

    /// Events may be other than before.
    public void again() {
        String words = said;
        Set<String> codes = services;
        Point where = spot;
        asking.ask(
                () -> events.about(words, codes, where).map(found -> new Told(found, events.callers(found))),
                this::show);
    }

    private void show(Optional<Told> told) {
        event.set(told.map(Told::event).orElse(null));
        getChildren().setAll(told.stream().map(this::banner).toList());
        setVisible(told.isPresent());
        setManaged(told.isPresent());
    }

    private Banner banner(Told told) {
        Button adding = Buttons.secondary(texts.say("add"), ADD, () -> add.accept(told.event()));
        adding.setId("event-add");
        return new Banner(
                Tone.AMBER,
                texts.say(
                        "banner",
                        told.event().title(),
                        texts.count("callers", told.callers()),
                        texts.quote(told.event().words(language))),
                adding);
    }
}
