package org.frontdoor.app.contact;

import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.triage.Way;
import org.frontdoor.model.words.Danger;
import org.jspecify.annotations.Nullable;

/// Words that are not for 311: stays until the agent has put the caller through or has said that it is no danger.
/// Either is logged with the contact.
final class DangerBanner extends VBox {
    private final ContactController controller;
    private final Texts texts;

    DangerBanner(ContactController controller, Texts texts) {
        this.controller = controller;
        this.texts = texts;
        setId("contact-danger");
        controller.model().danger.subscribe(this::show);
    }

    private void show(@Nullable Way way) {
        getChildren().clear();
        switch (way) {
            case Way.Emergency(Danger danger, String line) ->
                getChildren().add(banner(Tone.DANGER, "danger.emergency", danger, line));
            case Way.Needs(Danger danger, String line) ->
                getChildren().add(banner(Tone.AMBER, "danger.needs", danger, line));
            case null, default -> {}
        }
        setManaged(!getChildren().isEmpty());
    }

    private Banner banner(Tone tone, String key, Danger danger, String line) {
        return new Banner(
                tone,
                texts.say(key, danger.phrase(), line),
                Buttons.primary(texts.say("danger.transferred", line), () -> controller.judge(danger.phrase(), line)),
                Buttons.secondary(texts.say("danger.none"), () -> controller.judge(danger.phrase(), null)));
    }
}
