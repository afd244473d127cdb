package org.frontdoor.central.commands;

import org.frontdoor.model.command.Change;
import org.jdbi.v3.core.Handle;

/// What only central can add to what a rule decided, in the same transaction.
@FunctionalInterface
public interface LastWord {

    /// The change as it is to be written.
    /// @throws NotNow when it cannot be written for now
    Change over(Handle handle, Change change);
}
