package org.frontdoor.app.referral;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// «Where did we send people wrongly»: services and agencies with how much came back, and why.
final class WrongPane extends BorderPane {
    private final ReferralModel model;
    private final ReferralController controller;
    private final Texts texts;
    private final ReferralWords words;
    private final ListView<WrongLine> list;
    private final VBox page = new VBox();

    WrongPane(ReferralModel model, ReferralController controller, Texts texts, ReferralWords words) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        list = new ListView<>(model.wrong);
        list.setId("wrong-list");
        list.setAccessibleText(texts.say("wrong.list"));
        list.getStyleClass().addAll("queue-list", "referral-list");
        list.setCellFactory(same -> new Row());
        EmptyState none = new EmptyState(Icons.FINISH, texts.say("wrong.none"));
        none.visibleProperty().bind(model.wrongCounted);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.openWrong.set(Optional.of(line));
            }
        });
        ChoiceChips<WrongSpan> span = new ChoiceChips<>(
                        texts.say("span"), List.of(WrongSpan.values()), each -> texts.say(each.key()))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        span.setId("wrong-span");
        span.choiceProperty().bindBidirectional(model.span);
        VBox left = new VBox(span, list);
        left.getStyleClass().add("referral-wrong");
        VBox.setVgrow(list, Priority.ALWAYS);
        setLeft(Panes.mark(left, list));
        ScrollPane scroll = new ScrollPane(page);
        Scrolls.plain(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setId("wrong-page");
        page.getStyleClass().add("referral-page");
        setCenter(Panes.mark(scroll, scroll));
        model.openWrong.subscribe(this::show);
        model.openWrong.subscribe(open -> open.ifPresent(list.getSelectionModel()::select));
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(Optional<WrongLine> open) {
        page.getChildren().clear();
        open.ifPresent(line -> {
            Label title = new Label(title(line));
            title.getStyleClass().add("words-title");
            title.setWrapText(true);
            Label count = new Label(count(line));
            count.getStyleClass().add("words-quiet");
            count.setWrapText(true);
            page.getChildren().addAll(title, count);
            line.returned().forEach(each -> page.getChildren().add(returned(each)));
        });
    }

    private Card returned(WrongLine.Returned back) {
        Label reason = new Label(texts.quote(back.reason()));
        reason.setWrapText(true);
        Label who = new Label(texts.say("wrong.by", back.by(), words.moment(back.at(), model.now.get())));
        who.getStyleClass().addAll("words-quiet", "words-small");
        return new Card(
                reason,
                who,
                back.ofCase()
                        ? Buttons.link(texts.say("wrong.case", back.what()), () -> controller.openCase(back.subject()))
                        : Buttons.link(texts.say("wrong.referral"), () -> controller.open(back.subject())));
    }

    private String title(WrongLine line) {
        return texts.say("cell", line.service().isEmpty() ? texts.say("no-service") : line.service(), line.agency());
    }

    private String count(WrongLine line) {
        return texts.say("wrong.count", line.returned().size(), line.sent(), line.percent());
    }

    private final class Row extends ListCell<WrongLine> {
        private final Label what = new Label();
        private final Label count = new Label();
        private final VBox both = new VBox(what, count);

        Row() {
            what.getStyleClass().add("words-strong");
            count.getStyleClass().addAll("words-quiet", "words-small");
            both.getStyleClass().add("queue-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable WrongLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line != null && !empty) {
                what.setText(title(line));
                count.setText(WrongPane.this.count(line));
                setGraphic(both);
                setText(what.getText() + ", " + count.getText());
            } else {
                setGraphic(null);
                setText(null);
            }
        }
    }
}
