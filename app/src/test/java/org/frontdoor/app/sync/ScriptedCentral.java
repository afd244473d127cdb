package org.frontdoor.app.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.number.Series;
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

/// A central that answers as it is told to, and else as one does where all is well and nothing is new.
final class ScriptedCentral implements Central {
    static final Problem SIGN_IN = new Problem("sign-in", "Sign in again, please.");

    /// The answers to pushes, in order.
    final Deque<Function<CommandBatch, Answer<OutcomeBatch>>> pushes = new ArrayDeque<>();

    /// What happens while somebody waits for the answer to a pull.
    Runnable beforeChangesAnswer = () -> {};

    Function<String, Answer<ChangePage>> changes =
            after -> new Answer.Got<>(new ChangePage(List.of(), after, false, List.of()));
    Function<Older, Answer<OlderEntries>> older = asked -> new Answer.SignInAgain<>(SIGN_IN);

    /// What happens while somebody reads a snapshot.
    Runnable beforeSnapshotAnswer = () -> {};

    Function<LeaseRequest, Answer<NumberBlock>> leases =
            request -> new Answer.Got<>(new NumberBlock(request.leaseId(), new Series(26), 100, 199));
    Function<LeaseRequest, Answer<ProvisionalBlock>> provisional = request -> new Answer.SignInAgain<>(SIGN_IN);
    volatile Optional<SignedIn> signedIn = Optional.empty();
    Supplier<Answer<Session>> renewal = () -> new Answer.SignInAgain<>(SIGN_IN);

    @Override
    public Answer<OutcomeBatch> push(CommandBatch batch) {
        return pushes.remove().apply(batch);
    }

    @Override
    public Answer<Boolean> snapshot(Optional<String> from, SnapshotReader reader) {
        beforeSnapshotAnswer.run();
        reader.head(new SnapshotHead("0", 0));
        return new Answer.Got<>(true);
    }

    @Override
    public Answer<ChangePage> changes(String after) {
        beforeChangesAnswer.run();
        return changes.apply(after);
    }

    @Override
    public Answer<NumberBlock> lease(LeaseRequest request) {
        return leases.apply(request);
    }

    @Override
    public Answer<ProvisionalBlock> provisional(LeaseRequest request) {
        return provisional.apply(request);
    }

    @Override
    public Answer<SiteCard> site() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer<Session> signIn(SignIn who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return signedIn;
    }

    @Override
    public Answer<Session> renew() {
        return renewal.get();
    }

    @Override
    public Answer<OlderEntries> older(Older asked) {
        return older.apply(asked);
    }

    @Override
    public Answer<Boolean> changePassword(NewPassword passwords) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void use(String token) {}

    @Override
    public void signOut() {}

    @Override
    public Answer<Agreement> agreement(Holding holding) {
        return new Answer.SignInAgain<>(SIGN_IN);
    }

    @Override
    public Nudging nudges(NudgeListener listener) {
        return () -> {};
    }

    @Override
    public void close() {}
}
