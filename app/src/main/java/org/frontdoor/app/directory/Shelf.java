package org.frontdoor.app.directory;

import java.util.UUID;

/// A part of the directory that can be looked through.
public sealed interface Shelf {
    Shelf ALL = new All();

    /// Whatever is in it.
    record All() implements Shelf {}

    /// What is of a term of the taxonomy, or of one below it.
    record OfTerm(UUID term) implements Shelf {}

    /// What no term says the kind of.
    record OfNone() implements Shelf {}
}
