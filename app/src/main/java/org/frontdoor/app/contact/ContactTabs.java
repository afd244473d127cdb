package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;

/// The open contacts, each with its channel, who it is and how long it has lasted.
final class ContactTabs extends HBox {
    /// With less room for each, in widths of its font, only the contact in hand shows its clock.
    private static final double ROOMY_EMS = 13;
    /// With less, only the contact in hand can be closed in the row, so that the others keep some letters of their
    /// names.
    private static final double TIGHT_EMS = 8;
    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
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
        // Many contacts must not push the window over its edge.
        setMinWidth(0);
        widthProperty().subscribe((before, after) -> {
            if (after.doubleValue() > 0) {
                tick(now.get());
            }
        });
        contacts.all().subscribe(this::show);
        contacts.current().subscribe((before, after) -> show());
        show();
    }

    /// Once a second, by the room's clock, so that no two clocks of one contact differ.
    void tick(Instant at) {
        tabs().forEach(tab -> tab.say(at));
    }

    private Stream<Tab> tabs() {
        return getChildren().stream().filter(Tab.class::isInstance).map(Tab.class::cast);
    }

    /// Minutes and seconds; hours too when it is that long.
    static String clock(Duration since) {
        long seconds = Math.max(0, since.toSeconds());
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%02d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private void show() {
        List<Node> tabs = new ArrayList<>(contacts.all().stream().map(Tab::new).toList());
        tabs.add(add);
        tabs.add(new KeyHint(KeyCombination.valueOf("Shortcut+N")));
        getChildren().setAll(tabs);
        tick(now.get());
    }

    /// One contact. Its words change while it stays, so that a focus on it stays too.
    private final class Tab extends HBox {
        private final ContactController contact;
        private final Button face = new Button();
        private final Label time = new Label();
        private final Button out;

        Tab(ContactController contact) {
            this.contact = contact;
            this.out = Buttons.icon(Icons.CLOSE, "", () -> contacts.close(contact));
            face.getStyleClass().add("contact-tab-face");
            face.setOnAction(event -> contacts.current().set(contact));
            time.getStyleClass().addAll("words-number", "words-quiet", "words-small", "contact-tab-time");
            // Of a crowded row the names give way.
            time.setMinWidth(USE_PREF_SIZE);
            time.managedProperty().bind(time.visibleProperty());
            face.graphicProperty()
                    .bind(Bindings.createObjectBinding(
                            () -> sign().node(), contact.model().heldSince, contact.model().channel));
            out.managedProperty().bind(out.visibleProperty());
            face.setTooltip(new Tooltip());
            getChildren().addAll(face, time, out);
            getStyleClass().add("contact-tab");
            pseudoClassStateChanged(CURRENT, contact == contacts.current().get());
        }

        private Icons sign() {
            ContactModel model = contact.model();
            return model.heldSince.get() == null ? icon(model.channel.get()) : Icons.HOLD;
        }

        void say(Instant at) {
            double share = share();
            double em = face.getFont().getSize();
            boolean inFront = contact.equals(contacts.current().get());
            setMaxWidth(Math.max(inFront ? 2 * share : share, em));
            String name = name(contact.model());
            face.setText(name);
            face.getTooltip().setText(name);
            boolean tight = !inFront && share < TIGHT_EMS * em;
            // Three dots would take the room of the letters.
            face.setTextOverrun(tight ? OverrunStyle.CLIP : OverrunStyle.ELLIPSIS);
            out.setVisible(!tight);
            pseudoClassStateChanged(CROWDED, tight);
            out.setAccessibleText(texts.say("tab.close", name));
            out.getTooltip().setText(out.getAccessibleText());
            time.setVisible(contact.inHand() && (inFront || share > ROOMY_EMS * em));
            time.setText(contact.inHand() ? time(contact.model(), at) : "");
        }
    }

    /// What each tab may have of the row; the one in hand has twice as much.
    private double share() {
        double others = getChildren().stream()
                .filter(child -> !(child instanceof Tab))
                .mapToDouble(child -> child.prefWidth(USE_COMPUTED_SIZE) + getSpacing())
                .sum();
        double tabs = contacts.all().size() + 1.0;
        return (getWidth() - getInsets().getLeft() - getInsets().getRight() - others) / tabs - getSpacing();
    }

    private String time(ContactModel model, Instant at) {
        return model.heldSince.get() != null
                ? texts.say("tab.held", clock(model.held(at)))
                : clock(Duration.between(Objects.requireNonNull(model.startedAt.get()), at));
    }

    private String name(ContactModel model) {
        if (!model.name.get().isBlank()) {
            return model.name.get();
        }
        if (PhoneReading.of(model.phone.get()) instanceof PhoneReading.Understood(Phone phone)) {
            return phone.display();
        }
        return switch (model.step.get()) {
            case Step.Listen listen -> heard(model);
            case Step.Answer answer -> answer.article().title();
            case Step.Intake intake ->
                intake.service().plainName().in(texts.language().code());
            case Step.Refer refer ->
                refer.service().plainName().in(texts.language().code());
            case Step.Listed to ->
                to.listed().listing().name().in(texts.language().code());
        };
    }

    /// Words tell contacts apart that wait; those in hand are being typed, and would change the tab all the time.
    private String heard(ContactModel model) {
        ContactController inHand = contacts.current().get();
        String words = model.words.get().strip();
        boolean typing = inHand != null && inHand.model().equals(model) && model.done.get() == null;
        return typing || words.isEmpty()
                ? texts.say("tab.new")
                : words.lines().findFirst().orElseThrow();
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
