package org.frontdoor.central.store;

import java.util.List;
import java.util.Optional;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Keeps a look-up table in step with the entries, in their transaction.
public interface Projection {
    /// Takes over what was written.
    void apply(Handle handle, Site site, List<Applied> written);

    /// One change that was written.
    /// @param isNew there was no such entry before
    record Applied(Change change, String scope, boolean isNew) {}

    /// Whether a failed write was this projection's guard, and what to tell the person then.
    Optional<Problem> guard(JdbiException failure);
}
