package org.frontdoor.app.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.contact.CustomersByPhone;
import org.frontdoor.app.keys.KdfCost;
import org.frontdoor.app.knowledge.health.HealthPage;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.session.Door;
import org.frontdoor.app.session.Entering;
import org.frontdoor.app.session.WorkSession;
import org.frontdoor.app.sync.InStep;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.wire.SyncMessages.SiteCard;
import org.frontdoor.model.wire.WireJson;

/// Desktops without a window: all of a desktop that keeps, sends and fetches, as its rooms have it.
final class Desks {
    static final WireJson JSON = new WireJson(ProgramVocabulary.create());
    static final String PASSWORD = "frontdoor-demo";
    private static final int PATIENCE_MINUTES = 10;

    private Desks() {}

    /// Signs one of the demo people in; the first time it returns once the rooms could be used.
    static WorkSession enter(String address, String name, Path data) throws InterruptedException {
        return enter(door(address, data), name);
    }

    /// The door of a desktop that shows its sign-in cards: it has asked central who it is.
    static Door shown(String address, Path data) {
        Door door = door(address, data);
        if (door.site() instanceof Answer.Got<SiteCard>) {
            return door;
        }
        throw new BenchFailure("Central did not say who it is.");
    }

    private static Door door(String address, Path data) {
        return new Door(new Door.Setting(
                data,
                address,
                JSON,
                List.of(CaseRows.EXTRACT, CustomersByPhone.TABLE, HealthPage.TABLE),
                KdfCost.OFFICE,
                InstantSource.system(),
                new SecureRandom()));
    }

    static WorkSession enter(Door door, String name) throws InterruptedException {
        if (door.enter(name, PASSWORD, progress -> {}) instanceof Entering.In(WorkSession session)) {
            return session;
        }
        throw new BenchFailure("The demo person " + name + " could not sign in.");
    }

    static void awaitInStep(Workspace workspace) throws InterruptedException {
        await(workspace, InStep::is);
    }

    /// Waits until the desktop's own picture of its sync is so.
    static void await(Workspace workspace, Predicate<SyncState> so) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        try (Subscription _ = workspace.onState(state -> count(so, state, there))) {
            count(so, workspace.state(), there);
            await(there, "come into step");
        }
    }

    private static void count(Predicate<SyncState> so, SyncState state, CountDownLatch there) {
        if (so.test(state)) {
            there.countDown();
        }
    }

    static void await(CountDownLatch latch, String what) throws InterruptedException {
        if (!latch.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new BenchFailure("A desktop did not " + what + ".");
        }
    }
}
