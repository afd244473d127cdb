package org.frontdoor.app.announcement;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.markdown.MarkdownView;
import org.frontdoor.app.ui.text.Reading;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.announcement.Announcement;

/// An announcement to be read, and for those who answer for it, who has.
final class AnnouncementPage extends VBox {
    private final AnnouncementRow row;
    private final AnnouncementsModel model;
    private final AnnouncementsController controller;
    private final Texts texts;
    private final AnnouncementWords words;
    private final VBox readersAt = new VBox();

    AnnouncementPage(
            AnnouncementRow row,
            AnnouncementsModel model,
            AnnouncementsController controller,
            Texts texts,
            AnnouncementWords words) {
        this.row = row;
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        Announcement announcement = row.announcement();
        setAccessibleText(words.title(announcement));
        setId("announcement-page");
        getStyleClass().add("announcement-page");
        Label title = said(announcement.title(), "words-title");
        Reading.turn(title, announcement.title());
        getChildren().addAll(title, facts(announcement));
        words.withdrawn(announcement).ifPresent(said -> getChildren().add(new Banner(Tone.NEUTRAL, said)));
        getChildren().add(said(words.source(announcement), "words-quiet"));
        var body = new MarkdownView(announcement.body(), link -> {});
        body.setId("announcement-body");
        getChildren().addAll(body, deeds());
        if (model.withdrawing.get()) {
            getChildren().add(asking());
        }
        getChildren().add(readersAt);
        show(model.readers.get());
    }

    /// Who has read it comes a moment later, and again whenever somebody has.
    void show(Readers readers) {
        readersAt.getChildren().clear();
        boolean any = withdrawn() ? !readers.read().isEmpty() : readers.all() > 0;
        if (any) {
            readersAt.getChildren().add(readers(readers));
        }
    }

    /// Nobody is asked to read what does not hold.
    private boolean withdrawn() {
        return row.phase() == AnnouncementRow.Phase.WITHDRAWN;
    }

    private FactLine facts(Announcement announcement) {
        var facts = new FactLine(
                new Pill(words.kind(announcement.kind()), AnnouncementWords.tone(announcement.kind())),
                new Pill(words.period(row), row.phase().past() ? Tone.NEUTRAL : Tone.INFO).mayBeCut(),
                new Pill(texts.say("for", words.audience(announcement.audience()))).mayBeCut());
        if (announcement.mustRead() && !withdrawn()) {
            facts.getChildren().add(new Pill(texts.say("must-read"), Tone.AMBER));
        }
        if (!announcement.services().isEmpty()) {
            facts.getChildren()
                    .add(new Pill(texts.say("concerns", words.services(announcement.services()))).mayBeCut());
        }
        if (!announcement.words().isEmpty()) {
            facts.getChildren()
                    .add(new Pill(texts.say("comes-up", String.join(", ", announcement.words()))).mayBeCut());
        }
        facts.getStyleClass().add("announcement-facts");
        return facts;
    }

    private FactLine deeds() {
        var deeds = new FactLine();
        deeds.getStyleClass().add("announcement-facts");
        if (row.unread()) {
            Button read = Buttons.primary(texts.say("have-read"), KeyCombination.valueOf("R"), controller::acknowledge);
            read.setId("announcement-read");
            deeds.getChildren().add(read);
        }
        if (controller.mayChange()) {
            Button change = Buttons.secondary(texts.say("change"), KeyCombination.valueOf("E"), controller::change);
            change.setId("announcement-change");
            Button withdraw = Buttons.secondary(texts.say("withdraw"), () -> model.withdrawing.set(true));
            withdraw.setId("announcement-withdraw");
            deeds.getChildren().addAll(change, withdraw);
        }
        return deeds;
    }

    private Banner asking() {
        Button yes = Buttons.primary(texts.say("withdraw.yes"), controller::withdraw);
        yes.setId("announcement-withdraw-yes");
        Button no = Buttons.secondary(texts.say("withdraw.no"), () -> model.withdrawing.set(false));
        no.setId("announcement-withdraw-no");
        return new Banner(Tone.AMBER, texts.say("withdraw.ask"), yes, no);
    }

    private Card readers(Readers readers) {
        var heading = new SectionLabel(texts.say("readers"));
        if (!withdrawn()) {
            heading.countProperty()
                    .set(texts.say("readers.count", readers.read().size(), readers.all()));
        }
        var card = Card.titled(heading);
        card.setId("announcement-readers");
        if (!readers.read().isEmpty()) {
            String read = readers.read().stream()
                    .map(reader -> texts.say("reader", reader.name(), words.moment(reader.at())))
                    .collect(Collectors.joining(" · "));
            card.getChildren().add(said(texts.say("readers.read", read), "announcement-names"));
        }
        if (!withdrawn() && !readers.unread().isEmpty()) {
            String unread = String.join(" · ", readers.unread());
            card.getChildren().add(said(texts.say("readers.unread", unread), "announcement-names"));
        }
        return card;
    }

    private static Label said(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
