package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;
import org.junit.jupiter.api.Test;

/// What a line did to real desktops (`torture processes --only proxy`), each in one step.
class RoughAnswersTest extends SteppedStand {
    private static final Problem GARBLED = new Problem("not-understood", "The center could not read this.");

    private void save() {
        engine.lease();
        Samples.open(engine.workspace(), new UUID(0, 9));
    }

    private static Answer<OutcomeBatch> accepted(CommandBatch batch) {
        return new Answer.Got<>(new OutcomeBatch(batch.commands().stream()
                .<Outcome>map(each -> new Outcome.Accepted(each.id(), List.of()))
                .toList()));
    }

    @Test
    void anOlderAnswerDoesNotHideThatThePasswordIsWanted() {
        save();
        central.pushes.add(batch -> new Answer.SignInAgain<>(ScriptedCentral.SIGN_IN));
        central.beforeChangesAnswer = engine::push;
        engine.pull();
        assertInstanceOf(
                Connection.SignInNeeded.class, engine.workspace().state().connection(), "else it waits for ever");
    }

    @Test
    void whatALineGarbledOnceIsNotThePersonsConcern() {
        save();
        central.pushes.add(batch -> new Answer.NotUnderstood<>(GARBLED));
        central.pushes.add(RoughAnswersTest::accepted);
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
            central.pushes.add(batch -> new Answer.NotUnderstood<>(GARBLED));
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
        central.pushes.add(batch -> new Answer.Got<>(new OutcomeBatch(List.of())));
        engine.push();
        time = right;
        central.pushes.add(RoughAnswersTest::accepted);
        engine.push();
        assertEquals(0, engine.workspace().state().unsent());
    }

    @Test
    void aBusyCenterIsLeftInPeaceForAsLongAsItAsks() {
        save();
        engine.pull();
        central.pushes.add(batch ->
                new Answer.Busy<>(new Problem("busy", "The center is busy."), Optional.of(Duration.ofSeconds(30))));
        Loop.Next next = engine.pushed();
        assertEquals(new Loop.Next.In(Duration.ofSeconds(30), true), next);
        assertTrue(engine.workspace().state().online(), "else the next pull comes online, and pushing begins at once");
    }
}
