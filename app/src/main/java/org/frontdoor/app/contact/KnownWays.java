package org.frontdoor.app.contact;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;

/// The phones and e-mails in a recognized customer's file. One that no longer reaches them is taken out with the next
/// finish; until then it can be kept after all.
final class KnownWays extends VBox {
    private final ContactModel model;
    private final Texts texts;

    KnownWays(ContactModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("caller-ways");
        getStyleClass().add("contact-known");
        model.customer.subscribe(this::show);
        model.recognized.subscribe(this::show);
        model.dropped.addListener((SetChangeListener<String>) change -> show());
        show();
    }

    private void show() {
        Optional<Customer> known = model.recognized.stream()
                .filter(customer -> customer.id().equals(model.customer.get()))
                .findFirst();
        getChildren()
                .setAll(known.stream()
                        .flatMap(customer -> Stream.concat(customer.phones().stream(), customer.emails().stream()))
                        .map(this::row)
                        .toList());
        setManaged(!getChildren().isEmpty());
    }

    private Node row(String way) {
        boolean dropped = model.dropped.contains(way);
        String shown = PhoneReading.of(way) instanceof PhoneReading.Understood(Phone phone) ? phone.display() : way;
        Label words = new Label(dropped ? texts.say("caller.dropped", shown) : shown);
        words.getStyleClass().addAll("words-quiet", "words-small");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change = dropped
                ? Buttons.icon(Icons.UNDO, texts.say("caller.keep", shown), () -> model.dropped.remove(way))
                : Buttons.icon(Icons.CLOSE, texts.say("caller.drop", shown), () -> model.dropped.add(way));
        HBox row = new HBox(words, change);
        row.getStyleClass().add("contact-line");
        return row;
    }
}
