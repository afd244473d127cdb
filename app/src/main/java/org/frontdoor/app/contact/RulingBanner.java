package org.frontdoor.app.contact;

import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// Tells that the request is another desk's at this place, and why, before it is taken in for nothing.
final class RulingBanner extends VBox {
    static final String KEY = "Alt+R";

    private final ContactController controller;
    private final Texts texts;

    RulingBanner(ContactController controller, Texts texts) {
        this.controller = controller;
        this.texts = texts;
        setId("contact-ruled");
        controller.model().ruled.subscribe(this::show);
    }

    private void show(Way.@Nullable Ruled ruled) {
        getChildren().clear();
        if (ruled != null) {
            getChildren()
                    .add(new Banner(
                            Tone.REFER,
                            ruled.reason(),
                            Buttons.primary(
                                    texts.say(
                                            "ruled.follow",
                                            ruled.card().agency().name()),
                                    KeyCombination.valueOf(KEY),
                                    () -> controller.ruling().follow()),
                            Buttons.secondary(
                                    texts.say("ruled.stay"),
                                    () -> controller.ruling().stay())));
        }
        setManaged(!getChildren().isEmpty());
    }
}
