package org.frontdoor.app.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Location;
import org.frontdoor.model.directory.PhoneLine;
import org.frontdoor.model.directory.Schedule;
import org.frontdoor.model.directory.Site;
import org.frontdoor.model.program.Wording;

/// A listing as it is read out to a caller: who, their number, whether they are open now, who may get it, what to have
/// ready, and how sure all that is.
public final class ListingCard extends VBox {
    private final Texts texts;
    private final OpenWords open;
    private final String language;
    private final ListingWords words;

    /// @param language of the caller; English stands in
    public ListingCard(Listed listed, OpenWords open, String language) {
        this.texts = open.texts();
        this.open = open;
        this.language = language;
        this.words = new ListingWords(texts, language);
        getStyleClass().add("listing-card");
        getStylesheets().add(Sheets.beside(ListingCard.class, "directory.css"));
        Listing listing = listed.listing();
        Label name = words(listing.name().in(language));
        name.getStyleClass().add("words-title");
        getChildren().add(name);
        String whose = Stream.of(
                        listed.organization(),
                        Optional.ofNullable(listing.program())
                                .map(Listing.InProgram::name)
                                .orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        if (!whose.isEmpty()) {
            Label who = words(whose);
            who.setId("listing-organization");
            getChildren().add(who);
        }
        FactLine sure = new FactLine(open.pill(open.now(listing)), open.assured(listing));
        sure.getStyleClass().add("listing-sure");
        getChildren().add(sure);
        if (listing.status() == Listing.Status.TEMPORARILY_CLOSED) {
            getChildren().add(new Banner(Tone.AMBER, texts.say("status.temporarily-closed")));
        }
        if (!listing.alert().isEmpty()) {
            Label alert = words(listing.alert());
            alert.getStyleClass().add("words-small");
            alert.setId("listing-alert");
            getChildren().add(alert);
        }
        listing.spoken().stream().limit(1).forEach(phone -> phone(phone, "words-number", "listing-phone"));
        listing.spoken().stream().skip(1).forEach(phone -> phone(phone));
        said(listing.description());
        fact("who", words.who(listing));
        fact("ready", listing.papers().stream().map(Listing.Paper::name).collect(Collectors.joining("; ")));
        fact("apply", listing.apply().in(language));
        fact("fees", words.fees(listing));
        fact("languages", words.languages(listing));
        hours(listing);
        listing.sites().forEach(site -> site(listing, site));
        fact(
                "area",
                listing.areas().stream()
                        .map(area -> area.name().isEmpty() ? area.description() : area.name())
                        .filter(area -> !area.isEmpty())
                        .collect(Collectors.joining(", ")));
        fact("wait", listing.waitTime());
        fact("web", listing.web());
        fact("email", listing.email());
        Label source = words(texts.say("source", listing.source()));
        source.getStyleClass().addAll("words-quiet", "words-small");
        getChildren().add(source);
    }

    /// Once where all its sites have the same.
    private void hours(Listing listing) {
        if (sameHours(listing)) {
            hours(
                    listing.sites().isEmpty()
                            ? listing.hours()
                            : listing.hoursAt(listing.sites().getFirst()));
        }
    }

    private static boolean sameHours(Listing listing) {
        return listing.sites().stream().map(listing::hoursAt).distinct().count() <= 1;
    }

    private void hours(List<Schedule> schedules) {
        fact("hours", String.join("; ", new HoursWords(texts).of(schedules)));
    }

    /// A number, to be read aloud or copied.
    private void phone(PhoneLine phone, String... styles) {
        Label number = words(words.phone(phone));
        number.getStyleClass().addAll(styles);
        Button copy = new Button(texts.say("copy"));
        copy.getStyleClass().add("link-button");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setAccessibleText(texts.say("copy.number", phone.number()));
        copy.setOnAction(event -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, phone.number()));
            copy.setText(texts.say("copied"));
            copy.setAccessibleText(texts.say("copied"));
        });
        FactLine line = new FactLine(number, copy);
        line.getStyleClass().add("listing-number");
        line.setRowValignment(VPos.BASELINE);
        getChildren().add(line);
    }

    private void site(Listing listing, Site site) {
        Location place = site.location();
        fact(
                "where",
                Stream.of(place.name(), place.shownAddress())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")));
        if (listing.sites().size() > 1) {
            getChildren().add(open.pill(open.now(listing, site)));
        }
        if (!sameHours(listing)) {
            hours(listing.hoursAt(site));
        }
        fact("way", place.transport());
        fact("access", place.access().stream().map(Location.Access::description).collect(Collectors.joining("; ")));
    }

    private void said(Wording words) {
        if (!words.in(language).isEmpty()) {
            getChildren().add(words(words.in(language)));
        }
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) {
            Label fact = words(texts.say("card." + key, value));
            fact.setId("listing-" + key);
            getChildren().add(fact);
        }
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
