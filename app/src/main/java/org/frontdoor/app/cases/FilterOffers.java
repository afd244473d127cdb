package org.frontdoor.app.cases;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.filter.FilterOffer;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// What the filter can go on with, hanging below it while somebody types. The cursor stays in the filter: the arrows
/// move, Enter and Tab take the marked line, Esc closes. JavaFX thread only.
public final class FilterOffers extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ObjectProperty<List<FilterOffer>> offers;
    private final TextField field;
    private final Reading reading;
    private final Texts texts;
    private final String help;
    private int chosen;
    /// The person moved among the lines; until then the first is marked, and Down leads to it.
    private boolean moved;
    /// The text changed, and the cursor is about to.
    private boolean typing;

    /// What can stand where the cursor is.
    @FunctionalInterface
    public interface Reading {
        List<FilterOffer> at(String typed, int caret);
    }

    /// @param offers what is offered now, for who shows mistakes
    /// @param texts those of cases
    /// @param help said of the field while nothing is offered
    public FilterOffers(
            ObjectProperty<List<FilterOffer>> offers, SearchBox box, Reading reading, Texts texts, String help) {
        this.offers = offers;
        this.field = box.field();
        this.reading = reading;
        this.texts = texts;
        this.help = help;
        setId("filter-offers");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.say("offers"));
        getStyleClass().add("filter-offers");
        getStylesheets().add(Sheets.beside(FilterOffers.class, "offers.css"));
        setManaged(false);
        setVisible(false);
        field.textProperty().subscribe((before, now) -> {
            typing = field.isFocused();
            offer(typing);
        });
        field.caretPositionProperty().subscribe((before, now) -> {
            offer(typing);
            typing = false;
        });
        field.focusedProperty().subscribe((before, now) -> close());
        box.closes(() -> {
            boolean open = isOpen();
            close();
            return open;
        });
        offers.subscribe(this::fill);
    }

    public boolean isOpen() {
        return !offers.get().isEmpty();
    }

    public void close() {
        offer(false);
    }

    private void offer(boolean wanted) {
        offers.set(wanted ? reading.at(field.getText(), field.getCaretPosition()) : List.of());
    }

    /// A key in the filter; consumed when it was meant for the offers.
    public void pressed(KeyEvent event) {
        if (!isOpen() || event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> {
                if (chosen == getChildren().size() - 1 && moved) {
                    close();
                } else {
                    mark(moved ? chosen + 1 : 0);
                    moved = true;
                    event.consume();
                }
            }
            case UP -> {
                mark(Math.max(0, chosen - 1));
                event.consume();
            }
            case ENTER, TAB -> {
                take(offers.get().get(chosen));
                event.consume();
            }
            default -> {}
        }
    }

    private void take(FilterOffer offer) {
        field.replaceText(offer.from(), offer.to(), offer.put());
    }

    private void fill(List<FilterOffer> now) {
        getChildren().setAll(now.stream().map(this::line).toList());
        setVisible(!now.isEmpty());
        moved = false;
        mark(0);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private HBox line(FilterOffer offer) {
        var words = new Label(offer.words());
        words.setMinWidth(USE_PREF_SIZE);
        var meaning = new Label(offer.meaning());
        meaning.getStyleClass().add("words-quiet");
        var line = new HBox(words, meaning);
        line.getStyleClass().add("filter-offer");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(said(offer));
        line.setOnMousePressed(event -> {
            take(offer);
            event.consume();
        });
        return line;
    }

    private static String said(FilterOffer offer) {
        return offer.meaning().isEmpty() ? offer.words() : offer.words() + ", " + offer.meaning();
    }

    private void mark(int index) {
        chosen = index;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
        field.setAccessibleHelp(
                isOpen() ? texts.say("offers.help", said(offers.get().get(index))) : help);
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    /// Puts it below the filter, as wide as that at least and within the room.
    public void hangBelow(Node filter) {
        Bounds above = getParent().sceneToLocal(filter.localToScene(filter.getLayoutBounds()));
        double room = getParent().getLayoutBounds().getWidth() - above.getMinX();
        double width = Math.min(room, Math.max(above.getWidth(), prefWidth(-1)));
        resizeRelocate(above.getMinX(), above.getMaxY(), width, prefHeight(width));
    }
}
