package org.frontdoor.app.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.app.directory.FoundListings;
import org.frontdoor.app.directory.ListingSearch;

/// What the directory of other bodies adds to what answers a caller: a small group of its own. It stands below the
/// city's own services and answers where those say what was asked, and above them where they do not, or where the
/// caller's words are of a need that the directory is for.
final class ListedSuggestions {
    private static final int MOST = 3;

    /// As many rows as have a key.
    private static final int ROWS = 9;

    private final ListingSearch listings;

    ListedSuggestions(ListingSearch listings) {
        this.listings = listings;
    }

    /// @param needs offer the nearest ones too
    Suggestions with(Suggestions own, String words, String language, boolean needs) {
        int room = Math.min(MOST, ROWS - own.all().size());
        FoundListings found = listings.find(words, language, room, any -> true);
        if (!found.says() && !needs) {
            return own;
        }
        Stream<Suggestion> listed = found.matches().stream().map(Suggestion.OfListing::new);
        boolean first = needs || !own.answer();
        List<Suggestion> all = (first
                        ? Stream.concat(listed, own.all().stream())
                        : Stream.concat(own.all().stream(), listed))
                .toList();
        return new Suggestions(all, own.answer() || !found.matches().isEmpty());
    }

    /// The step of a form that was kept.
    Optional<Step> step(ContactForm form) {
        return Optional.ofNullable(form.listing()).flatMap(listings::find).map(Step.Listed::new);
    }
}
