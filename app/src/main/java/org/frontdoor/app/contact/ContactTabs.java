package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
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
import org.jspecify.annotations.Nullable;

/// The open contacts, each with its channel, who it is and how long it has lasted.
final class ContactTabs extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ObservableList<ContactController> open;
    private final ObjectProperty<@Nullable ContactController> current;
    private final Texts texts;
    private final Supplier<Instant> now;
    private final Consumer<ContactController> close;
    private final Button add;

    ContactTabs(
            ObservableList<ContactController> open,
            ObjectProperty<@Nullable ContactController> current,
            Texts texts,
            Supplier<Instant> now,
            Runnable begin,
            Consumer<ContactController> close) {
        this.open = open;
        this.current = current;
        this.texts = texts;
        this.now = now;
        this.close = close;
        this.add = Buttons.icon(Icons.ADD, texts.say("command.new"), begin);
        add.setId("contact-new");
        getStyleClass().add("contact-tabs");
        open.subscribe(this::show);
        current.subscribe((before, after) -> show());
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
        List<Node> tabs = new ArrayList<>(open.stream().map(this::tab).toList());
        tabs.add(add);
        tabs.add(new KeyHint(KeyCombination.valueOf("Shortcut+N")));
        getChildren().setAll(tabs);
    }

    private Node tab(ContactController contact) {
        ContactModel model = contact.model();
        String name = name(model);
        Button face = new Button(name, icon(model.channel.get()).node());
        face.getStyleClass().add("contact-tab-face");
        face.setOnAction(event -> current.set(contact));
        Button out = Buttons.icon(Icons.CLOSE, texts.say("tab.close", name), () -> close.accept(contact));
        HBox tab = new HBox(face);
        if (model.startedAt.get() != null && model.done.get() == null) {
            Label time = new Label(clock(Duration.between(model.startedAt.get(), now.get())));
            time.getStyleClass().addAll("words-number", "words-quiet", "words-small");
            tab.getChildren().add(time);
        }
        tab.getChildren().add(out);
        tab.getStyleClass().add("contact-tab");
        tab.pseudoClassStateChanged(CURRENT, contact == current.get());
        return tab;
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
