package org.frontdoor.model.catalog;

/// What is wrong with the answers to a service's questions.
///
/// @param question its code
/// @param detail one English sentence: what is wrong, and what to do
public record Fault(String question, Kind kind, String detail) {

    /// The ways to be wrong.
    public enum Kind {
        /// A required question has no answer.
        MISSING,
        /// The answer is not of the question's type.
        WRONG_TYPE,
        /// None of the choices.
        NOT_A_CHOICE,
        /// More values than the question takes.
        TOO_MANY,
        /// An answer to a question that the service does not ask, or only reads out.
        UNKNOWN
    }
}
