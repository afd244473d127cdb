package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;
import org.junit.jupiter.api.Test;

/// What could go for two minutes and does not is told, whatever holds it; what only waits its turn is not.
class WatchdogTest extends SteppedStand {
    private static final Problem SILENT = new Problem("unreachable", "The center does not answer.");

    private final List<Boolean> told = new ArrayList<>();

    private void save(int lane) {
        Samples.open(engine.workspace(), new UUID(0, lane));
    }

    private boolean stalled() {
        return engine.workspace().state().stalled().isPresent();
    }

    /// What happens to a request meanwhile: half a minute goes by, and somebody looks.
    private Function<CommandBatch, Answer<OutcomeBatch>> slow(Function<CommandBatch, Answer<OutcomeBatch>> end) {
        return batch -> {
            time = time.plus(Duration.ofSeconds(30));
            told.add(stalled());
            return end.apply(batch);
        };
    }

    @Test
    void requestsThatAreNeverAnsweredAreToldWhilePullsGoOn() {
        engine.lease();
        save(1);
        for (int i = 0; i < 6; i++) {
            central.pushes.add(slow(batch -> new Answer.Unreachable<>(SILENT)));
            engine.push();
            engine.pull();
        }
        assertEquals(List.of(false, false, false, false, true, true), told);
        central.pushes.add(WatchdogTest::accepted);
        engine.push();
        assertEquals(Optional.empty(), engine.workspace().state().stalled());
    }

    @Test
    void whatWasGivenWithoutALineIsGivenItsTime() {
        engine.lease();
        central.pushes.add(batch -> new Answer.Unreachable<>(SILENT));
        save(1);
        engine.push();
        time = time.plus(Duration.ofHours(3));
        engine.pull();
        told.add(stalled());
        central.pushes.add(slow(WatchdogTest::accepted));
        engine.push();
        assertEquals(List.of(false, false), told);
    }

    @Test
    void aLongQueueThatMovesIsNoConcern() {
        engine.lease();
        for (int lane = 1; lane <= 8; lane++) {
            save(lane);
        }
        for (int i = 0; i < 8; i++) {
            central.pushes.add(slow(batch -> answered(batch, 1)));
            engine.push();
        }
        assertEquals(List.of(false), told.stream().distinct().toList());
    }

    private static Answer<OutcomeBatch> accepted(CommandBatch batch) {
        return answered(batch, batch.commands().size());
    }

    /// So many of them are decided.
    private static Answer<OutcomeBatch> answered(CommandBatch batch, int most) {
        return new Answer.Got<>(new OutcomeBatch(batch.commands().stream()
                .limit(most)
                .<Outcome>map(each -> new Outcome.Accepted(each.id(), List.of()))
                .toList()));
    }
}
