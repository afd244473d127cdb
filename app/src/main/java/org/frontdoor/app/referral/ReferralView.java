package org.frontdoor.app.referral;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.shell.RoomBar;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// Referrals at the left, the one at hand at the right; for what was sent wrongly its counts and reasons.
final class ReferralView extends BorderPane {
    private final ReferralModel model;
    private final Texts texts;
    private final ListView<ReferralLine> list;
    private final ReferralPane page;
    private final WrongPane wrong;

    ReferralView(ReferralModel model, ReferralController controller, Texts texts, ReferralWords words) {
        this.model = model;
        this.texts = texts;
        List<ReferralShelf> offered = controller.shelves();
        ChoiceChips<ReferralShelf> shelf =
                new ChoiceChips<>(texts.say("shelves"), offered, this::label).need(ChoiceChips.Need.ALWAYS_ONE);
        shelf.setId("referral-shelves");
        shelf.setPrefWrapLength(Double.MAX_VALUE);
        shelf.choiceProperty().set(model.shelf.get());
        shelf.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                model.shelf.set(now);
            }
        });
        model.shelf.subscribe(shelf.choiceProperty()::set);
        model.counts.subscribe((before, now) -> {
            if (!now.equals(before)) {
                shelf.setChoices(offered);
            }
        });
        list = new ListView<>(model.lines);
        list.setId("referral-list");
        list.setAccessibleText(texts.say("list"));
        list.getStyleClass().addAll("queue-list", "referral-list");
        list.setCellFactory(same -> new ReferralCell(model, texts, words));
        model.shelf.subscribe(now -> list.setPlaceholder(
                new EmptyState(Icons.FINISH, texts.say(now == ReferralShelf.TO_DO ? "nothing.to-do" : "nothing"))));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                controller.open(line);
            }
        });
        model.open.subscribe(open -> select());
        // A list that is filled anew forgets what was chosen.
        model.lines.addListener((ListChangeListener<ReferralLine>) change -> select());
        model.now.subscribe((before, now) -> list.refresh());
        page = new ReferralPane(model, controller, texts, words, this::focusList);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isShortcutDown()
                    && !list.getItems().isEmpty()) {
                page.focusStart();
                event.consume();
            }
        });
        wrong = new WrongPane(model, controller, texts, words);
        getStyleClass().add("referral");
        getStylesheets().add(Sheets.beside(ReferralView.class, "referral.css"));
        setTop(new RoomBar(texts.say("title"), shelf));
        Node both = both();
        model.shelf.subscribe(now -> setCenter(now == ReferralShelf.WRONG ? wrong : both));
    }

    private Node both() {
        StackPane place = new StackPane(page);
        place.getStyleClass().add("queue-place");
        HBox.setHgrow(place, Priority.ALWAYS);
        return new HBox(Panes.mark(list, list), Panes.mark(place, page));
    }

    private void select() {
        model.open.get().ifPresent(line -> list.getSelectionModel().select(line));
    }

    void focusList() {
        if (model.shelf.get() == ReferralShelf.WRONG) {
            wrong.focusList();
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private String label(ReferralShelf shelf) {
        int count = model.counts.get().getOrDefault(shelf, 0);
        return shelf == ReferralShelf.ALL || count == 0
                ? texts.say(shelf.key())
                : texts.say(shelf.key()) + "  " + count;
    }
}
