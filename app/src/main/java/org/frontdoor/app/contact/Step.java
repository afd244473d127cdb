package org.frontdoor.app.contact;

import java.util.List;
import org.frontdoor.app.directory.FoundListings;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.triage.HandOff;

/// What is done next in a contact.
public sealed interface Step {
    /// Nothing is chosen: the caller speaks.
    record Listen() implements Step {}

    /// Read an answer out.
    /// @param article the one that is open
    /// @param others of the same service
    record Answer(Article article, List<Article> others) implements Step {
        public Answer {
            others = List.copyOf(others);
        }
    }

    /// Take the request in here.
    /// @param articles what is known about the service, should the caller only have asked
    record Intake(Service service, List<Article> articles) implements Step {
        public Intake {
            articles = List.copyOf(articles);
        }
    }

    /// Send the caller to the desk that does it.
    /// @param reason why it is theirs, in a sentence
    record Refer(Service service, HandOff card, String reason) implements Step {}

    /// Send the caller to another body of the directory.
    record Listed(FoundListings.Listed listed) implements Step {}
}
