package org.frontdoor.app.contact;

import org.frontdoor.app.directory.FoundListings;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.search.Why;

/// One row of what answers the caller's words.
public sealed interface Suggestion {
    /// Why it is there.
    Why why();

    record OfService(Found.ServiceMatch match) implements Suggestion {
        @Override
        public Why why() {
            return match.why();
        }
    }

    /// Something of the directory of other bodies.
    record OfListing(FoundListings.Match match) implements Suggestion {
        @Override
        public Why why() {
            return match.why();
        }
    }

    record OfArticle(Found.ArticleMatch match) implements Suggestion {
        @Override
        public Why why() {
            return match.why();
        }
    }
}
