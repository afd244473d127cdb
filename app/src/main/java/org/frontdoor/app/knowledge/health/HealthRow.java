package org.frontdoor.app.knowledge.health;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.contact.Channel;
import org.jspecify.annotations.Nullable;

/// One line of what a number is made of.
///
/// @param bar the part of the chart that it is counted in
/// @param agency its name, empty where it is of none
/// @param last the day that matters: used last, to be looked at by, …
/// @param note a word for how it stands, as its text's key; empty for none
/// @param figures of the columns of its measure
record HealthRow(
        String bar,
        Subject subject,
        String agency,
        long number,
        @Nullable LocalDate last,
        String note,
        List<Long> figures,
        Goal goal) {

    HealthRow {
        figures = List.copyOf(figures);
    }

    /// What a line or a bar speaks of.
    sealed interface Subject {
        /// Words as somebody wrote them.
        record Words(String words) implements Subject {}

        /// An article as it was published at one time; negative where that is not known.
        record Edition(int number) implements Subject {}

        /// Words as somebody wrote them, in a language that must be told.
        record Said(String words, String language) implements Subject {}

        /// One of a few kinds, as its text's key.
        record Kind(String key) implements Subject {}

        /// A language's tag.
        record Tongue(String code) implements Subject {}

        /// A day, or a week.
        record Days(LocalDate from, LocalDate to) implements Subject {}

        /// A contact, by how it came.
        record Talk(Channel channel, String language) implements Subject {}
    }

    /// What is opened when a line is.
    sealed interface Goal {
        record Read(UUID article) implements Goal {}

        record Write(UUID article) implements Goal {}

        record Open(UUID caseId) implements Goal {}

        record Search(String words, String language) implements Goal {}

        /// The words that were heard in a contact, in the search.
        record SearchHeard(UUID contact) implements Goal {}

        /// The lines of a bar.
        record Within(String bar) implements Goal {}

        record Nowhere() implements Goal {}
    }
}
