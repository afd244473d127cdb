package org.frontdoor.app.directory;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.PhoneLine;
import org.frontdoor.model.directory.SpokenLanguage;

/// Says in a line what a listing's parts say.
public final class ListingWords {
    private final Texts texts;
    private final String language;

    /// @param texts of any area
    /// @param language of whoever is told; English stands in
    public ListingWords(Texts texts, String language) {
        this.texts = texts.area("directory");
        this.language = language;
    }

    /// Who may get it.
    public String who(Listing listing) {
        Integer least = listing.eligibility().least();
        Integer most = listing.eligibility().most();
        String ages = least != null && most != null
                ? texts.say("ages", least, most)
                : least != null ? texts.say("ages.from", least) : most != null ? texts.say("ages.to", most) : "";
        return Stream.of(listing.eligibility().words().in(language), ages)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    String fees(Listing listing) {
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

    /// The languages that are spoken there.
    public String spoken(Listing listing) {
        return listing.spokenLanguages().stream().map(this::language).distinct().collect(Collectors.joining(", "));
    }

    String languages(Listing listing) {
        return Stream.of(spoken(listing), listing.interpreters())
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

    String phone(PhoneLine phone) {
        String number = phone.extension().isEmpty()
                ? phone.number()
                : texts.say("extension", phone.number(), phone.extension());
        return phone.description().isEmpty() ? number : number + ", " + phone.description();
    }
}
