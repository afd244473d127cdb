package org.frontdoor.app.contact;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdoor.app.place.Spot;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.PromptText;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.place.Place;

/// Where it is: typed as the caller says it, with known addresses below (Down and Enter take one, Enter alone the
/// first if it is what was typed), and what is known of the spot. One of it in a contact: in the form of a step that
/// asks for the place, else beside it.
final class PlaceField extends VBox {
    static final String KEY = "Alt+P";

    private final ContactController controller;
    private final ContactModel model;
    private final Texts texts;
    private final PlaceWords words;
    private final TextField address = new TextField();
    private final VBox offered = new VBox();
    private final FactLine facts = new FactLine();
    private final BooleanProperty inForm = new SimpleBooleanProperty(this, "inForm");
    private final BooleanProperty required = new SimpleBooleanProperty(this, "required");

    PlaceField(ContactController controller, Texts texts) {
        this.controller = controller;
        this.model = controller.model();
        this.texts = texts;
        this.words = new PlaceWords(texts);
        address.setId("contact-place");
        PromptText.fit(address, texts.say("place.prompt"));
        address.textProperty().bindBidirectional(model.address);
        address.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        address.focusedProperty().subscribe((before, now) -> {
            if (now) {
                controller.place().lookAgain();
            } else {
                left();
            }
        });
        offered.focusWithinProperty().subscribe((before, now) -> left());
        FormField field = new FormField(texts.say("place"), address)
                .atMost(address, CallerCard.MOST, texts.say("field.cut", CallerCard.MOST))
                .required(texts.say("required"), required)
                .key(KeyHint.of(KEY));
        model.placeNote.subscribe(note -> field.hintProperty().set(words(note)));
        model.faults.subscribe(() -> field.errorProperty()
                .set(Faults.words(model.faults, where -> where instanceof Finishing.Where.Place, texts)));
        offered.getStyleClass().add("contact-addresses");
        model.addresses.subscribe(this::offer);
        model.placeBefore.subscribe((before, now) -> offer());
        facts.getStyleClass().add("contact-place-facts");
        model.around.subscribe((before, now) -> tell());
        model.place.subscribe((before, now) -> tell());
        tell();
        TextField detail = new TextField();
        detail.setId("contact-place-detail");
        PromptText.fit(detail, texts.say("place.detail.prompt"));
        detail.setAccessibleText(texts.say("place.detail"));
        detail.textProperty().bindBidirectional(model.placeDetail);
        detail.visibleProperty().bind(inForm.or(model.address.isNotEmpty()).or(model.placeDetail.isNotEmpty()));
        detail.managedProperty().bind(detail.visibleProperty());
        // A known address comes in the place of what was typed.
        model.address.subscribe((before, now) -> {
            if (model.place.get() != null) {
                address.end();
            }
        });
        getStyleClass().add("contact-fields");
        getChildren().addAll(field, offered, facts, detail);
        offer();
    }

    TextField address() {
        return address;
    }

    /// Whether it stands in a form, where all of it is asked.
    BooleanProperty inForm() {
        return inForm;
    }

    /// Whether the step cannot do without it.
    BooleanProperty required() {
        return required;
    }

    /// Whether the cursor is here and a place that typing on has given up can be taken back.
    boolean offersPlaceBefore() {
        return model.placeBefore.get() != null && (address.isFocused() || offered.isFocusWithin());
    }

    private void left() {
        if (!address.isFocused() && !offered.isFocusWithin()) {
            controller.place().meant();
        }
    }

    private String words(PlaceNote note) {
        return switch (note) {
            case NONE -> "";
            case WHERE_ON_IT -> texts.say("place.where-on-it");
            case AS_TYPED -> texts.say("place.as-typed");
        };
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                intoOffered();
                event.consume();
            }
            case ENTER -> {
                if (!event.isShortcutDown()) {
                    controller.place().takeFirst(this::intoOffered);
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void intoOffered() {
        if (!offered.getChildren().isEmpty()) {
            offered.getChildren().getFirst().requestFocus();
        }
    }

    private void offer() {
        // JavaFX sends a cursor whose control is gone to the window's first one.
        if (offered.isFocusWithin()) {
            address.requestFocus();
            address.end();
        }
        offered.getChildren().setAll(model.addresses.stream().map(this::row).toList());
        Place before = model.placeBefore.get();
        if (before != null) {
            Button back = row(texts.say("place.back", before.address()), Icons.BACK, controller.place()::takeBack);
            back.setId("contact-place-back");
            offered.getChildren().add(back);
        }
        offered.setVisible(!offered.getChildren().isEmpty());
        offered.setManaged(offered.isVisible());
    }

    private Button row(Spot found) {
        return row(words.of(found), Icons.PLACE, () -> controller.place().choose(found));
    }

    private Button row(String words, Icons icon, Runnable take) {
        Button row = new Button(words, icon.node());
        row.getStyleClass().add("contact-address");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setWrapText(true);
        // Tab goes on to the next field; Down leads here.
        row.setFocusTraversable(false);
        row.setOnAction(event -> {
            address.requestFocus();
            take.run();
        });
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int at = offered.getChildren().indexOf(row);
            switch (event.getCode()) {
                case DOWN -> focus(at + 1, event);
                case UP -> focus(at - 1, event);
                case ENTER -> {
                    row.fire();
                    event.consume();
                }
                default -> {}
            }
        });
        return row;
    }

    private void focus(int index, KeyEvent event) {
        if (index < 0) {
            address.requestFocus();
        } else if (index < offered.getChildren().size()) {
            offered.getChildren().get(index).requestFocus();
        }
        event.consume();
    }

    private void tell() {
        Place place = model.place.get();
        facts.getChildren()
                .setAll(
                        place == null || place.point() == null
                                ? List.of()
                                : words.of(place, model.around.get().surroundings()));
        facts.setVisible(!facts.getChildren().isEmpty());
        facts.setManaged(!facts.getChildren().isEmpty());
    }
}
