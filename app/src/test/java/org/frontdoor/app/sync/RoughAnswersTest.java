package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.frontdoor.app.cache.CacheFile;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.Outcome;
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
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a line did to real desktops (`torture processes --only proxy`), each in one step.
class RoughAnswersTest {
    private static final Problem SIGN_IN = new Problem("sign-in", "Sign in again, please.");
    private static final Problem GARBLED = new Problem("not-understood", "The center could not read this.");

    @TempDir
    private Path folder;

    private final Deque<Function<CommandBatch, Answer<OutcomeBatch>>> pushes = new ArrayDeque<>();
    private final Line line = new Line();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private Instant time = Instant.parse("2026-11-28T08:00:00Z");
    private Runnable beforeChangesAnswer = () -> {};
    private Journal journal;
    private SteppedEngine engine;

    @BeforeEach
    void open() throws IOException {
        Opening.Opened opened = (Opening.Opened) Journal.open(
                DiskFiles.at(folder.resolve("journal")),
                new JournalKey(new UUID(1, 2), new byte[32]),
                new SecureRandom());
        journal = opened.journal();
        CorrectedClock clock = new CorrectedClock(() -> time);
        engine = new SteppedEngine(
                new SyncEngine.Parts(
                        new WireJson(ProgramVocabulary.create()),
                        new Actor(Person.idOf("agent"), "agent", Role.AGENT, null),
                        "workstation-1",
                        journal,
                        opened.live(),
                        new CacheFile(folder, "5e".repeat(32).toCharArray(), clock),
                        List.of(),
                        line,
                        clock,
                        new SecureRandom()),
                NumberHolding.USUAL,
                Runnable::run,
                timer);
        engine.pull();
        engine.lease();
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
        journal.close();
        timer.shutdownNow();
    }

    private void save() {
        NumberTaking.Taken number =
                assertInstanceOf(NumberTaking.Taken.class, engine.workspace().takeNumber());
        OpenCase opening = new OpenCase(
                new UUID(0, 9),
                number.number(),
                CaseType.REQUEST,
                null,
                0,
                "A couch on the sidewalk",
                null,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                Channel.PHONE,
                null);
        assertInstanceOf(
                Given.Saved.class, engine.workspace().give(new Deed(List.of(opening), List.of(number), List.of())));
    }

    private static Answer<OutcomeBatch> accepted(CommandBatch batch) {
        return new Answer.Got<>(new OutcomeBatch(batch.commands().stream()
                .<Outcome>map(each -> new Outcome.Accepted(each.id(), List.of()))
                .toList()));
    }

    @Test
    void anOlderAnswerDoesNotHideThatThePasswordIsWanted() {
        save();
        pushes.add(batch -> new Answer.SignInAgain<>(SIGN_IN));
        beforeChangesAnswer = engine::push;
        engine.pull();
        assertInstanceOf(
                Connection.SignInNeeded.class, engine.workspace().state().connection(), "else it waits for ever");
    }

    @Test
    void whatALineGarbledOnceIsNotThePersonsConcern() {
        save();
        pushes.add(batch -> new Answer.NotUnderstood<>(GARBLED));
        pushes.add(RoughAnswersTest::accepted);
        engine.push();
        time = time.plus(Duration.ofMinutes(1));
        engine.push();
        assertEquals(List.of(), engine.workspace().attention());
        assertEquals(0, engine.workspace().state().unsent());
    }

    @Test
    void whatCentralNeverUnderstandsIsThePersonsConcern() {
        save();
        for (int i = 0; i < 3; i++) {
            pushes.add(batch -> new Answer.NotUnderstood<>(GARBLED));
            engine.push();
            time = time.plus(Duration.ofMinutes(1));
        }
        assertEquals(1, engine.workspace().attention().size());
    }

    @Test
    void aPatienceThatBeganUnderAWrongClockEnds() {
        save();
        Instant right = time;
        time = time.plus(Duration.ofDays(400));
        pushes.add(batch -> new Answer.Got<>(new OutcomeBatch(List.of())));
        engine.push();
        time = right;
        pushes.add(RoughAnswersTest::accepted);
        engine.push();
        assertEquals(0, engine.workspace().state().unsent());
    }

    /// Answers as it is told to.
    private final class Line implements Central {
        @Override
        public Answer<OutcomeBatch> push(CommandBatch batch) {
            return pushes.remove().apply(batch);
        }

        @Override
        public Answer<Boolean> snapshot(Optional<String> from, SnapshotReader reader) {
            reader.head(new SnapshotHead("0", 0));
            return new Answer.Got<>(true);
        }

        @Override
        public Answer<ChangePage> changes(String after) {
            beforeChangesAnswer.run();
            return new Answer.Got<>(new ChangePage(List.of(), after, false, List.of()));
        }

        @Override
        public Answer<OlderEntries> older(Older asked) {
            return new Answer.SignInAgain<>(SIGN_IN);
        }

        @Override
        public Answer<NumberBlock> lease(LeaseRequest request) {
            return new Answer.Got<>(new NumberBlock(request.leaseId(), new Series(26), 100, 199));
        }

        @Override
        public Answer<ProvisionalBlock> provisional(LeaseRequest request) {
            return new Answer.SignInAgain<>(SIGN_IN);
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
            return Optional.empty();
        }

        @Override
        public Answer<Session> renew() {
            throw new UnsupportedOperationException();
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
}
