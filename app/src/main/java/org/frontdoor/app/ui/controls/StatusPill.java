package org.frontdoor.app.ui.controls;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// How something is right now: a dot in a tone, and words that say the same. Pressed, it opens what explains it.
public final class StatusPill extends Button {
    private final ObjectProperty<Status> status;

    /// A state and the words for it.
    public record Status(Tone tone, String words) {}

    public StatusPill(Status first) {
        this.status = new SimpleObjectProperty<>(this, "status", first);
        var dot = new Region();
        dot.getStyleClass().add("status-dot");
        setGraphic(dot);
        getStyleClass().add("status-pill");
        setMinWidth(USE_PREF_SIZE);
        status.subscribe(now -> {
            setText(now.words());
            now.tone().paint(this);
            now.tone().paint(dot);
        });
    }

    public ObjectProperty<Status> statusProperty() {
        return status;
    }
}
