package org.frontdoor.app.sync;

import org.frontdoor.model.command.Problem;

/// What became of a person's decision on an item that needed attention.
public sealed interface Dealt {
    /// It is written down, and the item is gone.
    record Done() implements Dealt {}

    /// Somebody (or central) was faster: there is no such item any more.
    record NotThere() implements Dealt {}

    /// The disk did not take it. Nothing changed; the words say what to do.
    record NotWritten(Problem problem) implements Dealt {}
}
