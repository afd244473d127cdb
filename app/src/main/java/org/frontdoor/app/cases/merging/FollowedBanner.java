package org.frontdoor.app.cases.merging;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/// Above the page of a case that was merged: where it is followed now and how that one stands, and what takes it out
/// again. Above the page of a parent: the cases that are followed in it.
public final class FollowedBanner extends VBox {
    private final Merging merging;
    private final Workspace workspace;
    private final Texts texts;
    private final CaseWords words;

    /// @param texts of the area `merging`
    public FollowedBanner(
            ObservableValue<@Nullable CaseSheet> shown,
            Merging merging,
            Workspace workspace,
            Texts texts,
            CaseWords words) {
        this.merging = merging;
        this.workspace = workspace;
        this.texts = texts;
        this.words = words;
        setId("case-followed");
        getStyleClass().add("case-followed");
        shown.subscribe(this::show);
    }

    private void show(@Nullable CaseSheet sheet) {
        List<Node> banners = new ArrayList<>();
        if (sheet != null) {
            sheet.full().merged().ifPresent(into -> banners.add(merged(sheet, into)));
            sheet.full().children().forEach(child -> banners.add(child(child)));
        }
        getChildren().setAll(banners);
        setVisible(!banners.isEmpty());
        setManaged(!banners.isEmpty());
    }

    private Banner merged(CaseSheet sheet, CaseEvent.MergedInto into) {
        String number = CaseWords.grouped(into.number());
        String stands = workspace
                .find(Case.KIND, into.parent())
                .map(parent -> words.status(
                        parent.status(),
                        parent.resolution() == null ? null : parent.resolution().kind()))
                .orElseGet(() -> texts.say("not-here"));
        var go = Buttons.secondary(
                texts.say("go", number), KeyCombination.valueOf("G"), () -> merging.go(into.parent()));
        go.setId("case-go-parent");
        var undo = Buttons.secondary(texts.say("undo"), KeyCombination.valueOf("U"), () -> merging.undo(sheet));
        undo.setId("case-undo-merge");
        return new Banner(Tone.INFO, texts.say("banner.merged", number, stands), go, undo);
    }

    private Banner child(CaseEvent.Absorbed child) {
        String number = CaseWords.grouped(child.number());
        return new Banner(
                Tone.INFO,
                texts.say("banner.child", number),
                Buttons.link(texts.say("go", number), () -> merging.go(child.child())));
    }
}
