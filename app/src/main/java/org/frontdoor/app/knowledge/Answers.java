package org.frontdoor.app.knowledge;

import java.util.List;
import java.util.Optional;
import org.frontdoor.app.cases.filter.FilterMistake;
import org.frontdoor.app.search.Found;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;

/// What was found for what somebody asked of the knowledge room.
///
/// @param words without the terms that filter; blank while nothing is asked
/// @param says whether one of the matches says it; true while nothing is asked and something is there
/// @param hidden how many answers the filters keep from being found, where none is found with them
/// @param nearest services, where no answer says it
/// @param failed what those who write the answers should know was asked in vain
/// @param mistakes terms that mean nothing
record Answers(
        List<Found.ArticleMatch> matches,
        String words,
        boolean says,
        int hidden,
        List<Service> nearest,
        Optional<String> failed,
        List<FilterMistake> mistakes) {
    static final Answers NONE_YET = new Answers(List.of(), "", true, 0, List.of(), Optional.empty(), List.of());

    Answers {
        matches = List.copyOf(matches);
        nearest = List.copyOf(nearest);
        mistakes = List.copyOf(mistakes);
    }

    /// What the question was read as where it was mistyped, else empty.
    String readAs() {
        return matches.isEmpty() ? "" : matches.getFirst().why().readAs();
    }

    /// What somebody asks.
    ///
    /// @param typed words, and terms that filter
    /// @param language whose articles come first
    /// @param agency code of the one that answers for them, or empty for all
    /// @param service code of the one they speak of, or empty for all
    record Asked(String typed, String language, String agency, String service) {}

    /// What can be filtered by: what has answers.
    record Choices(List<Agency> agencies, List<Service> services) {
        static final Choices NONE = new Choices(List.of(), List.of());

        Choices {
            agencies = List.copyOf(agencies);
            services = List.copyOf(services);
        }
    }
}
