package org.frontdoor.model.command;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Carries a command's body from one form to the next. Journals keep commands in the form in which they were given,
/// and central gets them so: a migration stays for ever, and its words never change.
@FunctionalInterface
public interface Migration {
    /// The same intent in the next form. Never fails, whatever stands in the body: what does not fit is told by the
    /// reading that follows.
    ///
    /// @param body a copy, which may be changed and returned
    ObjectNode next(ObjectNode body);
}
