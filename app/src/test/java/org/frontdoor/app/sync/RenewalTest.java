package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A sign-in goes on through a long shift, asks for a password only when central wants one, and never asks in haste.
class RenewalTest extends SteppedStand {
    private static final Duration SHIFT = Duration.ofHours(8);

    private int asked;

    @BeforeEach
    void signedIn() {
        central.signedIn = Optional.of(new Central.SignedIn(time, time.plus(SHIFT)));
        central.renewal = () -> extended(SHIFT);
    }

    /// Central takes the token for another one, good from now on.
    private Answer<Session> extended(Duration by) {
        asked++;
        Instant until = time.plus(by);
        central.signedIn = Optional.of(new Central.SignedIn(time, until));
        return new Answer.Got<>(new Session("next", until, AGENT, "Ana Demo", "main", "central", time));
    }

    private Answer<Session> failed(Answer<Session> answer) {
        asked++;
        return answer;
    }

    @Test
    void nothingIsAskedBeforeTheMiddleOfItsTime() {
        assertEquals(Optional.of(Duration.ofHours(4)), engine.renew());
        time = time.plus(Duration.ofHours(3));
        assertEquals(Optional.of(Duration.ofHours(1)), engine.renew());
        assertEquals(0, asked);
    }

    @Test
    void inTheMiddleItIsRenewedAndTheNextMiddleWaitedFor() {
        time = time.plus(Duration.ofHours(4));
        assertEquals(Optional.of(Duration.ZERO), engine.renew());
        assertEquals(Optional.of(Duration.ofHours(4)), engine.renew());
        assertEquals(1, asked);
    }

    @Test
    void aLostAnswerSignsNobodyOutAndIsAskedForAgainWithPatience() {
        central.renewal = () -> failed(new Answer.Unreachable<>(new Problem("offline", "No answer came.")));
        time = time.plus(Duration.ofHours(4));
        for (int i = 1; i <= 10; i++) {
            Duration pause = engine.renew().orElseThrow();
            assertTrue(pause.isPositive() && pause.compareTo(Duration.ofMinutes(1)) <= 0, pause::toString);
            assertEquals(i, asked);
        }
        assertFalse(engine.paused());
        central.renewal = () -> extended(SHIFT);
        assertEquals(Optional.of(Duration.ZERO), engine.renew());
    }

    @Test
    void aCentralThatWantsThePasswordIsNotAskedAgainUntilItHasIt() {
        central.renewal = () -> failed(new Answer.SignInAgain<>(ScriptedCentral.SIGN_IN));
        time = time.plus(Duration.ofHours(4));
        assertEquals(Optional.empty(), engine.renew());
        assertInstanceOf(
                Connection.SignInNeeded.class, engine.workspace().state().connection());
        assertEquals(Optional.empty(), engine.renew());
        assertEquals(1, asked);
        signedIn();
        engine.signedIn(AGENT);
        assertEquals(Optional.of(Duration.ofHours(4)), engine.renew());
    }

    @Test
    void aSignInThatCentralDoesNotStretchFurtherIsNotAskedForOverAndOver() {
        central.renewal = () -> extended(Duration.ofHours(4));
        time = time.plus(Duration.ofHours(4));
        assertEquals(Optional.empty(), engine.renew(), "until the password is wanted, at its end");
        assertEquals(1, asked);
        assertFalse(engine.paused());
    }

    @Test
    void whoIsNotSignedInAtCentralIsNotRenewed() {
        central.signedIn = Optional.empty();
        assertEquals(Optional.empty(), engine.renew());
        assertEquals(0, asked);
    }

    @Test
    void anEngineRenewsByItself() throws IOException, InterruptedException {
        close();
        CountDownLatch renewed = new CountDownLatch(1);
        central.signedIn = Optional.of(new Central.SignedIn(time.minus(SHIFT.dividedBy(2)), time.plus(SHIFT)));
        central.renewal = () -> {
            renewed.countDown();
            return extended(SHIFT);
        };
        SyncEngine.Parts parts = parts();
        try (SyncEngine whole = new SyncEngine(parts)) {
            time = time.plus(SHIFT.dividedBy(2));
            whole.start();
            assertTrue(renewed.await(30, TimeUnit.SECONDS));
        } finally {
            parts.journal().close();
        }
    }
}
