package org.frontdoor.app.sync;

import static org.frontdoor.app.sync.Samples.note;
import static org.frontdoor.app.sync.Samples.open;
import static org.frontdoor.app.sync.Samples.pulled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.junit.jupiter.api.Test;

/// What desktops keep of what was closed, and how the rest is had.
abstract class KeepingContract extends SyncStand {
    @Test
    void whatWasClosedLongAgoIsNotKeptAndComesWhenItIsAskedFor() throws Exception {
        try (TestDesktop one = desktop("agent");
                TestDesktop other = desktop("lead")) {
            UUID open = open(one);
            UUID closed = open(one);
            String number = number(one, closed);
            give(one, new ResolveCase(closed, Resolution.Kind.WORK_DONE, "Taken away."));
            one.await("sent and pulled", () -> one.workspace().state().unsent() == 0 && pulled(one, closed, 2));
            other.workspace().syncNow();
            other.await("seen elsewhere", () -> pulled(other, closed, 2) && pulled(other, open, 1));

            central.later(Duration.ofDays(92));
            for (TestDesktop each : List.of(one, other)) {
                each.later(Duration.ofDays(92));
                each.workspace().syncNow();
                each.await(
                        "not kept any more",
                        () -> signedIn(each)
                                && each.workspace().find(Case.KIND, closed).isEmpty());
                assertTrue(each.workspace().find(Case.KIND, open).isPresent(), "what is open stays");
            }

            assertEquals(
                    new OlderFound.Came(List.of(EntryRef.to(Case.KIND, closed))),
                    other.workspace().older(number));
            assertEquals(2, events(other, closed));
            assertInstanceOf(OlderFound.Came.class, one.workspace().older(number));
            note(one, closed, "The customer says thanks");
            one.workspace().syncNow();
            one.await("sent", () -> one.workspace().state().unsent() == 0);
            other.workspace().syncNow();
            other.await("what was asked for is as it is now", () -> events(other, closed) == 3);
            one.await("the same here", () -> events(one, closed) == 3);

            give(one, new ReopenCase(closed, "It is back"));
            one.workspace().syncNow();
            other.workspace().syncNow();
            other.await("open again, so kept again", () -> pulled(other, closed, 4) && events(other, closed) == 4);

            central.later(Duration.ofDays(2));
            for (TestDesktop each : List.of(one, other)) {
                each.later(Duration.ofDays(2));
                each.workspace().syncNow();
                each.await("asked to sign in, and done", () -> signedIn(each));
            }
            assertTrue(one.workspace().state().disagreed().isEmpty());
            assertTrue(other.workspace().state().disagreed().isEmpty());

            line.become(BadLine.Fault.CUT);
            assertInstanceOf(OlderFound.NoLine.class, one.workspace().older(number));
        }
    }

    /// A request that began before may still be answered with «sign in» after it was done; and one that was let in
    /// before the time went on may bring what counts after it, without a sign-in.
    private static boolean signedIn(TestDesktop desktop) {
        if (desktop.workspace().state().connection() instanceof Connection.SignInNeeded) {
            desktop.signInAgain();
            return false;
        }
        return desktop.central()
                .signedIn()
                .filter(known -> known.until().isAfter(desktop.workspace().now()))
                .isPresent();
    }

    private static void give(TestDesktop desktop, Command command) {
        assertInstanceOf(Given.Saved.class, desktop.workspace().give(Deed.of(command)));
    }
}
