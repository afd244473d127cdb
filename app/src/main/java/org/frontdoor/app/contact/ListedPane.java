package org.frontdoor.app.contact;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.frontdoor.app.directory.ListingCard;
import org.frontdoor.app.directory.OpenWords;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.referral.Referral;
import org.jspecify.annotations.Nullable;

/// Sends the caller to another body: its card, and how they are sent on. Finishing the contact logs it.
final class ListedPane extends VBox {
    ListedPane(ContactModel model, Texts texts, Supplier<Instant> now, @Nullable Program program, Step.Listed step) {
        getStyleClass().add("contact-listed");
        Label say = new Label(texts.say("listed.say"));
        say.getStyleClass().add("words-quiet");
        say.setWrapText(true);
        say.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        say,
                        new ListingCard(step.listed(), new OpenWords(texts, now, program), model.language.get()),
                        manner(model, texts));
    }

    /// How a caller is sent on, and whether they may be called back.
    static FactLine manner(ContactModel model, Texts texts) {
        ChoiceChips<Referral.Manner> manner = new ChoiceChips<>(
                texts.say("refer.manner"),
                List.of(Referral.Manner.values()),
                each -> texts.say("manner." + each.name().toLowerCase(Locale.ROOT)));
        manner.need(ChoiceChips.Need.ALWAYS_ONE).choiceProperty().bindBidirectional(model.manner);
        CheckBox mayCall = new CheckBox(texts.say("refer.may-call"));
        mayCall.setId("refer-may-call");
        mayCall.selectedProperty().bindBidirectional(model.mayCall);
        return FactLine.deeds(manner, mayCall);
    }
}
