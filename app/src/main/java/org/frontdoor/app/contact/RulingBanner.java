package org.frontdoor.app.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.triage.Overruled;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// Tells that the request is another desk's at this place, and why, before it is taken in for nothing. Whoever knows
/// better says why with one key.
final class RulingBanner extends VBox {
    static final String KEY = "Alt+R";

    private final ContactController controller;
    private final Texts texts;
    private final Map<String, String> agencyNames;

    /// @param agencyNames short names by code
    RulingBanner(ContactController controller, Texts texts, Map<String, String> agencyNames) {
        this.controller = controller;
        this.texts = texts;
        this.agencyNames = agencyNames;
        setId("contact-ruled");
        getStyleClass().add("contact-ruled");
        setMinHeight(USE_PREF_SIZE);
        controller.model().ruled.subscribe(this::show);
    }

    private void show(@Nullable Way way) {
        getChildren().clear();
        switch (way) {
            case Way.Ruled ruled ->
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
                                stay(texts.say("ruled.stay"))));
            case Way.Given given ->
                getChildren()
                        .add(new Banner(
                                Tone.INFO,
                                texts.say(
                                        "ruled.given",
                                        given.reason(),
                                        agencyNames.getOrDefault(given.agency(), given.agency())),
                                stay(texts.say(
                                        "ruled.not-given",
                                        agencyNames.getOrDefault(
                                                given.service().firstAgency(),
                                                given.service().firstAgency())))));
            case null, default -> {}
        }
        setManaged(!getChildren().isEmpty());
    }

    private Button stay(String words) {
        Button button = Buttons.secondary(words, this::ask);
        button.setId("ruled-stay");
        return button;
    }

    /// What was known better is counted, so that a rule that is often wrong is found.
    private void ask() {
        if (getChildren().size() > 1) {
            return;
        }
        Label why = new Label(texts.say("ruled.why"));
        why.getStyleClass().addAll("words-quiet", "words-small");
        ChoiceChips<Overruled.Why> reasons = new ChoiceChips<>(
                texts.say("ruled.why"),
                List.of(Overruled.Why.values()),
                each -> texts.say(
                        "ruled.why." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        reasons.setId("ruled-why");
        reasons.choiceProperty().subscribe(chosen -> {
            if (chosen != null) {
                controller.ruling().stay(chosen);
            }
        });
        getChildren().addAll(why, reasons);
        reasons.getChildren().getFirst().requestFocus();
    }
}
