package org.frontdoor.app.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A fact in a rounded frame: «City of Portland», «2 callers», or, in a tone, «HELP here».
public final class Pill extends Label {
    public Pill(String words) {
        this(words, Tone.NEUTRAL);
    }

    public Pill(String words, Tone tone) {
        super(words);
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
        setTone(tone);
    }

    /// Lets it be cut where there is no room; then it says itself in full below the pointer.
    public Pill mayBeCut() {
        setMinWidth(0);
        Tooltip full = new Tooltip();
        full.textProperty().bind(textProperty());
        setTooltip(full);
        return this;
    }

    /// Lets it go on in a second line where there is no room.
    public Pill mayWrap() {
        setMinWidth(0);
        setWrapText(true);
        return this;
    }

    public void setTone(Tone tone) {
        tone.paint(this);
    }
}
