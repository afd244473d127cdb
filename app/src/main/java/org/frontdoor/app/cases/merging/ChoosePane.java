package org.frontdoor.app.cases.merging;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseLookup;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.distance.DistanceWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.program.Program.PlacesTold;
import org.jspecify.annotations.Nullable;

/// Into which case: by its number, or one of those nearby that are about the same kind of thing.
final class ChoosePane implements MergePane.Starting {
    private static final int ROW = 44;

    private final VBox column = new VBox();
    private final TextField number = new TextField();

    ChoosePane(MergeModel model, Merging controller, Texts texts, CaseWords words, Workspace workspace) {
        column.getStyleClass().add("merging-page");
        CaseSheet sheet = model.sheet.get();
        String own = sheet == null ? "" : CaseWords.grouped(sheet.full().number());
        number.setId("merging-number");
        number.textProperty().bindBidirectional(model.number);
        number.setOnAction(event -> controller.choose());
        ListView<CaseLookup.Near> near = new ListView<>(model.near);
        near.setId("merging-near");
        near.setAccessibleText(texts.say("near"));
        near.setPlaceholder(MergePane.label(texts.say("near.none"), "words-quiet"));
        near.prefHeightProperty()
                .bind(Bindings.size(model.near).map(rows -> ROW * Math.clamp(rows.intValue(), 1, 6) + 2.0));
        DistanceWords distance = DistanceWords.in(texts);
        boolean feet = PlacesTold.of(workspace).feet();
        near.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(CaseLookup.@Nullable Near each, boolean empty) {
                super.updateItem(each, empty);
                setText(
                        each == null || empty
                                ? null
                                : texts.say(
                                        "near.line",
                                        CaseWords.grouped(each.row().number()),
                                        distance.of(each.meters(), feet),
                                        words.shortMoment(each.row().openedAt(), workspace.now()),
                                        each.row().words()));
            }
        });
        near.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(near, controller);
                event.consume();
            }
        });
        near.setOnMouseClicked(event -> chosen(near, controller));
        column.getChildren()
                .addAll(
                        MergePane.label(texts.say("choose.title", own), "words-title"),
                        MergePane.label(texts.say("choose.help"), "words-quiet"),
                        new FormField(texts.say("number"), number),
                        new SectionLabel(texts.say("near")),
                        near);
    }

    private static void chosen(ListView<CaseLookup.Near> near, Merging controller) {
        CaseLookup.Near chosen = near.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            controller.choose(chosen.row().id());
        }
    }

    @Override
    public Node node() {
        return column;
    }

    @Override
    public Node first() {
        return number;
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty("");
    }
}
