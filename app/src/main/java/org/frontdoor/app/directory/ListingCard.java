package org.frontdoor.app.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
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
import org.frontdoor.model.directory.SpokenLanguage;
import org.frontdoor.model.program.Wording;

/// A listing as it is read out to a caller: who, their number, whether they are open now, who may get it, what to have
/// ready, and how sure all that is.
public final class ListingCard extends VBox {
    private final Texts texts;
    private final OpenWords open;
    private final String language;

    /// @param language of the caller; English stands in
    public ListingCard(Listed listed, OpenWords open, String language) {
        this.texts = open.texts();
        this.open = open;
        this.language = language;
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
        listing.spoken().stream().limit(1).forEach(phone -> {
            Label number = words(phone(phone));
            number.getStyleClass().addAll("words-number", "listing-phone");
            getChildren().add(number);
        });
        listing.spoken().stream().skip(1).forEach(phone -> getChildren().add(words(phone(phone))));
        said(listing.description());
        fact("who", who(listing));
        fact("ready", listing.papers().stream().map(Listing.Paper::name).collect(Collectors.joining("; ")));
        fact("apply", listing.apply().in(language));
        fact("fees", fees(listing));
        fact("languages", languages(listing));
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

    private void hours(Listing listing) {
        List<Schedule> all = listing.sites().isEmpty()
                ? listing.hours()
                : listing.hoursAt(listing.sites().getFirst());
        fact("hours", String.join("; ", new HoursWords(texts).of(all)));
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
        fact("way", place.transport());
        fact("access", place.access().stream().map(Location.Access::description).collect(Collectors.joining("; ")));
    }

    private String who(Listing listing) {
        Integer least = listing.eligibility().least();
        Integer most = listing.eligibility().most();
        String ages = least != null && most != null
                ? texts.say("ages", least, most)
                : least != null ? texts.say("ages.from", least) : most != null ? texts.say("ages.to", most) : "";
        return Stream.of(listing.eligibility().words().in(language), ages)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String fees(Listing listing) {
        return Stream.concat(
                        Stream.of(listing.fees().in(language)),
                        listing.costs().stream()
                                .map(cost -> Stream.of(
                                                cost.option(),
                                                cost.amount(),
                                                cost.currency().toUpperCase(Locale.ROOT),
                                                cost.words())
                                        .filter(part -> !part.isBlank())
                                        .collect(Collectors.joining(" "))))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private String languages(Listing listing) {
        String spoken = listing.spokenLanguages().stream()
                .map(this::language)
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(spoken, listing.interpreters())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    private String language(SpokenLanguage spoken) {
        String name = spoken.code().isEmpty()
                ? spoken.name()
                : Locale.forLanguageTag(spoken.code())
                        .getDisplayLanguage(texts.language().locale());
        String shown = name.isEmpty() ? spoken.name() : name;
        return spoken.note().isEmpty() ? shown : shown + " (" + spoken.note() + ")";
    }

    private String phone(PhoneLine phone) {
        String number = phone.extension().isEmpty()
                ? phone.number()
                : texts.say("extension", phone.number(), phone.extension());
        return phone.description().isEmpty() ? number : number + ", " + phone.description();
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
