package org.frontdoor.app.remote;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.wire.SyncMessages.Agreement;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.Holding;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.frontdoor.model.wire.SyncMessages.NewPassword;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.SyncMessages.OlderEntries;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SignIn;
import org.frontdoor.model.wire.SyncMessages.SiteCard;
import org.frontdoor.model.wire.SyncMessages.SnapshotHead;
import org.jspecify.annotations.Nullable;

/// Central. Calls wait for the answer, at most some seconds; an interrupt ends them as unreachable. Thread-safe.
public interface Central extends AutoCloseable {
    /// What may be known before signing in.
    Answer<SiteCard> site();

    /// Signs in; on success all further calls go out with the new token.
    Answer<Session> signIn(SignIn who);

    /// Takes up a token that is still good.
    void use(String token);

    /// From when to when the last sign-in is good, by central's clock; empty while there is none.
    Optional<SignedIn> signedIn();

    /// A stretch of time for which central needs no password.
    record SignedIn(Instant since, Instant until) {}

    /// Goes on with another token, on success also for all further calls.
    Answer<Session> renew();

    /// Gives the person who is signed in another password.
    Answer<Boolean> changePassword(NewPassword passwords);

    /// Ends the session at central, as far as it can be reached.
    void signOut();

    Answer<OutcomeBatch> push(CommandBatch batch);

    Answer<ChangePage> changes(String after);

    /// Reads a snapshot line by line, without what was closed so long ago that it is not kept here.
    /// @param from the last entry of an earlier, unfinished one (`kind/id`)
    /// @return whether it came to its end; a cut stream is a failure, and what was read before it counts
    Answer<Boolean> snapshot(Optional<String> from, SnapshotReader reader);

    /// Compares what is held here with what should be.
    Answer<Agreement> agreement(Holding holding);

    /// What is not kept here, by number or by name.
    Answer<OlderEntries> older(Older asked);

    Answer<NumberBlock> lease(LeaseRequest request);

    /// Numbers to tell when no others are left.
    Answer<ProvisionalBlock> provisional(LeaseRequest request);

    /// Listens for nudges until closed or cut.
    Nudging nudges(NudgeListener listener);

    @Override
    void close();

    /// Takes a snapshot's lines.
    interface SnapshotReader {
        void head(SnapshotHead head);

        /// One entry.
        /// @param body the entry as JSON, or `null` when it is none
        void entry(String kind, UUID id, long version, byte @Nullable [] body);
    }

    /// Hears of nudges, on a thread of the network's: do little.
    interface NudgeListener {
        void opened();

        /// Something is new at central.
        void nudged();

        /// No more will come.
        void ended();
    }

    /// A stream of nudges that is open.
    interface Nudging extends AutoCloseable {
        @Override
        void close();
    }
}
