package org.frontdoor.app.sync;

import java.util.Optional;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;

/// The case numbers this workstation holds.
public interface Numbers {
    NumberTaking take();

    void putBack(NumberTaking.Taken number);

    NumberStock stock();

    /// The lease to ask central for now, when half is used; the same one until an answer to it came.
    Optional<LeaseRequest> wanted();

    /// The same for provisional numbers.
    Optional<LeaseRequest> provisionalWanted();

    /// Central says that this person opens no cases.
    void notNeeded();

    /// Central gave this block.
    /// @return false when the disk did not take it; it is asked for again with the same lease id
    boolean leased(NumberBlock block);

    /// The same for provisional numbers.
    boolean leased(ProvisionalBlock block);
}
