package org.frontdoor.app.knowledge.write;

/// Something about a text that its writer may want to mend.
sealed interface Hint {
    /// It leads nowhere.
    record BrokenLink(String target) implements Hint {}

    /// A link that a browser would run, or that is none.
    record OddLink(String target) implements Hint {}

    /// An abbreviation that is nowhere written out.
    record Unexplained(String letters) implements Hint {}

    /// It asks for more years of school than most callers' language needs.
    record HardToRead(int grade) implements Hint {}

    /// HTML is shown as it stands, never run.
    record Html() implements Hint {}
}
