package org.frontdoor.app.directory;

import java.util.List;
import org.frontdoor.app.search.Why;
import org.frontdoor.model.directory.Listing;

/// What the directory has for some words, best first.
///
/// @param says whether one of the best says what was asked, and is not merely the nearest there is
public record FoundListings(List<Match> matches, boolean says) {
    public static final FoundListings NOTHING = new FoundListings(List.of(), false);

    public FoundListings {
        matches = List.copyOf(matches);
    }

    /// A listing with whose it is.
    /// @param organization its name, or empty where it is not known
    public record Listed(Listing listing, String organization) {}

    public record Match(Listed listed, Why why) {}
}
