package org.frontdoor.app.cases;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.DetailModel.Panel;
import org.frontdoor.app.questions.QuestionGrid;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Reveal;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Resolution;

/// One thing being done with a case: what it needs, what is wrong, and the one green button. Lies inside the page; the
/// rest of it stays usable.
final class DeedPanel extends VBox {
    private static final int REASON_ROWS = 2;
    private static final int SAID_ROWS = 3;
    private static final double MOST_OF_ROOM = 0.5;
    private static final int EDGE = 4;

    /// How wide an address is, in widths of the text's size.
    private static final double ADDRESS = 12;

    private final ReadOnlyDoubleProperty room;
    private final DetailModel model;
    private final DetailController controller;
    private final Texts texts;
    private final CaseWords words;
    private final Node first;

    /// @param room the height that it and the page share
    DeedPanel(
            Panel panel,
            ReadOnlyDoubleProperty room,
            CaseSheet sheet,
            DetailModel model,
            DetailController controller,
            Texts texts,
            CaseWords words) {
        this.room = room;
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        String name = CaseWords.key(panel);
        setId("panel-" + name);
        getStyleClass().add("case-panel");
        var title = new Label(texts.say("panel." + name));
        title.getStyleClass().add("words-heading");
        List<Node> fields = switch (panel) {
            case NONE -> List.of();
            case CORRECT -> correction();
            case TRANSFER -> transfer(sheet);
            case STATUS -> List.of(statuses(sheet));
            case RESOLVE -> List.of(kinds(), words("panel.done-words"));
            case REOPEN -> List.of(words("panel.reopen-reason"));
            case HAND_BACK -> List.of(words("panel.hand-back-reason"));
        };
        first = fields.isEmpty() ? this : fields.getFirst();
        getChildren().addAll(title, scrolling(fields), problem(model), buttons(texts.say("do." + name)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                controller.cancel();
                event.consume();
            }
        });
    }

    /// Puts the cursor where work starts.
    void start() {
        // What a scroll pane holds can have the cursor only after the pane was given its looks.
        applyCss();
        if (first instanceof FormField field) {
            toWords(field);
        } else if (first instanceof ChoiceChips<?> chips) {
            chips.getChildren().getFirst().requestFocus();
        } else {
            first.requestFocus();
        }
    }

    private static void toWords(FormField field) {
        Node words = field.lookup(".text-area");
        words.requestFocus();
        Reveal.of(words);
    }

    /// What is wrong, beside the control, said to screen readers as it appears.
    static Label problem(DetailModel model) {
        var problem = new Label();
        problem.setId("case-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.setAccessibleRole(AccessibleRole.TEXT);
        problem.getStyleClass().add("words-danger");
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(Bindings.isNotEmpty(model.problem));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private List<Node> transfer(CaseSheet sheet) {
        var chooser = new AgencyChooser(
                texts.say("panel.agency"),
                sheet.agencies().stream()
                        .filter(agency ->
                                !agency.code().equals(sheet.full().routing().agency()))
                        .toList());
        chooser.choose(model.agency.get());
        chooser.choiceProperty().subscribe(model.agency::set);
        FormField reason = words("panel.reason");
        chooser.onChosen(() -> toWords(reason));
        return List.of(chooser, reason);
    }

    private Node statuses(CaseSheet sheet) {
        var chips = new ChoiceChips<>(
                texts.say("panel.status"), sheet.full().status().next(), words::status);
        chips.choiceProperty().bindBidirectional(model.status);
        return chips;
    }

    private Node kinds() {
        var chips =
                new ChoiceChips<>(texts.say("panel.kind"), List.of(Resolution.Kind.values()), words::resolutionAlone);
        chips.choiceProperty().bindBidirectional(model.kind);
        return chips;
    }

    private FormField words(String label) {
        var area = Scrolls.text();
        area.setId("panel-words");
        area.setPrefRowCount(REASON_ROWS);
        area.textProperty().bindBidirectional(model.words);
        return new FormField(texts.say(label), area).required(texts.say("required"));
    }

    private List<Node> correction() {
        var said = Scrolls.text();
        said.setId("correct-description");
        said.setPrefRowCount(SAID_ROWS);
        said.textProperty().bindBidirectional(model.description);
        var address = new TextField();
        address.setId("correct-place");
        address.textProperty().bindBidirectional(model.address);
        var detail = new TextField();
        detail.setId("correct-detail");
        detail.textProperty().bindBidirectional(model.placeDetail);
        var where = new FormField(texts.say("panel.place"), address);
        var found = new FormField(texts.say("panel.place-detail"), detail);
        var place = new FlowPane(where, found);
        place.getStyleClass().add("case-buttons");
        place.setMinWidth(0);
        for (FormField half : List.of(where, found)) {
            half.prefWidthProperty().bind(share(place, address));
        }
        var wish = new ChoiceChips<>(texts.say("panel.follow-up"), List.of(FollowUp.values()), words::followUp)
                .need(ChoiceChips.Need.ALWAYS_ONE);
        wish.choiceProperty().bindBidirectional(model.followUp);
        List<Node> fields = new ArrayList<>(List.of(new FormField(texts.say("panel.said"), said), place));
        if (!model.questions.get().all().isEmpty()) {
            // What is wrong with an answer the rule says, below the fields.
            fields.add(new QuestionGrid(model.questions.get(), model.answers, (question, error) -> {}, 1, texts));
        }
        fields.add(new FormField(texts.say("panel.follow-up"), wish));
        return fields;
    }

    /// Half of the line where either half holds an address, else all of it.
    private static DoubleBinding share(FlowPane line, TextField words) {
        return Bindings.createDoubleBinding(
                () -> {
                    double half = Math.floor((line.getWidth() - line.getHgap()) / 2);
                    return half < ADDRESS * words.getFont().getSize() ? line.getWidth() : half;
                },
                line.widthProperty(),
                line.hgapProperty(),
                words.fontProperty());
    }

    /// Many fields leave the page above them some room, and the button in sight.
    private ScrollPane scrolling(List<Node> fields) {
        var column = new VBox();
        column.getStyleClass().add("case-panel");
        column.getChildren().addAll(fields);
        var scroll = Scrolls.of(column);
        scroll.setId("panel-fields");
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("case-panel-scroll");
        scroll.maxHeightProperty().bind(room.multiply(MOST_OF_ROOM));
        scroll.prefHeightProperty().bind(column.heightProperty().add(EDGE));
        return scroll;
    }

    private FlowPane buttons(String deed) {
        Button confirm = Buttons.primary(deed, KeyCombination.valueOf("Shortcut+Enter"), controller::confirm);
        confirm.setId("panel-confirm");
        confirm.disableProperty().bind(model.busy);
        Button cancel =
                Buttons.secondary(texts.say("cancel"), KeyCombination.valueOf("Esc"), () -> controller.cancel());
        cancel.setId("panel-cancel");
        var buttons = new FlowPane(confirm, cancel);
        buttons.getStyleClass().add("case-buttons");
        buttons.setMinWidth(0);
        confirm.setMinWidth(0);
        confirm.maxWidthProperty().bind(buttons.widthProperty());
        return buttons;
    }
}
