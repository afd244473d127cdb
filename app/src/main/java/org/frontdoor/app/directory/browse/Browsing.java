package org.frontdoor.app.directory.browse;

import java.util.List;
import java.util.Map;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.Shelf;
import org.frontdoor.app.directory.TermTree.Kind;

/// What is shown of the directory.
///
/// @param kinds with how many are left in each
/// @param listings those on the shelf that was asked for, best first where words were typed, else by name
/// @param left how many are left on all shelves
/// @param ofNone how many of those are of no kind
/// @param says false where these are merely the nearest to the words
/// @param choices what can be filtered by
record Browsing(List<Kind> kinds, List<Listed> listings, int left, int ofNone, boolean says, Choices choices) {
    static final Browsing NONE_YET = new Browsing(List.of(), List.of(), 0, 0, true, Choices.NONE);

    Browsing {
        kinds = List.copyOf(kinds);
        listings = List.copyOf(listings);
    }

    /// What somebody wants to see.
    ///
    /// @param openNow only what is open
    /// @param spoken code or name of a language that is spoken there, or empty
    /// @param area where the caller lives, as the directory calls it, or empty
    /// @param language in which names are read
    record Asked(String words, Shelf shelf, boolean openNow, String spoken, String area, String language) {
        boolean filters() {
            return openNow || !spoken.isEmpty() || !area.isEmpty() || !words.isBlank();
        }
    }

    /// @param spoken names of languages by code, in order
    /// @param areas in order
    /// @param any whether the directory has anything at all
    record Choices(Map<String, String> spoken, List<String> areas, boolean any) {
        static final Choices NONE = new Choices(Map.of(), List.of(), true);

        Choices {
            areas = List.copyOf(areas);
        }
    }
}
