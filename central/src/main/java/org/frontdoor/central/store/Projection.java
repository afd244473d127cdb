package org.frontdoor.central.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Keeps a look-up table in step with the entries, in their transaction.
public interface Projection {
    /// Takes over what was written.
    void apply(Handle handle, Site site, List<Applied> written);

    /// One change that was written.
    /// @param version that it has now
    /// @param isNew there was no such entry before
    /// @param seenBy scopes of all who saw it before, on the way, or see it now
    record Applied(Change change, String scope, long version, boolean isNew, Set<String> seenBy) {
        public Applied {
            seenBy = Set.copyOf(seenBy);
        }

        /// Others see it now than before, or it is new.
        public boolean moved() {
            return isNew || seenBy.size() > 1;
        }
    }

    /// Whether a failed write was this projection's guard, and what to tell the person then.
    Optional<Problem> guard(JdbiException failure);
}
