package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.contact.Channel;

/// The open contacts, each with its channel, who it is and how long it has lasted.
final class ContactTabs extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final OpenContacts contacts;
    private final Texts texts;
    private final Supplier<Instant> now;
    private final Button add;

    ContactTabs(OpenContacts contacts, Texts texts, Supplier<Instant> now) {
        this.contacts = contacts;
        this.texts = texts;
        this.now = now;
        this.add = Buttons.icon(Icons.ADD, texts.say("command.new"), contacts::begin);
        add.setId("contact-new");
        getStyleClass().add("contact-tabs");
        contacts.all().subscribe(this::show);
        contacts.current().subscribe((before, after) -> show());
        Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> show()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
        show();
    }

    /// Minutes and seconds; hours too when it is that long.
    static String clock(Duration since) {
        long seconds = Math.max(0, since.toSeconds());
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%02d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private void show() {
        List<Node> tabs = new ArrayList<>(contacts.all().stream().map(this::tab).toList());
        tabs.add(add);
        tabs.add(new KeyHint(KeyCombination.valueOf("Shortcut+N")));
        getChildren().setAll(tabs);
    }

    private Node tab(ContactController contact) {
        ContactModel model = contact.model();
        String name = name(model);
        boolean held = model.heldSince.get() != null;
        Button face = new Button(name, (held ? Icons.HOLD : icon(model.channel.get())).node());
        face.getStyleClass().add("contact-tab-face");
        face.setOnAction(event -> contacts.current().set(contact));
        Button out = Buttons.icon(Icons.CLOSE, texts.say("tab.close", name), () -> contacts.close(contact));
        HBox tab = new HBox(face);
        if (contact.inHand()) {
            Label time = new Label(time(model, held));
            time.getStyleClass().addAll("words-number", "words-quiet", "words-small");
            tab.getChildren().add(time);
        }
        tab.getChildren().add(out);
        tab.getStyleClass().add("contact-tab");
        tab.pseudoClassStateChanged(CURRENT, contact == contacts.current().get());
        return tab;
    }

    private String time(ContactModel model, boolean held) {
        return held
                ? texts.say("tab.held", clock(model.held(now.get())))
                : clock(Duration.between(Objects.requireNonNull(model.startedAt.get()), now.get()));
    }

    private String name(ContactModel model) {
        if (!model.name.get().isBlank()) {
            return model.name.get();
        }
        if (!model.phone.get().isBlank()) {
            return model.phone.get();
        }
        return switch (model.step.get()) {
            case Step.Listen listen -> texts.say("tab.new");
            case Step.Answer answer -> answer.article().title();
            case Step.Intake intake ->
                intake.service().plainName().in(texts.language().code());
            case Step.Refer refer ->
                refer.service().plainName().in(texts.language().code());
        };
    }

    private static Icons icon(Channel channel) {
        return switch (channel) {
            case PHONE -> Icons.CHANNEL_PHONE;
            case WALK_IN -> Icons.CHANNEL_WALK_IN;
            case EMAIL -> Icons.CHANNEL_EMAIL;
            case LETTER -> Icons.CHANNEL_LETTER;
            case WEB -> Icons.CHANNEL_WEB;
            case TEXT -> Icons.CHANNEL_TEXT;
            case CHAT -> Icons.CHANNEL_CHAT;
        };
    }
}
